package vn.vankho.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.PickedDocument;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** What is to be said of some of many documents; beyond a length that anybody reads only how many more there are. */
final class ManyRemarks extends UnorderedList {
    private static final int MOST = 200;

    private final ListItem more = new ListItem();
    private int all;

    void add(PickedDocument document, String why) {
        if (++all <= MOST) {
            add(new ListItem(new Anchor(DocumentRoutes.page(document.id()), document.title()), new Span(": " + why)));
            return;
        }
        more.setText(Say.text("document.many.more", Formats.count((long) all - MOST)));
        if (more.getParent().isEmpty()) add(more);
    }
}
