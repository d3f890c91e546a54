package vn.vankho.extraction.worker;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import vn.vankho.vietnamese.LegacyFont;
import vn.vankho.vietnamese.Syllables;

/** Whether the words of a file in its old fonts are really of the old charsets. */
final class LegacyJudge implements LegacyParagraph.Trust {
    private final Map<LegacyFont, Integer> trust = new EnumMap<>(LegacyFont.class);

    /**
     * The name of the font is believed, unless the words are better as they stand: somebody typed Unicode into an old template. Where
     * it makes no difference the words seen before in that font decide.
     */
    @Override
    public boolean decodes(LegacyFont font, String text) {
        int foreign = LegacySigns.foreign(text);
        int onlyUnicode = LegacySigns.onlyUnicode(text);
        int known = trust.getOrDefault(font, 0);
        if (onlyUnicode > 0 && onlyUnicode * 4 >= foreign) return vote(font, false);
        var decoded = font.charset().repaired(text);
        var asIs = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (decoded.equals(asIs)) return font.capitals() && Math.max(known, ofText()) > 0;
        double better = Syllables.tally(decoded).ratio() - Syllables.tally(asIs).ratio();
        if (Math.abs(better) < .01) return known >= 0;
        return vote(font, better > 0);
    }

    /** Of the font that goes with the one of headings. */
    private int ofText() {
        return trust.getOrDefault(LegacyFont.TCVN3, 0);
    }

    private boolean vote(LegacyFont font, boolean legacy) {
        trust.merge(font, legacy ? 1 : -1, Integer::sum);
        return legacy;
    }
}
