package vn.vankho.search;

import vn.vankho.vietnamese.LegacyCharset;
import vn.vankho.vietnamese.VietnameseText;

/**
 * The line that is searched for: of what was typed the beginning, out of the letters of TCVN3 or VNI, in normal form.
 *
 * @param decoded whether it was typed in such letters
 */
record TypedLine(String text, boolean decoded) {
    static TypedLine of(String query) {
        var raw = query.length() > SearchEngine.LONGEST ? query.substring(0, SearchEngine.LONGEST) : query;
        var decoded = LegacyCharset.detect(raw).map(LegacyCharset.Decoded::text).orElse(raw);
        return new TypedLine(VietnameseText.normalise(decoded), !decoded.equals(raw));
    }
}
