package vn.vankho.legal.recognition;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.VietnameseText;

/**
 * The letterhead of a decision is that of the Ủy ban nhân dân, whoever decides there (Nghị định 30/2020/NĐ-CP, phụ lục I). Below its name stands whose
 * decision it is: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …" decides by himself, and signs without "TM.".
 */
public final class DecidingChairman {
    private static final String CHAIRMAN = "CHU TICH ", COMMITTEE = "UY BAN NHAN DAN";
    private static final Pattern ENDS_HEAD =
            Pattern.compile("(?u)(?:QUYẾT ĐỊNH|CHỈ THỊ)\\s*:.*|(?:Điều 1|Căn cứ|Xét|Theo đề nghị)(?!\\p{L}).*");
    private static final int HEAD = 6_000;

    private DecidingChairman() {}

    /** "Chủ tịch Ủy ban nhân dân tỉnh Sông Vân" where he decides; null: who the letterhead names. */
    public static @Nullable String issuer(Recognised read) {
        var committee = read.header().issuer();
        if (committee == null || !folded(committee).startsWith(COMMITTEE)) return null;
        var signatory = read.signatory();
        var authority = signatory == null ? null : signatory.authority();
        boolean forTheBody = authority != null && authority.startsWith("TM");
        return !forTheBody && isNamed(read, folded(committee)) ? "Chủ tịch " + committee : null;
    }

    private static boolean isNamed(Recognised read, String committee) {
        var text = read.pages().text();
        return text.substring(0, Math.min(HEAD, text.length()))
                .lines()
                .map(String::strip)
                .takeWhile(line -> !ENDS_HEAD.matcher(line).matches())
                .filter(line -> line.equals(line.toUpperCase(Locale.ROOT)))
                .map(line -> folded(line).replaceFirst("^" + CHAIRMAN + "UBND(?= |$)", CHAIRMAN + COMMITTEE))
                .anyMatch(line -> line.startsWith(CHAIRMAN + COMMITTEE)
                        && committee.startsWith(line.substring(CHAIRMAN.length())));
    }

    private static String folded(String words) {
        return VietnameseText.fold(words)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
