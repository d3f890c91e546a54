package vn.vankho.search.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vankho.extraction.PageText;
import vn.vankho.vietnamese.LegalStructure;
import vn.vankho.vietnamese.LegalStructure.Provision;
import vn.vankho.vietnamese.VietnameseText;

/** Where the line of a provision stands in the text of a document, page by page. */
final class PlaceInText {
    /** Within so many characters of a line its label ends. */
    private static final int LABELLED = 40;

    private final List<PageText> pages;
    private final int[] starts;
    private final String text;

    private PlaceInText(List<PageText> pages, int[] starts, String text) {
        this.pages = pages;
        this.starts = starts;
        this.text = text;
    }

    static PlaceInText of(List<PageText> pages) {
        var text = new StringBuilder();
        var starts = new int[pages.size()];
        for (int i = 0; i < pages.size(); i++) {
            starts[i] = text.length();
            text.append(pages.get(i).text());
            if (text.isEmpty() || text.charAt(text.length() - 1) != '\n') text.append('\n');
        }
        return new PlaceInText(pages, starts, text.toString());
    }

    /** The place with its line; as it is where the text has no such provision. */
    Place find(Place asked) {
        return provision(asked.key(), LegalStructure.of(text).provisions())
                .map(provision -> at(provision, asked))
                .orElse(asked);
    }

    /** The very provision, else the same number in an annexed text, else what would hold it. */
    private static Optional<Provision> provision(String key, List<Provision> provisions) {
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

    private Place at(Provision provision, Place asked) {
        int on = pageAt(provision.from());
        int end = pageAt(provision.until() - 1);
        int far = provision.key().equals(asked.key()) ? asked.behind() : 0;
        // of a long provision the page on which the words were found
        if (asked.page() > pages.get(on).no() && asked.page() <= pages.get(end).no())
            return new Place(provision.key(), asked.page(), asked.query(), "", 0, 0, far);
        var begin = switch (provision.level()) {
            case CLAUSE, POINT -> firstWords(provision);
            default -> asWritten(provision);
        };
        return new Place(
                provision.key(),
                pages.get(on).no(),
                asked.query(),
                begin,
                count(0, provision.from(), begin),
                count(starts[on], provision.from(), begin),
                far);
    }

    private int pageAt(int at) {
        int on = 0;
        while (on + 1 < starts.length && starts[on + 1] <= at) on++;
        return on;
    }

    /** Its label with what stands in it: "Điều thứ 17" of the old laws, "Phụ lục số 1". */
    private String asWritten(Provision provision) {
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
    private String firstWords(Provision provision) {
        int end = text.indexOf('\n', provision.from());
        var line = folded(text.substring(provision.from(), end < 0 ? text.length() : end));
        int blank = line.lastIndexOf(' ', 40);
        return line.length() <= 40 ? line : line.substring(0, blank < 0 ? 40 : blank);
    }

    private int count(int from, int until, String begin) {
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
