package vn.vankho.legal.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.effect.EffectRules.Level;
import vn.vankho.legal.recognition.CitedIssuer;
import vn.vankho.vietnamese.DocumentNumber;

/** Where an issuing body stands: the rules on effect and on who may act on whose text ask it. */
public final class Issuers {
    private static final Pattern PROVINCE = Pattern.compile(
            "(?:UY BAN NHAN DAN|(?:THUONG TRUC )?HOI DONG NHAN DAN|CHU TICH UY BAN NHAN DAN) (?:TINH|THANH PHO (?:HA NOI|HAI PHONG|DA NANG|HO CHI MINH|CAN THO)).*");
    /** The city of tỉnh Thừa Thiên Huế, which became thành phố Huế trực thuộc trung ương on a day (Nghị quyết 175/2024/QH15). */
    private static final Pattern HUE = Pattern.compile(".* THANH PHO HUE");

    private static final LocalDate HUE_SINCE = LocalDate.of(2025, 1, 1);
    private static final Pattern BELOW = Pattern.compile(
            "(?:UY BAN NHAN DAN|(?:THUONG TRUC )?HOI DONG NHAN DAN|CHU TICH UY BAN NHAN DAN) (?:HUYEN|QUAN|THI XA|THANH PHO|XA|PHUONG|THI TRAN|DAC KHU).*");

    private static final Pattern SPEAKER = Pattern.compile("(?iu)^(?:Chủ tịch|Thường trực)\\s+");

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
        var names = List.of(LegalKeys.issuers(header.issuers()));
        if (names.stream().anyMatch(name -> PROVINCE.matcher(name).matches() || isOfHue(name, header)))
            return Level.PROVINCE;
        if (names.stream().anyMatch(name -> BELOW.matcher(name).matches())) return Level.BELOW_PROVINCE;
        if (header.number() == null) return names.stream().anyMatch(Issuers::isNational) ? Level.CENTRAL : null;
        return isLocal(header) ? null : Level.CENTRAL;
    }

    private static boolean isOfHue(String name, LegalHeader header) {
        var issued = header.issuedOn();
        return HUE.matcher(name).matches()
                && BELOW.matcher(name).matches()
                && (issued == null || !issued.isBefore(HUE_SINCE));
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

    /** The same of the place of a text; a joint one names it with any of its bodies. */
    public static @Nullable String ofPlace(LegalHeader source, @Nullable String number) {
        return source.issuers().stream()
                .map(body -> ofPlace(body, number))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Bodies that issued a text together, or of which it may be of any, one by one; none where its head says none. */
    public static List<String> each(LegalHeader header) {
        return header.issuers().size() == 1 ? CitedIssuer.each(header.issuers().getFirst()) : header.issuers();
    }

    /** Whether nobody knows which of several bodies issued a text: a list named them all ("của Ủy ban nhân dân các tỉnh …"). */
    public static boolean isOneOfMany(LegalHeader header) {
        return isLocal(header) && header.issuers().size() == 1 && each(header).size() > 1;
    }

    /** Whether both are of the same issuers, in whatever order; true where one of them does not say it. */
    public static boolean same(LegalHeader one, LegalHeader other) {
        return one.issuers().isEmpty()
                || other.issuers().isEmpty()
                || keys(one.issuers()).equals(keys(other.issuers()));
    }

    /** Whether all bodies that are said are among those known, of whom there are some. */
    public static boolean isIncluded(LegalHeader said, LegalHeader known) {
        return !known.issuers().isEmpty() && keys(known.issuers()).containsAll(keys(said.issuers()));
    }

    /** Whether both are of the same issuers, also where one of them names only some of the bodies of a joint text, as rows of other registers do. */
    public static boolean sameOrFewer(LegalHeader one, LegalHeader other) {
        var a = keys(one.issuers());
        var b = keys(other.issuers());
        return a.containsAll(b) || b.containsAll(a);
    }

    /** Whether one body issued both, alone or with others; neither says any: also then. */
    public static boolean haveOneBody(LegalHeader one, LegalHeader other) {
        var a = keys(one.issuers());
        var b = keys(other.issuers());
        return a.equals(b) || a.stream().anyMatch(b::contains);
    }

    /** What the bodies are compared by, in one order. */
    public static Set<String> keys(List<String> issuers) {
        return new TreeSet<>(List.of(LegalKeys.issuers(issuers)));
    }

    /** The same, where a text may cite the chairman's decision under the name of his Ủy ban, whose letterhead it may bear. */
    public static boolean sameOffice(LegalHeader one, LegalHeader other) {
        var a = offices(one);
        var b = offices(other);
        return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
    }

    /** The same of each body of the older text, since what several issued is theirs together (Luật 64/2025/QH15 Điều 8); of any where nobody knows whose it is. */
    public static boolean isOfAllOffices(LegalHeader acting, LegalHeader older) {
        var own = offices(acting);
        return isOneOfMany(older) || own.isEmpty() ? sameOffice(acting, older) : own.containsAll(offices(older));
    }

    /** Whether one is the other without its place: "Ủy ban nhân dân tỉnh" of "Ủy ban nhân dân tỉnh Sông Vân". */
    public static boolean shortened(LegalHeader one, LegalHeader other) {
        return offices(one).stream().anyMatch(a -> offices(other).stream().anyMatch(b -> isShortened(a, b)));
    }

    /** The same of two bodies. */
    public static boolean shortened(String one, String other) {
        return isShortened(office(one), office(other));
    }

    private static boolean isShortened(String a, String b) {
        return a.startsWith(b + " ") || b.startsWith(a + " ");
    }

    /** The body in whose name a text is corrected: by its chairman, or by its standing committee (Nghị định 78/2025/NĐ-CP Điều 9). */
    public static String body(String issuer) {
        return SPEAKER.matcher(issuer).replaceFirst("");
    }

    private static List<String> offices(LegalHeader header) {
        return each(header).stream().map(Issuers::office).toList();
    }

    private static String office(String name) {
        return String.valueOf(LegalKeys.issuer(name)).replaceFirst("^CHU TICH (?=UY BAN NHAN DAN)", "");
    }
}
