package vn.vankho.legal.imports.row;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.DocumentNumber;

/**
 * "UBND Tỉnh" in the register of a province means its own: what a person says once for all rows names the place. A gazette that files the
 * decisions of a chairman under the committee says so in the type ("Quyết định của Chủ tịch UBND tỉnh").
 */
final class IssuerCell {
    private static final Pattern WITHOUT_PLACE = Pattern.compile(
            "(?iu)((?:chủ tịch |thường trực )?(?:UBND|HĐND|[uủ][yỷ] ban nhân dân|hội đồng nhân dân))(?: (?:tỉnh|thành phố|tp\\.?))?");

    private static final Pattern PLACE = Pattern.compile("(?iu)(?<!\\S)(?:tỉnh|thành phố|tp\\.?) \\S.*");
    private static final Pattern BY_CHAIRMAN = Pattern.compile("(?iu).*\\scủa chủ tịch\\s.*");
    private static final Pattern COMMITTEE = Pattern.compile("(?iu)(?:UBND|[uủ][yỷ] ban nhân dân)(?!\\S).*");

    private IssuerCell() {}

    /** Whether the number is one that this body gives, however its name is shortened. */
    static boolean gives(String issuer, DocumentNumber number) {
        return number.isOf(issuer.replaceFirst("(?iu)(?<!\\S)UBND(?!\\S)", "Ủy ban nhân dân")
                .replaceFirst("(?iu)(?<!\\S)HĐND(?!\\S)", "Hội đồng nhân dân"));
    }

    /** @param number of the text: what holds for all rows does not hold for the resolutions of the council among them */
    static @Nullable String read(Cells row, @Nullable DocumentNumber number) {
        var said = row.orNull(Column.ISSUER);
        if (said == null) return null;
        if (!row.saysItself(Column.ISSUER) && number != null && "HDND".equals(number.agency()))
            return said.replaceFirst("(?iu)^(?:UBND|[uủ][yỷ] ban nhân dân)(?!\\S)", "Hội đồng nhân dân");
        var bare = WITHOUT_PLACE.matcher(said);
        var place = PLACE.matcher(row.given(Column.ISSUER));
        var named = bare.matches() && place.find() ? bare.group(1) + " " + place.group() : said;
        boolean chairman = BY_CHAIRMAN.matcher(row.text(Column.TYPE)).matches()
                && COMMITTEE.matcher(named).matches();
        return chairman ? "Chủ tịch " + named : named;
    }
}
