package vn.vankho.legal.ui;

import java.util.stream.Collectors;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.EffectRow.LegalName;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.reading.ConsolidatedWords;
import vn.vankho.legal.reading.HappenedWords;
import vn.vankho.legal.reading.Whole.Amending;
import vn.vankho.legal.reading.Whole.Gap;
import vn.vankho.legal.reading.Whole.Note;
import vn.vankho.uikit.Say;

/** Sentences beside the text of a legal document: footnotes in the form of a văn bản hợp nhất, and what happened to a provision. */
final class TextWords {
    private static final HappenedWords WORDS = new HappenedWords(Say::text);

    private TextWords() {}

    /** @param href empty where there is nothing to see, or the viewer may not */
    record Said(String text, String href) {}

    static Said event(EffectRow row, Moment moment) {
        return said(WORDS.event(row), row, moment);
    }

    /** The same above the text, with what of it is meant. */
    static Said above(EffectRow row, Moment moment) {
        return said(WORDS.above(row), row, moment);
    }

    private static Said said(String words, EffectRow row, Moment moment) {
        var acting = row.acting();
        return new Said(words, acting == null ? "" : place(acting, row.sentenceFrom(), moment));
    }

    static Said note(Note note, Moment moment) {
        return new Said(
                new ConsolidatedWords(Say::text).note(note),
                href(note.by(), note.footnote().amendment().from(), moment));
    }

    static Said gap(Gap gap, Moment moment) {
        return new Said(
                WORDS.gap(gap), href(gap.by(), gap.footnote().amendment().from(), moment));
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
