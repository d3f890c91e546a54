package vn.vankho.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.ManyRemark;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** What is to be said of some of many documents; beyond a length that anybody reads only how many more there are. */
final class ManyRemarks extends UnorderedList {
    static final int MOST = 200;

    /** @param all how many there are */
    void show(List<ManyRemark> remarks, int all) {
        removeAll();
        remarks.forEach(remark -> add(line(remark)));
        if (all > remarks.size())
            add(new ListItem(Say.text("document.many.more", Formats.count((long) all - remarks.size()))));
    }

    private static ListItem line(ManyRemark remark) {
        if (remark.title() == null) return new ListItem(Say.text("document.many.unseen"));
        var link = new Anchor(DocumentRoutes.page(remark.document()), remark.title());
        return new ListItem(link, new Span(": " + why(remark)));
    }

    /** Names of fields stand there as the program calls them. */
    private static String why(ManyRemark remark) {
        if (!remark.key().equals("document.many.since"))
            return Say.text(remark.key(), remark.arguments().toArray());
        var fields = Stream.of(String.valueOf(remark.arguments().getFirst()).split(", "))
                .map(field -> Say.text("document.field." + field));
        return Say.text(remark.key(), fields.collect(Collectors.joining(", ")));
    }
}
