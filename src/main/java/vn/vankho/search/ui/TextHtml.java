package vn.vankho.search.ui;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.extraction.PageText;
import vn.vankho.vietnamese.LegalStructure;
import vn.vankho.vietnamese.LegalStructure.Level;
import vn.vankho.vietnamese.LegalStructure.Provision;
import vn.vankho.vietnamese.LinePieces;
import vn.vankho.vietnamese.PrintedLines;

/**
 * The text of a version as HTML of our own making: an outline ({@code nav}) and the text ({@code main}) with an anchor for
 * each provision and each page. Every character of the file is escaped.
 */
final class TextHtml {
    private static final String END = "</p>";

    /** More characters a browser does not lay out in a time that anybody waits. */
    static final int MOST = 3_000_000;

    private TextHtml() {}

    /**
     * @param pageWord "Trang", for the marks of pages
     * @param printed whether the lines are those of printed pages, which are joined to paragraphs
     * @param more HTML that is put behind a text that goes on beyond what is shown
     */
    static String of(List<PageText> all, String pageWord, boolean printed, String more) {
        var pages = beginning(all);
        var end = pages.equals(all) ? "" : more;
        var text = new StringBuilder();
        var breaks = new ArrayList<int[]>();
        for (var page : pages) {
            breaks.add(new int[] {text.length(), page.no()});
            text.append(page.text());
            if (!page.text().endsWith("\n")) text.append('\n');
        }
        if (text.toString().isBlank()) return "";
        var provisions = LegalStructure.of(text.toString()).provisions();
        var widths = pages.stream()
                .map(page -> new PrintedLines(printed ? page.text() : ""))
                .toList();
        return "<nav>" + outline(provisions) + "</nav><main>" + body(text, breaks, provisions, widths, pageWord) + end
                + "</main>";
    }

    private static List<PageText> beginning(List<PageText> pages) {
        var some = new ArrayList<PageText>();
        int left = MOST;
        for (var page : pages) {
            if (left <= 0) break;
            some.add(
                    page.text().length() <= left
                            ? page
                            : new PageText(page.no(), page.text().substring(0, left)));
            left -= page.text().length();
        }
        return some;
    }

    private static String outline(List<Provision> provisions) {
        var html = new StringBuilder("<ul>");
        for (var provision : provisions) {
            if (provision.level().compareTo(Level.ARTICLE) > 0 && provision.level() != Level.APPENDIX) continue;
            html.append("<li class=\"l-")
                    .append(provision.level().name().toLowerCase(java.util.Locale.ROOT))
                    .append("\"><a href=\"#");
            escape(provision.key(), html);
            html.append("\" data-key=\"");
            escape(provision.key(), html);
            html.append("\"><b>");
            escape(provision.label(), html);
            html.append("</b> ");
            escape(provision.heading(), html);
            html.append("</a></li>");
        }
        return html.append("</ul>").toString();
    }

    private static String body(
            CharSequence text,
            List<int[]> breaks,
            List<Provision> provisions,
            List<PrintedLines> widths,
            String pageWord) {
        var html = new StringBuilder(text.length() * 5 / 4);
        var before = "";
        int next = 0;
        int page = 0;
        int from = 0;
        var lines = text.toString().split("\n", -1);
        for (var line : lines) {
            int until = from + line.length();
            while (page < breaks.size() && breaks.get(page)[0] <= from) {
                if (breaks.size() > 1)
                    html.append("<div class=\"vk-page-break\" id=\"trang_")
                            .append(breaks.get(page)[1])
                            .append("\">")
                            .append(pageWord)
                            .append(' ')
                            .append(breaks.get(page)[1])
                            .append("</div>");
                page++;
                before = "";
            }
            var kind = "";
            var anchors = new StringBuilder();
            while (next < provisions.size() && provisions.get(next).from() <= until) {
                var provision = provisions.get(next++);
                if (kind.isEmpty()) kind = provision.level().name().toLowerCase(java.util.Locale.ROOT);
                anchors.append("<a id=\"");
                escape(provision.key(), anchors);
                anchors.append("\"></a>");
            }
            if (anchors.isEmpty() && widths.get(page - 1).goesOn(before, line)) {
                html.setLength(html.length() - END.length());
                escape(" " + line.strip(), html);
                html.append(END);
            } else if (!line.isBlank() || !anchors.isEmpty()) {
                html.append(kind.isEmpty() ? "<p>" : "<p class=\"l-" + kind + "\">")
                        .append(anchors);
                var pieces = LinePieces.of(line.strip());
                escape(pieces.getFirst(), html);
                html.append(END);
                for (var piece : pieces.subList(1, pieces.size())) {
                    html.append("<p>");
                    escape(piece, html);
                    html.append(END);
                }
            }
            before = line;
            from = until + 1;
        }
        return html.toString();
    }

    private static void escape(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
    }
}
