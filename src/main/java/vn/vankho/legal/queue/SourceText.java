package vn.vankho.legal.queue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.vankho.legal.recognition.Evidence;
import vn.vankho.vietnamese.VietnameseText;

/**
 * The text of a document as far as it is looked at: all of a short one, of a long one its beginning and what stands around the places.
 *
 * @param pieces in order
 */
public record SourceText(List<Piece> pieces) {
    private static final int SHORT = 60_000;
    private static final int BEGINNING = 6_000;
    private static final int AROUND = 1_500;

    public SourceText {
        pieces = List.copyOf(pieces);
    }

    /**
     * @param page from 1
     * @param from its first character in the normalised text of the page
     * @param leftOut whether something of the page is left out before it
     */
    public record Piece(int page, int from, String text, boolean leftOut) {}

    private record Span(int from, int until) {}

    /** @param pages of the version in which the places count */
    public static SourceText of(List<String> pages, Collection<Evidence> places) {
        boolean all = pages.stream().mapToInt(String::length).sum() <= SHORT;
        var pieces = new ArrayList<Piece>();
        for (int no = 1; no <= pages.size(); no++) {
            var text = VietnameseText.normalise(pages.get(no - 1));
            int last = 0;
            for (var span : all ? List.of(new Span(0, text.length())) : spans(no, text.length(), places)) {
                pieces.add(new Piece(no, span.from(), text.substring(span.from(), span.until()), span.from() > last));
                last = span.until();
            }
        }
        return new SourceText(pieces);
    }

    /** Those of one page, each before the next. */
    private static List<Span> spans(int no, int length, Collection<Evidence> places) {
        var wanted = new ArrayList<Span>();
        if (no == 1) wanted.add(new Span(0, Math.min(BEGINNING, length)));
        places.stream()
                .filter(place -> place.page() == no && place.from() <= length)
                .map(place -> new Span(Math.max(0, place.from() - AROUND), Math.min(length, place.until() + AROUND)))
                .forEach(wanted::add);
        wanted.sort(Comparator.comparingInt(Span::from));
        var merged = new ArrayList<Span>();
        for (var span : wanted) {
            var before = merged.isEmpty() ? null : merged.getLast();
            if (before != null && span.from() <= before.until())
                merged.set(merged.size() - 1, new Span(before.from(), Math.max(before.until(), span.until())));
            else merged.add(span);
        }
        return merged;
    }
}
