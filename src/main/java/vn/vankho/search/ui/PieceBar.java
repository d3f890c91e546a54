package vn.vankho.search.ui;

import vn.vankho.uikit.Say;

/**
 * Leads from piece to piece of a long text, as HTML.
 *
 * @param group what the bar is, for who does not see it
 * @param piece "Phần", for its number
 */
record PieceBar(String group, String before, String after, String piece) {
    /** In the words of the screen, which are not at hand where the HTML is asked for. */
    static PieceBar said() {
        return new PieceBar(
                Say.text("search.text.pieces"),
                Say.text("search.text.before"),
                Say.text("search.text.after"),
                Say.text("search.text.piece"));
    }

    String html(TextPieces.Opening at, int count) {
        var html = new StringBuilder("<div class=\"vk-pieces\" role=\"group\" aria-label=\"");
        TextHtml.escape(group, html);
        html.append("\" data-behind=\"").append(at.behind());
        html.append("\" data-piece=\"").append(at.piece() + 1);
        html.append("\" data-count=\"").append(count).append("\">");
        button(at.piece(), before, at.piece() > 0, html);
        html.append("<span>");
        TextHtml.escape(name(at.piece(), count), html);
        html.append("</span>");
        button(at.piece() + 2, after, at.piece() + 1 < count, html);
        return html.append("</div>").toString();
    }

    /** Of a piece, from 0. */
    String name(int no, int count) {
        return piece + " " + (no + 1) + "/" + count;
    }

    private static void button(int leadsTo, String word, boolean leads, StringBuilder html) {
        html.append("<button type=\"button\" data-piece=\"").append(leadsTo).append(leads ? "\">" : "\" disabled>");
        TextHtml.escape(word, html);
        html.append("</button>");
    }
}
