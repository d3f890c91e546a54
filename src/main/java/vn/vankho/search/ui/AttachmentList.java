package vn.vankho.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.vankho.document.Attachments.Attached;
import vn.vankho.document.Attachments.Line;
import vn.vankho.document.Attachments.Linked;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.uikit.Say;

/** Files that came with a letter, each with a link or the reason why it was not kept; and the letters a file came with. */
class AttachmentList extends Div {
    AttachmentList(Attached attached) {
        addClassName("vk-attachments");
        if (!attached.letters().isEmpty()) {
            var list = list(Say.text("search.attachments.letters"));
            attached.letters().forEach(letter -> list.add(new ListItem(VaadinIcon.ENVELOPE_O.create(), link(letter))));
        }
        if (!attached.files().isEmpty()) {
            var list = list(Say.text("search.attachments", attached.files().size()));
            attached.files().forEach(file -> list.add(item(file)));
        }
        setVisible(getElement().getChildCount() > 0);
    }

    private UnorderedList list(String title) {
        var label = new Span(title);
        label.addClassName("vk-fact-label");
        var list = new UnorderedList();
        add(label, list);
        return list;
    }

    private static ListItem item(Line file) {
        var document = file.document();
        if (document != null) {
            var item = new ListItem(VaadinIcon.PAPERCLIP.create(), named(document, file.name()));
            if (file.apart()) item.add(note("search.attachments.apart"));
            return item;
        }
        var why = file.refusal() == null
                ? Say.text("search.attachments.away")
                : Say.text(file.refusal(), file.arguments().toArray());
        var reason = new Span(why);
        reason.addClassName("vk-refusal");
        return new ListItem(VaadinIcon.WARNING.create(), new Span(file.name()), reason);
    }

    private static Span note(String key) {
        var note = new Span(Say.text(key));
        note.addClassName("vk-row-facts");
        return note;
    }

    /** By the name it has in the letter: that is what the letter speaks of. */
    private static Component named(Linked document, String name) {
        return new Anchor(DocumentRoutes.page(document.id()), name);
    }

    private static Anchor link(Linked document) {
        return new Anchor(DocumentRoutes.page(document.id()), document.title());
    }
}
