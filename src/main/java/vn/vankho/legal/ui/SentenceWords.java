package vn.vankho.legal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.vankho.legal.RelationRow;
import vn.vankho.vietnamese.DocumentNumber;
import vn.vankho.vietnamese.VietnameseText;

/** The sentence an act rests on, with the words marked that name the other text and its provisions. */
final class SentenceWords extends Div {
    SentenceWords(RelationRow row) {
        addClassName("vk-legal-sentence");
        var sentence = VietnameseText.normalise(row.data().sentence());
        var marks = new TreeMap<Integer, Integer>();
        words(row).forEach(word -> mark(sentence, word, marks));
        int from = 0;
        for (var mark : marks.entrySet()) {
            if (mark.getKey() < from) continue;
            add(new Span(sentence.substring(from, mark.getKey())));
            add(marked(sentence.substring(mark.getKey(), mark.getValue())));
            from = mark.getValue();
        }
        add(new Span(sentence.substring(from)));
    }

    private static Component marked(String text) {
        var marked = new Emphasis(text);
        marked.addClassName("vk-legal-marked");
        return marked;
    }

    /** Its number as cited, else its name; the provisions as said. */
    private static Stream<String> words(RelationRow row) {
        var numbers = DocumentNumber.findAll(row.name()).stream().map(DocumentNumber::verbatim);
        var header = row.otherHeader();
        return Stream.concat(
                        Stream.of(row.data().provisions(), header == null ? null : header.number(), row.name()),
                        numbers)
                .filter(Objects::nonNull)
                .filter(word -> !word.isBlank());
    }

    private static void mark(String sentence, String word, TreeMap<Integer, Integer> marks) {
        for (var wanted : List.of(word.strip())) {
            int at = sentence.toLowerCase(java.util.Locale.ROOT).indexOf(wanted.toLowerCase(java.util.Locale.ROOT));
            if (at >= 0) marks.merge(at, at + wanted.length(), Math::max);
        }
    }
}
