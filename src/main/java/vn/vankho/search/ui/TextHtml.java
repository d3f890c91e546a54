package vn.vankho.search.ui;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.vietnamese.LegalStructure.Provision;
import vn.vankho.vietnamese.LinePieces;
import vn.vankho.vietnamese.PrintedLines;

/**
 * The text of a version as HTML of our own making ({@code main}) with an anchor for each provision and each page. Every character of the file is
 * escaped.
 */
final class TextHtml {
    private static final String END = "</p>";

    private TextHtml() {}

    /**
     * One piece of a text.
     *
     * @param pageWord "Trang", for the marks of pages
     * @param printed whether the lines are those of printed pages, which are joined to paragraphs
     */
    static String of(TextPieces text, int no, String pageWord, boolean printed) {
        var piece = text.piece(no);
        var provisions = text.provisionsOf(no);
        var widths = piece.pages().stream()
                .map(page -> new PrintedLines(printed ? page.text() : ""))
                .toList();
        return "<main>" + body(piece, text.pages() > 1, provisions, widths, pageWord) + "</main>";
    }

    private static String body(
            TextPieces.Piece piece,
            boolean manyPages,
            List<Provision> provisions,
            List<PrintedLines> widths,
            String pageWord) {
        var text = new StringBuilder();
        var breaks = new ArrayList<int[]>();
        for (var page : piece.pages()) {
            breaks.add(new int[] {text.length(), page.no()});
            text.append(TextPieces.ended(page.text()));
        }
        var html = new StringBuilder(text.length() * 5 / 4);
        var before = "";
        int next = 0;
        int page = 0;
        int from = 0;
        var lines = text.toString().split("\n", -1);
        for (var line : lines) {
            int until = from + line.length();
            while (page < breaks.size() && breaks.get(page)[0] <= from) {
                if (manyPages)
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
            while (next < provisions.size() && provisions.get(next).from() - piece.from() <= until) {
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
                for (var other : pieces.subList(1, pieces.size())) {
                    html.append("<p>");
                    escape(other, html);
                    html.append(END);
                }
            }
            before = line;
            from = until + 1;
        }
        return html.toString();
    }

    static void escape(String text, StringBuilder html) {
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
