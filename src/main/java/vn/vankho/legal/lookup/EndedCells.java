package vn.vankho.legal.lookup;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.vankho.shared.Days;

/** The columns of the workbook that say since when, why, by which text and what of a text is not in force. */
record EndedCells(List<EndReason> ended, BiFunction<String, Object[], String> words) {
    /** A day where there is one. */
    Object days() {
        return ended.size() == 1 ? ended.getFirst().day() : listed(one -> Days.said(one.day()));
    }

    String kinds() {
        return listed(this::kind);
    }

    String texts() {
        return listed(this::by);
    }

    String parts() {
        return listed(this::part);
    }

    /** Whoever prolonged a term did not end the text, and stands beside the reason. */
    private String kind(EndReason one) {
        if (!one.cause().isEmpty()) return one.cause();
        return one.longerBy().isEmpty()
                ? said(one.key())
                : said(one.key()) + " " + words.apply("legal.term.longer", new Object[] {one.longerBy()});
    }

    /** A list only states what the text did. */
    private String by(EndReason one) {
        if (one.lists().isEmpty()) return one.by();
        var lists = words.apply("legal.announced.by", new Object[] {String.join(", ", one.lists())});
        return one.by().isEmpty() ? lists : one.by() + " (" + lists + ")";
    }

    private String part(EndReason one) {
        if (one.whole()) return said("legal.timeline.whole");
        return one.provisions().isEmpty() ? said("legal.timeline.somePart") : one.provisions();
    }

    private String said(String key) {
        return words.apply(key, new Object[0]);
    }

    /** Several bear the same number in each column. */
    private String listed(Function<EndReason, String> said) {
        if (ended.size() == 1) return said.apply(ended.getFirst());
        return IntStream.range(0, ended.size())
                .mapToObj(i -> "(" + (i + 1) + ") " + said.apply(ended.get(i)))
                .collect(Collectors.joining("; "));
    }
}
