package vn.vankho.legal.ui;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.EffectRow.LegalName;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.reading.ConsolidatedWords;
import vn.vankho.legal.reading.Whole.Amending;
import vn.vankho.legal.reading.Whole.Gap;
import vn.vankho.legal.reading.Whole.Note;
import vn.vankho.legal.text.Places;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** Sentences beside the text of a legal document: footnotes in the form of a văn bản hợp nhất, and what happened to a provision. */
final class TextWords {
    private TextWords() {}

    /** @param href empty where there is nothing to see, or the viewer may not */
    record Said(String text, String href) {}

    /** "Bị bãi bỏ bởi Quyết định 30/2013/QĐ-UBND từ 09/01/2015". */
    static Said event(EffectRow row, Moment moment) {
        var acting = row.acting();
        var by = row.actingHidden()
                ? Say.text("legal.text.by", Say.text("legal.timeline.hidden").toLowerCase(Locale.ROOT))
                : acting == null ? "" : Say.text("legal.text.by", acting.name());
        var words =
                Say.text("legal.text.event", LegalWords.deed(row), by.isEmpty() ? "" : " " + by, Formats.day(row.on()));
        return new Said(words, acting == null ? "" : place(acting, row.sentenceFrom(), moment));
    }

    /** The same above the text, with what of it is meant: "… từ 09/01/2015: khoản 3 Điều 9". */
    static Said above(EffectRow row, Moment moment) {
        var said = event(row, moment);
        var until = row.effect().until();
        var last = until == null ? "" : ", " + Say.text("legal.timeline.until", Formats.day(until));
        return new Said(said.text() + last + ": " + small(LegalWords.part(row)), said.href());
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Say.locale()) + words.substring(1);
    }

    static Said note(Note note, Moment moment) {
        return new Said(
                new ConsolidatedWords(Say::text).note(note),
                href(note.by(), note.footnote().amendment().from(), moment));
    }

    /** "Chưa hợp nhất được: xem khoản 3 Điều 1 Nghị định …". */
    static Said gap(Gap gap, Moment moment) {
        var amendment = gap.footnote().amendment();
        var where = (amendment.where() + " " + name(gap.by())).strip();
        boolean elsewhere = gap.footnote().key().isEmpty() && !amendment.key().isEmpty();
        return new Said(
                elsewhere
                        ? Say.text(
                                "legal.text.gap.place",
                                Places.words(amendment.key()),
                                where,
                                Formats.day(gap.by().on()))
                        : Say.text("legal.text.gap", where, Formats.day(gap.by().on())),
                href(gap.by(), amendment.from(), moment));
    }

    private static String name(Amending by) {
        return by.acting() == null
                ? Say.text("legal.timeline.hidden").toLowerCase(Locale.ROOT)
                : Objects.requireNonNull(by.acting()).name();
    }

    private static String href(Amending by, int at, Moment moment) {
        return by.acting() == null ? "" : place(by.acting(), at, moment);
    }

    /** Where a sentence stands in the text of another document. */
    static String place(LegalName acting, int at, Moment moment) {
        var page = moment.page(acting.id());
        return at < 0 ? page : page + "&" + LegalRoutes.PART + "=" + LegalRoutes.TEXT + "&" + LegalRoutes.AT + "=" + at;
    }

    static String joined(java.util.Collection<String> words) {
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }
}
