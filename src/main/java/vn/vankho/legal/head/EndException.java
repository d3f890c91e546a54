package vn.vankho.legal.head;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vankho.legal.LegalWarning;

/**
 * "… hết hiệu lực kể từ ngày Luật này có hiệu lực, trừ …": something of a text goes on although the text as a whole ends. Which provisions those
 * are, and of which text, is for a lawyer to say.
 */
final class EndException {
    private static final Pattern LEFT_OUT = Pattern.compile(
            "(?iu)(?:(?:hết|chấm dứt) hiệu lực|bãi bỏ|thay thế)[^.;]{0,400}?[,(;]\\s*(?:trừ|ngoại trừ|riêng)\\s+(?<what>[^;]{3,200}?)(?=[;)]|\\.\\s|[.:]?$)");

    private EndException() {}

    /** @param sentence that the end rests on */
    static Stream<LegalWarning> of(String sentence) {
        var left = LEFT_OUT.matcher(sentence);
        return left.find()
                ? Stream.of(LegalWarning.of(
                        "legal.warning.endException", left.group("what").strip()))
                : Stream.of();
    }
}
