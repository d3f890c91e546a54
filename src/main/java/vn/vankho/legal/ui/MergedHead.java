package vn.vankho.legal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import vn.vankho.legal.reading.ConsolidatedWords;
import vn.vankho.legal.reading.Whole;
import vn.vankho.uikit.Say;

/** What a văn bản hợp nhất begins with: the text itself, and those that have amended it by the day, each a way to its page. */
final class MergedHead extends Div {
    MergedHead(Whole whole) {
        addClassName("vk-legal-merged");
        var words = new ConsolidatedWords(Say::text);
        var head = words.head(whole);
        setVisible(head != null);
        if (head == null) return;
        add(new Paragraph(head));
        var list = new OrderedList();
        var moment = Moment.of(whole.view());
        whole.amending()
                .forEach(one -> list.add(new ListItem(new Anchor(
                        moment.page(Objects.requireNonNull(one.acting()).id()), words.line(one)))));
        add(list);
    }
}
