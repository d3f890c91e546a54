package vn.vankho.legal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.vankho.legal.queue.Source;
import vn.vankho.legal.queue.SourceText.Piece;
import vn.vankho.uikit.Say;

/** The text of a file with its places marked; what stands at several of them is in a mark of its own. */
final class SourceWords extends Div {
    SourceWords(Source source) {
        addClassName("vk-source-words");
        boolean pages = source.text().pieces().stream().anyMatch(piece -> piece.page() > 1);
        int last = 0;
        for (var piece : source.text().pieces()) {
            if (pages && piece.page() != last) add(line(Say.text("legal.source.page", piece.page()), "vk-source-page"));
            if (piece.leftOut()) add(line(Say.text("legal.source.leftOut"), "vk-note"));
            last = piece.page();
            add(words(piece, source));
        }
        if (source.text().pieces().isEmpty()) add(line(Say.text("legal.source.none"), "vk-note"));
    }

    private static Div line(String text, String style) {
        var line = new Div(text);
        line.addClassName(style);
        return line;
    }

    private static Div words(Piece piece, Source source) {
        int until = piece.from() + piece.text().length();
        var edges = new TreeSet<Integer>();
        edges.add(piece.from());
        edges.add(until);
        source.places().values().stream()
                .filter(at -> at.page() == piece.page())
                .forEach(at -> {
                    edges.add(Math.clamp(at.from(), piece.from(), until));
                    edges.add(Math.clamp(at.until(), piece.from(), until));
                });
        var all = new Div();
        int from = piece.from();
        for (int edge : edges) {
            if (edge > from) all.add(part(piece, from, edge, source));
            from = edge;
        }
        return all;
    }

    private static Span part(Piece piece, int from, int until, Source source) {
        var part = new Span(piece.text().substring(from - piece.from(), until - piece.from()));
        var names = source.places().entrySet().stream()
                .filter(one -> one.getValue().page() == piece.page()
                        && one.getValue().from() <= from
                        && one.getValue().until() >= until)
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.joining(" "));
        if (!names.isEmpty()) part.getElement().setAttribute("data-place", names);
        return part;
    }
}
