package vn.vankho.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.DocumentView;
import vn.vankho.document.HeldPart;
import vn.vankho.document.Looked;
import vn.vankho.uikit.Say;

/** Says of a letter that is not open to its readers which of its files keep it from that, and what is to be done. */
class HeldNote extends Div {
    /** Parts that are told; of more only how many. */
    private static final int PARTS = 10;

    private HeldNote(List<HeldPart> parts) {
        addClassNames("vk-unconfirmed", "vk-held");
        var list = new UnorderedList();
        parts.stream().limit(PARTS).forEach(part -> list.add(item(part)));
        if (parts.size() > PARTS) list.add(new ListItem(Say.text("search.held.more", parts.size() - PARTS)));
        add(new Div(new Paragraph(Say.text("search.held")), list, new Paragraph(Say.text("search.held.do"))));
    }

    /** Only for who may open it to the others; empty where nothing in it holds it. */
    static List<Component> of(DocumentView view, DocumentParts parts) {
        if (view.current().looked() == Looked.DONE || !DocumentHead.mayChange(view, parts.viewer())) return List.of();
        var holding = parts.attachments().holding(view.id(), parts.viewer());
        return holding.isEmpty() ? List.of() : List.of(new HeldNote(holding));
    }

    private static ListItem item(HeldPart part) {
        var document = part.document();
        var name =
                document == null ? new Span(part.name()) : new Anchor(DocumentRoutes.page(document.id()), part.name());
        return new ListItem(name, new Span(": " + why(part)));
    }

    private static String why(HeldPart part) {
        if (part.refusal() != null)
            return Say.text(part.refusal(), part.arguments().toArray());
        if (part.waits()) return Say.text("search.held.waits");
        return Say.text(part.document() == null ? "search.held.hidden" : "search.held.unread");
    }
}
