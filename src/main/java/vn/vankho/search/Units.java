package vn.vankho.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.vankho.extraction.PageText;
import vn.vankho.vietnamese.LegalStructure;
import vn.vankho.vietnamese.LegalStructure.Level;
import vn.vankho.vietnamese.LegalStructure.Provision;
import vn.vankho.vietnamese.VietnameseText;

/** Cuts a document into units: Điều; khoản where a Điều is long; where there is neither, slides and other short pages, else windows. */
final class Units {
    static final int LONG_ARTICLE = 4_000;
    static final int WINDOW = 2_000;
    static final int OVERLAP = 200;
    /** Characters that Excel gives the name of a sheet. */
    private static final int LONGEST_SHEET = 31;

    private final String text;
    private final int[] pageStarts;
    private final int[] pageNumbers;
    private final List<Unit> units = new ArrayList<>();
    private final LettersBehind letters;
    private final boolean sheets;

    private Units(List<PageText> pages, boolean sheets) {
        this.sheets = sheets && pages.size() > 1;
        var joined = new StringBuilder();
        pageStarts = new int[pages.size()];
        pageNumbers = new int[pages.size()];
        for (int i = 0; i < pages.size(); i++) {
            pageStarts[i] = joined.length();
            pageNumbers[i] = pages.get(i).no();
            joined.append(VietnameseText.normalise(pages.get(i).text())).append('\n');
        }
        text = joined.toString();
        letters = new LettersBehind(text);
    }

    static List<Unit> of(List<PageText> pages) {
        return new Units(pages, false).cut();
    }

    /** Of a workbook: no unit reaches over two sheets, and each says in which it is. */
    static List<Unit> ofSheets(List<PageText> pages) {
        return new Units(pages, true).cut();
    }

    /** The whole text as one unit. */
    static Unit whole(List<PageText> pages, String heading) {
        var all = new Units(pages, false);
        return new Unit("", heading, heading, all.text.strip(), OnPages.NONE, 0);
    }

    private List<Unit> cut() {
        if (sheets) return pages();
        var cuts = cuts(LegalStructure.of(text));
        if (cuts.isEmpty() && hasShortPages()) return pages();
        int from = 0;
        Provision current = null;
        for (var cut : cuts) {
            add(current, from, cut.from());
            current = cut;
            from = cut.from();
        }
        add(current, from, text.length());
        if (units.isEmpty()) units.add(Unit.EMPTY);
        return units;
    }

    /** Several would share a window, and a hit would open at the first of them. */
    private boolean hasShortPages() {
        return pageStarts.length > 1 && text.length() / pageStarts.length < WINDOW / 2;
    }

    private List<Unit> pages() {
        for (int i = 0; i < pageStarts.length; i++)
            add(null, pageStarts[i], i + 1 < pageStarts.length ? pageStarts[i + 1] : text.length());
        if (units.isEmpty()) units.add(Unit.EMPTY);
        return units;
    }

    /** Where units begin: articles and appendices, and clauses of articles that are long; parts where a text has no articles. */
    private static List<Provision> cuts(LegalStructure structure) {
        var cuts = new ArrayList<Provision>();
        boolean byParts = !structure.hasArticles();
        Provision longArticle = null;
        for (var provision : structure.provisions()) {
            int length = provision.until() - provision.from();
            switch (provision.level()) {
                case ARTICLE -> {
                    longArticle = length > LONG_ARTICLE ? provision : null;
                    cuts.add(provision);
                }
                case APPENDIX -> cuts.add(provision);
                case CLAUSE -> {
                    // the first clause stays with the heading of its article
                    if (longArticle != null
                            && provision.from() < longArticle.until()
                            && provision.from() - longArticle.from() > 300) cuts.add(provision);
                }
                case PART, CHAPTER, SECTION -> {
                    if (byParts) cuts.add(provision);
                }
                case POINT -> {}
            }
        }
        cuts.sort(Comparator.comparingInt(Provision::from));
        return cuts;
    }

    private void add(@org.jspecify.annotations.Nullable Provision provision, int from, int until) {
        if (text.substring(from, until).isBlank()) return;
        boolean place = provision != null && provision.level() != Level.APPENDIX;
        if (until - from <= LONG_ARTICLE) {
            if (place || until - from <= WINDOW + OVERLAP) {
                units.add(unit(provision, from, until));
                return;
            }
        }
        for (int start = from; start < until; ) {
            int end = until - start <= WINDOW + OVERLAP ? until : breakBefore(text, start + WINDOW);
            units.add(unit(provision, start, end));
            start = end == until ? until : breakBefore(text, end - OVERLAP);
        }
    }

    /** A window begins and ends between words, at a line end where one is near; a text without line ends is not searched for one. */
    static int breakBefore(CharSequence text, int wanted) {
        int blank = -1;
        for (int i = wanted; i > wanted - OVERLAP / 2 && i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '\n') return i + 1;
            if (c == ' ' && blank < 0) blank = i;
        }
        return blank < 0 ? wanted : blank + 1;
    }

    private Unit unit(@org.jspecify.annotations.Nullable Provision provision, int from, int until) {
        var body = text.substring(from, until).strip();
        int start = text.indexOf(body, from);
        var pages = pages(start, start + body.length());
        int begin = provision != null ? provision.from() : pages.first() == 0 ? 0 : pageStarts[pageAt(start)];
        int behind = letters.count(begin, start);
        if (provision == null)
            return new Unit(
                    pages.first() == 0 ? "" : HitPlace.PAGE_KEY + pages.first(),
                    sheets ? sheet(pageAt(start)) : "",
                    "",
                    body,
                    pages,
                    behind);
        var own = provision.heading().isBlank() ? provision.label() : provision.label() + ". " + provision.heading();
        var label = provision.breadcrumb().isEmpty()
                ? own
                : provision.breadcrumb().stream().collect(Collectors.joining(" › ", "", " › ")) + own;
        return new Unit(provision.key(), label, provision.heading(), body, pages, behind);
    }

    /** The name of a sheet is the first line of its text. */
    private String sheet(int page) {
        int end = text.indexOf('\n', pageStarts[page]);
        return end - pageStarts[page] > LONGEST_SHEET
                ? ""
                : text.substring(pageStarts[page], end).strip();
    }

    /** None where there is one page only: a text that flows has none, and of a single page nothing is to be said. */
    private OnPages pages(int from, int until) {
        if (pageStarts.length < 2) return OnPages.NONE;
        int first = pageAt(from);
        var turns = new ArrayList<OnPages.Turn>();
        for (int i = first + 1; i < pageStarts.length && pageStarts[i] < until; i++)
            turns.add(new OnPages.Turn(pageStarts[i] - from, pageNumbers[i]));
        return new OnPages(pageNumbers[first], turns);
    }

    /** Which of the pages; of those that begin there the last: others are empty. */
    private int pageAt(int at) {
        int found = java.util.Arrays.binarySearch(pageStarts, at);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }
}
