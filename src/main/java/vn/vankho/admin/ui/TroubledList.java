package vn.vankho.admin.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.TroubledOriginal;
import vn.vankho.shared.Page;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** Versions whose originals the check of the store did not find right: what has to come back from a backup. */
class TroubledList extends Div {
    static final int SHOWN = 20;

    TroubledList(Page<TroubledOriginal> found) {
        if (found.total() == 0) return;
        var list = new UnorderedList();
        list.addClassName("vk-rows");
        found.rows().forEach(one -> list.add(item(one)));
        add(new Paragraph(Say.text("admin.store.troubled", Formats.count(found.total()))), list);
        if (found.total() > SHOWN) add(new Paragraph(Say.text("admin.steps.more", SHOWN)));
    }

    private static ListItem item(TroubledOriginal one) {
        var title = Objects.requireNonNullElseGet(one.title(), () -> Say.text("trail.restricted"));
        var name = one.document() == null ? new Span(title) : new Anchor(DocumentRoutes.page(one.document()), title);
        name.addClassName("vk-row-title");
        var what = new Span(Say.word("admin.store.trouble", one.trouble()));
        what.addClassName("vk-row-facts");
        var file = one.fileName() == null ? "" : one.fileName() + " · ";
        var facts = new Span(file + Say.text("admin.store.version", one.version()) + " · "
                + Formats.moment(one.foundAt()) + " · SHA-256 " + one.sha256());
        facts.addClassName("vk-row-small");
        return new ListItem(new Div(name, what, facts));
    }
}
