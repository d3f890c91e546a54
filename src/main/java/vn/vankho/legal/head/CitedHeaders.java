package vn.vankho.legal.head;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.recognition.CitedDocument;

/** A document as another text cites it, in the words of the register. */
public final class CitedHeaders {
    private static final Pattern HEAD_OF = Pattern.compile(
            "^(?:Bộ trưởng|Giám đốc|Chủ tịch(?!\\s+(?:Ủy ban|UBND)\\s)|Thống đốc|Chánh án|Viện trưởng|Cục trưởng|Chi cục trưởng|Hiệu trưởng)\\s+"
                    + "(?=(?:Bộ|Sở|Ủy ban|UBND|Ngân hàng|Tòa án|Viện|Cục|Chi cục|Trường|Hội đồng)\\s)");

    private CitedHeaders() {}

    public static LegalHeader of(CitedDocument target) {
        // a blank behind the dash was the end of a line
        var number = target.number() == null ? null : target.number().verbatim().replaceAll("\\s*([/-])\\s*", "$1");
        var title = target.name() == null ? "" : title(target);
        return LegalHeader.cited(number, target.typeName(), title, body(target.issuer()), target.issuedOn());
    }

    /** "Bộ trưởng Bộ Công Thương", "Giám đốc Sở Tài chính": who leads an office signs on the letterhead of it. The chairman of an Ủy ban issues texts of his own. */
    private static @Nullable String body(@Nullable String issuer) {
        return issuer == null ? null : HEAD_OF.matcher(issuer).replaceFirst("");
    }

    /** A law is called by its type and name, and by its year where there were several: "Luật Đo lường", "Luật Đầu tư năm 2020". */
    private static String title(CitedDocument target) {
        var year = target.year() == null ? "" : " năm " + target.year();
        return (target.typeName() == null ? "" : target.typeName() + " ") + target.name() + year;
    }
}
