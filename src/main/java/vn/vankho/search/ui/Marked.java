package vn.vankho.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.vankho.search.Hit;

/** A text as it stands in the original, with the words that matched marked. */
class Marked extends Span {
    Marked(String text, List<Hit.Mark> marks) {
        int written = 0;
        for (var mark : marks) {
            int from = Math.clamp(mark.from(), written, text.length());
            int until = Math.clamp(mark.until(), from, text.length());
            if (from > written) add(new Text(text.substring(written, from)));
            if (until > from) {
                var marked = new HtmlContainer("mark");
                marked.setText(text.substring(from, until));
                add(marked);
            }
            written = until;
        }
        if (written < text.length()) add(new Text(text.substring(written)));
    }
}
