package vn.vankho.legal.head;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.effect.EffectRules.Level;
import vn.vankho.legal.recognition.CitedIssuer;
import vn.vankho.vietnamese.DocumentNumber;

/** Where an issuing body stands: the rules on effect and on who may act on whose text ask it. */
public final class Issuers {
    private static final Pattern PROVINCE = Pattern.compile(
            "(?:UY BAN NHAN DAN|(?:THUONG TRUC )?HOI DONG NHAN DAN|CHU TICH UY BAN NHAN DAN) (?:TINH|THANH PHO (?:HA NOI|HAI PHONG|DA NANG|HUE|HO CHI MINH|CAN THO)).*");
    private static final Pattern BELOW = Pattern.compile(
            "(?:UY BAN NHAN DAN|(?:THUONG TRUC )?HOI DONG NHAN DAN|CHU TICH UY BAN NHAN DAN) (?:HUYEN|QUAN|THI XA|THANH PHO|XA|PHUONG|THI TRAN|DAC KHU).*");

    private Issuers() {}

    /** Whether another province may have a document of the same number. */
    public static boolean isLocal(LegalHeader header) {
        if (header.number() == null) return false;
        return DocumentNumber.parse(header.number())
                .map(DocumentNumber::isOfEveryProvince)
                .orElse(true);
    }

    /** Null where neither name nor number says it. */
    public static @Nullable Level level(LegalHeader header) {
        var name = LegalKeys.issuer(header.issuer());
        if (name != null && PROVINCE.matcher(name).matches()) return Level.PROVINCE;
        if (name != null && BELOW.matcher(name).matches()) return Level.BELOW_PROVINCE;
        if (header.number() == null) return name != null && isNational(name) ? Level.CENTRAL : null;
        return isLocal(header) ? null : Level.CENTRAL;
    }

    private static boolean isNational(String name) {
        return name.startsWith("QUOC HOI")
                || name.startsWith("CHINH PHU")
                || name.startsWith("BO ")
                || name.startsWith("THU TUONG");
    }

    /** {@link CitedIssuer#ofPlace}; null also where either is not said, or the number is none. */
    public static @Nullable String ofPlace(@Nullable String issuer, @Nullable String number) {
        if (issuer == null || number == null) return null;
        return DocumentNumber.parse(number)
                .map(read -> CitedIssuer.ofPlace(issuer, read))
                .orElse(null);
    }

    /** Bodies of a text that may be of any of them, one by one; none where its head says none. */
    public static List<String> each(LegalHeader header) {
        return header.issuer() == null ? List.of() : CitedIssuer.each(header.issuer());
    }

    /** Whether nobody knows which of several bodies issued a text: a list named them all ("của Ủy ban nhân dân các tỉnh …"). */
    public static boolean isOneOfMany(LegalHeader header) {
        return isLocal(header) && each(header).size() > 1;
    }

    /** Whether both are of one issuer; true where one of them does not say it. */
    public static boolean same(LegalHeader one, LegalHeader other) {
        var a = LegalKeys.issuer(one.issuer());
        var b = LegalKeys.issuer(other.issuer());
        return a == null || b == null || a.equals(b);
    }

    /** The same, where a text may cite the chairman's decision under the name of his Ủy ban, whose letterhead it may bear. */
    public static boolean sameOffice(LegalHeader one, LegalHeader other) {
        var a = offices(one);
        var b = offices(other);
        return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
    }

    /** Whether one is the other without its place: "Ủy ban nhân dân tỉnh" of "Ủy ban nhân dân tỉnh Sông Vân". */
    public static boolean shortened(LegalHeader one, LegalHeader other) {
        return offices(one).stream()
                .anyMatch(a -> offices(other).stream().anyMatch(b -> a.startsWith(b + " ") || b.startsWith(a + " ")));
    }

    private static List<String> offices(LegalHeader header) {
        return each(header).stream()
                .map(name -> String.valueOf(LegalKeys.issuer(name)).replaceFirst("^CHU TICH (?=UY BAN NHAN DAN)", ""))
                .toList();
    }
}
