package vn.vankho.search.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vankho.extraction.PageText;
import vn.vankho.vietnamese.LegalStructure;
import vn.vankho.vietnamese.LegalStructure.Provision;
import vn.vankho.vietnamese.VietnameseText;

/**
 * Where a document is opened.
 *
 * @param key anchor of the provision, or empty
 * @param page page of the file, 1-based; 0 where it is not known
 * @param query what was searched; its words are marked
 * @param line how the line of the provision begins, folded ("dieu 5"); empty where it is not known
 * @param before how many lines of the text begin like it before it: an annexed Quy chế has a Điều 5 too
 * @param beforeOnPage how many of them stand on the same page
 * @param behind letters and digits between the provision, the page, or the beginning, and the words that were found; 0 where they are near
 */
record Place(String key, int page, String query, String line, int before, int beforeOnPage, int behind)
        implements Serializable {
    static final Place BEGIN = asked("", 0, 0, "");
    private static final String PAGE_KEY = "trang_";
    /** Within so many characters of a line its label ends. */
    private static final int LABELLED = 40;

    /** As the address says it: {@code dieu=dieu_5&trang=3&sau=1830&q=…}. */
    static Place asked(QueryParameters address) {
        return asked(
                address.getSingleParameter("dieu").orElse(""),
                number(address, "trang", 6),
                number(address, "sau", 8),
                address.getSingleParameter("q").orElse(""));
    }

    static Place asked(String key, int page, String query) {
        return asked(key, page, 0, query);
    }

    private static Place asked(String key, int page, int behind, String query) {
        if (page == 0 && key.matches(PAGE_KEY + "\\d{1,6}"))
            return new Place(key, Integer.parseInt(key.substring(PAGE_KEY.length())), query, "", 0, 0, behind);
        return new Place(key, page, query, "", 0, 0, behind);
    }

    static String keyOfPage(int no) {
        return PAGE_KEY + no;
    }

    private static int number(QueryParameters address, String name, int digits) {
        return address.getSingleParameter(name)
                .filter(text -> text.matches("\\d{1," + digits + "}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** As a view needs it that knows lines and pages, not provisions. */
    int behindLine() {
        return line.isEmpty() && !key.isEmpty() && !key.startsWith(PAGE_KEY) ? 0 : behind;
    }

    /** The words to mark: without what excludes ({@code -word}, {@code -"two words"}); a phrase keeps its quotes and is marked as a whole. */
    String words() {
        return query.replaceAll("(^|\\s)-([\"“”][^\"“”]*[\"“”]|\\S+)", " ").strip();
    }

    /** With the line found in the text of the document; as it is where the text has no such provision. */
    Place in(List<PageText> pages) {
        if (key.isEmpty() || key.startsWith(PAGE_KEY)) return this;
        var text = new StringBuilder();
        var starts = new int[pages.size()];
        for (int i = 0; i < pages.size(); i++) {
            starts[i] = text.length();
            text.append(pages.get(i).text());
            if (text.isEmpty() || text.charAt(text.length() - 1) != '\n') text.append('\n');
        }
        return provision(LegalStructure.of(text.toString()).provisions())
                .map(provision -> at(provision, text.toString(), starts, pages))
                .orElse(this);
    }

    /** The very provision, else the same number in an annexed text, else what would hold it. */
    private Optional<Provision> provision(List<Provision> provisions) {
        for (var wanted = key; !wanted.isEmpty(); wanted = parent(wanted)) {
            var exact = wanted;
            var found = provisions.stream()
                    .filter(one -> one.key().equals(exact))
                    .findFirst()
                    .or(() -> provisions.stream()
                            .filter(one -> one.key().endsWith("__" + exact))
                            .findFirst());
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static String parent(String key) {
        int end = key.lastIndexOf("__");
        return end < 0 ? "" : key.substring(0, end);
    }

    private Place at(Provision provision, String text, int[] starts, List<PageText> pages) {
        int on = pageAt(provision.from(), starts);
        int end = pageAt(provision.until() - 1, starts);
        int far = provision.key().equals(key) ? behind : 0;
        // of a long provision the page on which the words were found
        if (page > pages.get(on).no() && page <= pages.get(end).no())
            return new Place(provision.key(), page, query, "", 0, 0, far);
        var begin = switch (provision.level()) {
            case CLAUSE, POINT -> firstWords(provision, text);
            default -> asWritten(provision, text);
        };
        return new Place(
                provision.key(),
                pages.get(on).no(),
                query,
                begin,
                count(text, 0, provision.from(), begin),
                count(text, starts[on], provision.from(), begin),
                far);
    }

    private static int pageAt(int at, int[] starts) {
        int on = 0;
        while (on + 1 < starts.length && starts[on + 1] <= at) on++;
        return on;
    }

    /** Its label with what stands in it: "Điều thứ 17" of the old laws, "Phụ lục số 1". */
    private static String asWritten(Provision provision, String text) {
        int end = text.indexOf('\n', provision.from());
        int until = Math.min(end < 0 ? text.length() : end, provision.from() + LABELLED);
        var line = folded(text.substring(provision.from(), until)).replaceAll("\\s+", " ");
        var label = folded(provision.label());
        var words = label.split(" ");
        var written = Pattern.compile(Pattern.quote(words[0]) + "\\b.*?(?<![\\p{L}\\p{N}])"
                        + Pattern.quote(words[words.length - 1]) + "(?![\\p{L}\\p{N}])")
                .matcher(line);
        return words.length > 1 && written.lookingAt() ? written.group() : label;
    }

    /** A clause begins with its number only: "2." */
    private static String firstWords(Provision provision, String text) {
        int end = text.indexOf('\n', provision.from());
        var line = folded(text.substring(provision.from(), end < 0 ? text.length() : end));
        int blank = line.lastIndexOf(' ', 40);
        return line.length() <= 40 ? line : line.substring(0, blank < 0 ? 40 : blank);
    }

    private static int count(String text, int from, int until, String begin) {
        int lines = 0;
        for (var line : text.substring(from, until).split("\n")) {
            var folded = folded(line);
            if (folded.startsWith(begin)
                    && (folded.length() == begin.length() || !Character.isLetterOrDigit(folded.charAt(begin.length()))))
                lines++;
        }
        return lines;
    }

    private static String folded(String text) {
        return VietnameseText.fold(text).toLowerCase(Locale.ROOT).strip();
    }
}
