package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.vankho.vietnamese.VietnameseText;

/**
 * The text that was read, and where its pages begin in it.
 *
 * @param text of all pages, normalised, joined by line breaks: every place of a finding counts in it
 * @param starts the first character of each page
 */
public record ReadPages(String text, List<Integer> starts) {
    public ReadPages {
        starts = List.copyOf(starts);
    }

    public static ReadPages of(List<String> pages) {
        var text = new StringBuilder();
        var starts = new ArrayList<Integer>();
        for (var page : pages) {
            if (!starts.isEmpty()) text.append('\n');
            starts.add(text.length());
            text.append(VietnameseText.normalise(page));
        }
        return new ReadPages(text.toString(), starts);
    }

    /** @param from and {@code until}: characters of the whole text; blanks at the edges are left out */
    public Evidence place(int from, int until) {
        while (from < until && Character.isWhitespace(text.charAt(from))) from++;
        int found = Collections.binarySearch(starts, from);
        int page = Math.max(0, found >= 0 ? found : -found - 2);
        int end = page + 1 < starts.size() ? Math.min(until, starts.get(page + 1) - 1) : until;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) end--;
        int start = starts.isEmpty() ? 0 : starts.get(page);
        var quote = text.substring(from, end).replaceAll("\\s+", " ");
        return new Evidence(
                page + 1, from - start, end - start, quote.substring(0, Math.min(quote.length(), Evidence.LONGEST)));
    }
}
