package vn.vankho.legal.reading;

import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.reading.Whole.Amending;
import vn.vankho.legal.reading.Whole.Gap;
import vn.vankho.legal.text.Places;
import vn.vankho.shared.Days;

/**
 * What happened to a provision, and what could not be put into a text, in sentences.
 *
 * @param texts words by key and arguments
 */
public record HappenedWords(BiFunction<String, Object[], String> texts) {
    /** "Bị bãi bỏ bởi Quyết định 30/2013/QĐ-UBND từ 09/01/2015". */
    public String event(EffectRow row) {
        var acting = row.acting();
        var by = row.actingHidden()
                ? say("legal.text.by", hidden())
                : acting == null ? "" : say("legal.text.by", acting.name());
        return say("legal.text.event", deed(row), by.isEmpty() ? "" : " " + by, Days.said(row.on()));
    }

    /** The same above the text, with what of it is meant: "… từ 09/01/2015: khoản 3 Điều 9". */
    public String above(EffectRow row) {
        var until = row.effect().until();
        var last = until == null ? "" : ", " + say("legal.timeline.until", Days.said(until));
        var part = part(row);
        return event(row) + last + ": " + part.substring(0, 1).toLowerCase(Locale.ROOT) + part.substring(1);
    }

    /** "Chưa hợp nhất được: xem khoản 3 Điều 1 Nghị định …". */
    public String gap(Gap gap) {
        var amendment = gap.footnote().amendment();
        var where = (amendment.where() + " " + name(gap.by())).strip();
        var day = Days.said(gap.by().on());
        boolean elsewhere = gap.footnote().key().isEmpty() && !amendment.key().isEmpty();
        return elsewhere
                ? say("legal.text.gap.place", Places.words(amendment.key()), where, day)
                : say("legal.text.gap", where, day);
    }

    /** What happened. A term that another text gives is a longer one. */
    public String deed(EffectRow row) {
        boolean longer = row.effect().kind() == EffectKind.TERM && (row.act() != null || row.actingHidden());
        return longer
                ? say("legal.effect.extended")
                : say("legal.effect." + row.effect().kind().name());
    }

    public String part(EffectRow row) {
        if (row.effect().scope().whole()) return say("legal.timeline.whole");
        return row.provisions().isEmpty() ? say("legal.timeline.somePart") : row.provisions();
    }

    private String name(Amending by) {
        return by.acting() == null
                ? hidden()
                : Objects.requireNonNull(by.acting()).name();
    }

    private String hidden() {
        return say("legal.timeline.hidden").toLowerCase(Locale.ROOT);
    }

    private String say(String key, Object... values) {
        return texts.apply(key, values);
    }
}
