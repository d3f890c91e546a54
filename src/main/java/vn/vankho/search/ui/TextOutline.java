package vn.vankho.search.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.vankho.vietnamese.LegalStructure.Level;
import vn.vankho.vietnamese.LegalStructure.Provision;

/** The outline of a text as HTML ({@code nav}): its articles and annexes, also those of the pieces that are not shown. */
final class TextOutline {
    /** Of a text with more of them the other pieces are one line each. */
    static final int MOST = 3_000;

    private TextOutline() {}

    /** @param shown the piece whose provisions have their anchors on the page; what stands in another leads there first */
    static String of(TextPieces text, int shown, PieceBar bar) {
        var all = IntStream.range(0, text.count())
                .mapToObj(no -> listed(text.provisionsOf(no)))
                .toList();
        boolean whole = all.stream().mapToInt(List::size).sum() <= MOST;
        var html = new StringBuilder("<nav><ul>");
        for (int no = 0; no < all.size(); no++) {
            var piece = no == shown ? "" : " data-piece=\"" + (no + 1) + "\"";
            if (no == shown || whole) for (var provision : all.get(no)) line(provision, piece, html);
            else line(bar.name(no, text.count()), piece, html);
        }
        return html.append("</ul></nav>").toString();
    }

    private static List<Provision> listed(List<Provision> provisions) {
        return provisions.stream()
                .filter(one -> one.level().compareTo(Level.ARTICLE) <= 0 || one.level() == Level.APPENDIX)
                .toList();
    }

    private static void line(Provision provision, String piece, StringBuilder html) {
        html.append("<li class=\"l-")
                .append(provision.level().name().toLowerCase(Locale.ROOT))
                .append("\"><a href=\"#");
        TextHtml.escape(provision.key(), html);
        html.append("\" data-key=\"");
        TextHtml.escape(provision.key(), html);
        html.append('"').append(piece).append("><b>");
        TextHtml.escape(provision.label(), html);
        html.append("</b> ");
        TextHtml.escape(provision.heading(), html);
        html.append("</a></li>");
    }

    private static void line(String piece, String leads, StringBuilder html) {
        html.append("<li class=\"l-piece\"><a href=\"#\"").append(leads).append("><b>");
        TextHtml.escape(piece, html);
        html.append("</b></a></li>");
    }
}
