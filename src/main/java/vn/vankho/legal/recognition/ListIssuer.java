package vn.vankho.legal.recognition;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose texts a list names: "Bãi bỏ các quyết định của Ủy ban nhân dân tỉnh An Hòa sau đây". Only a body with its place is taken: a province
 * that came out of a merger repeals texts of those before it, and a bare number would pass for its own.
 */
final class ListIssuer {
    private static final Pattern OF = Pattern.compile(
            "(?u)(?<!\\p{L})(?:của|do)\\s+(?<issuer>(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Chủ tịch (?:Ủy ban nhân dân|UBND))"
                    + "\\s+(?:các\\s+)?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\\s+\\p{Lu}[\\p{L}]*(?:(?:\\s|,\\s|\\s-\\s)\\p{Lu}[\\p{L}]*)*)");

    private ListIssuer() {}

    /** Null where the words name none, or one that is only called "tỉnh". */
    static @Nullable String in(String lead) {
        var of = OF.matcher(lead);
        return of.find() ? of.group("issuer") : null;
    }
}
