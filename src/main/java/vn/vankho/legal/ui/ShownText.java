package vn.vankho.legal.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.reading.Whole;
import vn.vankho.legal.reading.Whole.Paragraph;
import vn.vankho.legal.recognition.CitedDocument;
import vn.vankho.legal.text.Merged.State;
import vn.vankho.legal.text.Passage;
import vn.vankho.legal.text.TextLink;
import vn.vankho.uikit.Say;
import vn.vankho.vietnamese.LegalStructure.Level;

/**
 * The text of a legal document as {@code legal-text.js} draws it. All of it is text: nothing out of a file becomes markup.
 *
 * @param cards of the documents that are cited; links hold their indices
 */
record ShownText(
        List<Heading> outline,
        List<Line> lines,
        List<CiteCard> cards,
        List<TextWords.Said> notes,
        Map<String, String> words) {
    record Heading(String key, String label, String name, String level) {}

    /** @param state "", ended, amended, new, repealed */
    record Line(
            String key,
            int at,
            String level,
            String state,
            List<Piece> pieces,
            List<Integer> notes,
            List<TextWords.Said> marks,
            boolean basis) {}

    /**
     * @param card index, or -1
     * @param href empty: no link
     */
    record Piece(String text, int card, String href) {}

    private static final List<String> WORDS = List.of("outline", "open", "notes", "note", "back");

    static ShownText of(Whole whole) {
        var cards = new LinkedHashMap<CitedDocument, Integer>();
        var shown = new ArrayList<CiteCard>();
        var lines = new ArrayList<Line>();
        var outline = new ArrayList<Heading>();
        var amended = "";
        for (var paragraph : whole.paragraphs()) {
            // an article that is amended as a whole bears no word that holds still
            if (isAmendedWhole(paragraph)) amended = paragraph.line().passage().key();
            var head = paragraph.line().passage().head();
            if (head != null && isHeading(head.level()))
                outline.add(new Heading(
                        paragraph.line().passage().key(), head.label(), head.heading(), small(head.level())));
            lines.add(line(
                    paragraph,
                    !amended.isEmpty() && paragraph.line().passage().isIn(amended),
                    link -> cards.computeIfAbsent(Whole.anywhere(link), one -> {
                        var card = CiteCard.of(one, whole);
                        // laws that nobody has brought in would say the same behind each name
                        boolean said = isUnknownLaw(one, whole)
                                && cards.keySet().stream().anyMatch(other -> isUnknownLaw(other, whole));
                        shown.add(said ? card.withoutStatus() : card);
                        return shown.size() - 1;
                    }),
                    whole));
        }
        var words = new LinkedHashMap<String, String>();
        for (var word : WORDS) words.put(word, Say.text("legal.text." + word));
        return new ShownText(
                outline,
                lines,
                shown,
                whole.notes().stream()
                        .map(note -> TextWords.note(note, Moment.of(whole.view())))
                        .toList(),
                words);
    }

    private static boolean isUnknownLaw(CitedDocument cited, Whole whole) {
        return cited.number() == null && !whole.cited().containsKey(cited);
    }

    private static boolean isHeading(Level level) {
        return level.compareTo(Level.ARTICLE) <= 0 || level == Level.APPENDIX;
    }

    private static boolean isAmendedWhole(Paragraph paragraph) {
        var key = paragraph.line().passage().key();
        return paragraph.events().stream()
                .map(EffectRow::effect)
                .filter(effect -> effect.kind() == EffectKind.AMENDED)
                .flatMap(effect -> effect.scope().provisions().stream())
                .anyMatch(named -> key.equals(named) || key.endsWith(Passage.BELOW + named));
    }

    private static Line line(
            Paragraph paragraph, boolean amended, java.util.function.ToIntFunction<CitedDocument> card, Whole whole) {
        var passage = paragraph.line().passage();
        var marks = new ArrayList<TextWords.Said>();
        var moment = Moment.of(whole.view());
        paragraph.events().forEach(row -> marks.add(TextWords.event(row, moment)));
        paragraph.gaps().forEach(gap -> marks.add(TextWords.gap(gap, moment)));
        return new Line(
                passage.head() == null ? "" : passage.key(),
                passage.from(),
                passage.level() == null ? "" : small(passage.level()),
                state(paragraph, amended),
                pieces(passage.text(), paragraph.links(), card, whole),
                paragraph.line().notes(),
                marks,
                paragraph.basis());
    }

    private static String state(Paragraph paragraph, boolean amended) {
        if (paragraph.ended()) return "ended";
        if (paragraph.line().state() != State.KEPT)
            return paragraph.line().state().name().toLowerCase(Locale.ROOT);
        return !amended && paragraph.events().isEmpty() && paragraph.gaps().isEmpty() ? "" : "amended";
    }

    private static List<Piece> pieces(
            String text, List<TextLink> links, java.util.function.ToIntFunction<CitedDocument> card, Whole whole) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (var link : links) {
            if (link.from() < from) continue;
            if (link.from() > from) pieces.add(new Piece(text.substring(from, link.from()), -1, ""));
            var document = link.document();
            var said = text.substring(link.from(), link.until());
            if (document == null) pieces.add(new Piece(said, -1, "#" + link.key()));
            else pieces.add(new Piece(said, card.applyAsInt(document), href(whole, document, link.key())));
            from = link.until();
        }
        if (from < text.length()) pieces.add(new Piece(text.substring(from), -1, ""));
        return pieces;
    }

    static String href(Whole whole, CitedDocument document, String key) {
        var cited = whole.cited().get(Whole.anywhere(document));
        if (cited == null) return "";
        var page = Moment.of(whole.view()).page(cited.id());
        return key.isEmpty()
                ? page
                : page + "&" + LegalRoutes.PART + "=" + LegalRoutes.TEXT + "&" + LegalRoutes.PROVISION + "=" + key;
    }

    private static String small(Level level) {
        return Objects.requireNonNull(level).name().toLowerCase(Locale.ROOT);
    }
}
