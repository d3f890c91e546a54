package vn.vankho.vietnamese;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Codes of document types and issuing bodies in a symbol, folded and upper case, and the words that spell them out. */
final class NumberCodes {
    private static final Set<String> TYPES = Set.of(
            "L", "PL", "SL", "NQ", "QD", "ND", "TT", "TTLT", "TTLB", "NQLT", "QDLT", "CT", "LCT", "KH", "CV", "TB",
            "BC", "HD", "QC", "QYD", "QDI", "VBHN", "TTR", "DA", "CTR", "KL", "PA", "BB", "CD", "TC", "GM", "GUQ", "LC",
            "TTHN");

    private static final Set<String> AGENCIES = Set.of(
            "UBND", "HDND", "CP", "TTG", "CTN", "TU", "TW", "HDBT", "HDTP", "HDBCQG", "CTUBND", "VPCP", "VPQH",
            "VPUBND", "TTCP", "NHNN", "TANDTC", "VKSNDTC", "KTNN", "UBDT", "UBTDTT", "MTTW", "TLDLDVN", "BCA", "BCT",
            "BGD", "BGDDT", "BGTVT", "BHXH", "BKH", "BKHCN", "BKHDT", "BKHCNMT", "BLDTBXH", "BNG", "BNN", "BNNPTNT",
            "BNNMT", "BNV", "BQP", "BTC", "BTNMT", "BTP", "BTTTT", "BVHTTDL", "BVHTT", "BXD", "BYT", "BDTTG", "SKHCN",
            "SNV", "STC", "STP", "SYT", "SXD", "SCT", "SGDDT", "SKHDT", "STNMT", "STTTT", "SNNPTNT", "SNN", "SLDTBXH",
            "SVHTTDL", "SVHTT", "SGTVT");

    private static final int LAST_WITHOUT_B = 2009;

    private static final Map<String, String> WITH_MARKS = Map.ofEntries(
            Map.entry("HDND", "HĐND"),
            Map.entry("HDBT", "HĐBT"),
            Map.entry("HDTP", "HĐTP"),
            Map.entry("HDBCQG", "HĐBCQG"),
            Map.entry("BGDDT", "BGDĐT"),
            Map.entry("BKHDT", "BKHĐT"),
            Map.entry("BLDTBXH", "BLĐTBXH"),
            Map.entry("SGDDT", "SGDĐT"),
            Map.entry("SKHDT", "SKHĐT"),
            Map.entry("SLDTBXH", "SLĐTBXH"),
            Map.entry("TLDLDVN", "TLĐLĐVN"),
            Map.entry("TTG", "TTg"));

    /** Shorter codes are too near to each other. */
    private static final int SHORTEST_TO_DOUBT = 4;

    private static final Pattern ASSEMBLY = Pattern.compile("(?:QH|UBTVQH|HDNN|NQUBTVQH)\\d{1,2}");
    private static final Pattern MINISTRY = Pattern.compile("[BS][BCDGHKLMNPQRSTVX]{2,8}");

    /** Words of a query, folded and upper case, longest first. */
    static final Map<String, String> SPELLED_TYPES = Map.ofEntries(
            Map.entry("QUYET DINH", "QD"),
            Map.entry("NGHI DINH", "ND"),
            Map.entry("NGHI QUYET", "NQ"),
            Map.entry("NGHI QUYET LIEN TICH", "NQLT"),
            Map.entry("THONG TU", "TT"),
            Map.entry("THONG TU LIEN TICH", "TTLT"),
            Map.entry("THONG TU LIEN BO", "TTLB"),
            Map.entry("QUYET DINH LIEN TICH", "QDLT"),
            Map.entry("CHI THI", "CT"),
            Map.entry("KE HOACH", "KH"),
            Map.entry("CONG VAN", "CV"),
            Map.entry("VAN BAN HOP NHAT", "VBHN"),
            Map.entry("PHAP LENH", "PL"),
            Map.entry("THONG BAO", "TB"),
            Map.entry("BAO CAO", "BC"),
            Map.entry("TO TRINH", "TTR"),
            Map.entry("HUONG DAN", "HD"),
            Map.entry("KET LUAN", "KL"),
            Map.entry("CHUONG TRINH", "CTR"),
            Map.entry("DE AN", "DA"));

    static final Map<String, String> SPELLED_AGENCIES = Map.of(
            "UY BAN NHAN DAN", "UBND",
            "CHU TICH UBND", "UBND",
            "HOI DONG NHAN DAN", "HDND",
            "THU TUONG CHINH PHU", "TTG",
            "THU TUONG", "TTG",
            "CHINH PHU", "CP",
            "TINH UY", "TU",
            "BO KHOA HOC VA CONG NGHE", "BKHCN",
            "SO KHOA HOC VA CONG NGHE", "SKHCN");

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("CP", "Chính phủ"),
            Map.entry("TTG", "Thủ tướng Chính phủ"),
            Map.entry("CTN", "Chủ tịch nước"),
            Map.entry("HDTP", "Hội đồng Thẩm phán Tòa án nhân dân tối cao"),
            Map.entry("TANDTC", "Tòa án nhân dân tối cao"),
            Map.entry("VKSNDTC", "Viện kiểm sát nhân dân tối cao"),
            Map.entry("KTNN", "Kiểm toán nhà nước"),
            Map.entry("NHNN", "Ngân hàng Nhà nước Việt Nam"),
            Map.entry("TTCP", "Thanh tra Chính phủ"),
            Map.entry("VPCP", "Văn phòng Chính phủ"),
            Map.entry("BCA", "Bộ Công an"),
            Map.entry("BCT", "Bộ Công Thương"),
            Map.entry("BGDDT", "Bộ Giáo dục và Đào tạo"),
            Map.entry("BGTVT", "Bộ Giao thông vận tải"),
            Map.entry("BKHCN", "Bộ Khoa học và Công nghệ"),
            Map.entry("BKHDT", "Bộ Kế hoạch và Đầu tư"),
            Map.entry("BLDTBXH", "Bộ Lao động - Thương binh và Xã hội"),
            Map.entry("BNG", "Bộ Ngoại giao"),
            Map.entry("BNNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn"),
            Map.entry("BNNMT", "Bộ Nông nghiệp và Môi trường"),
            Map.entry("BNV", "Bộ Nội vụ"),
            Map.entry("BQP", "Bộ Quốc phòng"),
            Map.entry("BTC", "Bộ Tài chính"),
            Map.entry("BTNMT", "Bộ Tài nguyên và Môi trường"),
            Map.entry("BTP", "Bộ Tư pháp"),
            Map.entry("BTTTT", "Bộ Thông tin và Truyền thông"),
            Map.entry("BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch"),
            Map.entry("BXD", "Bộ Xây dựng"),
            Map.entry("BYT", "Bộ Y tế"),
            Map.entry("BDTTG", "Bộ Dân tộc và Tôn giáo"),
            Map.entry("AL", "Tòa án nhân dân tối cao"));

    private NumberCodes() {}

    /** Name of the one body in the country with this code; null for codes that every province has. */
    static @Nullable String bodyOf(DocumentNumber number) {
        if (number.groups().size() > 2) return null;
        var code = number.groups().getLast();
        if (code.matches("QH\\d{1,2}")) return "Quốc hội";
        if (code.matches("UBTVQH\\d{1,2}")) return "Ủy ban Thường vụ Quốc hội";
        return BODIES.get(code);
    }

    /** Codes of joint texts: bodies that issue nothing but with others. */
    private static final Map<String, String> JOINT_BODIES = Map.of(
            "DCTUBTWMTTQVN", "Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
            "BTTUBTWMTTQVN", "Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
            "UBTWMTTQVN", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
            "TLDLDVN", "Tổng Liên đoàn Lao động Việt Nam",
            "UBDT", "Ủy ban Dân tộc");

    private static final Set<String> JOINT_TYPES = Set.of("TTLT", "TTLB", "NQLT", "QDLT");

    /** Whether several bodies gave the number: its type says so ("TTLT"), or it bears the codes of several. */
    static boolean isJoint(DocumentNumber number) {
        return JOINT_TYPES.contains(number.groups().getFirst())
                || bodiesOf(number).size() > 1;
    }

    /** Names of the bodies of a joint text by their codes, in order ("TTLT-BTC-BKHCN"); none where one of the codes is not known. */
    static List<String> bodiesOf(DocumentNumber number) {
        var codes = number.groups().stream()
                .skip(isType(number.groups().getFirst()) ? 1 : 0)
                .toList();
        var bodies = codes.stream()
                .map(NumberCodes::bodyOfJoint)
                .filter(Objects::nonNull)
                .toList();
        return codes.size() > 1 && bodies.size() == codes.size() ? bodies : List.of();
    }

    private static @Nullable String bodyOfJoint(String code) {
        if (code.matches("UBTVQH\\d{1,2}")) return "Ủy ban Thường vụ Quốc hội";
        var alone = BODIES.get(code);
        return alone == null ? JOINT_BODIES.get(code) : alone;
    }

    /** Codes that every province has, and how the names of their issuers begin. */
    private static final Map<String, String> LOCAL = Map.ofEntries(
            Map.entry("UBND", "ủy ban nhân dân"),
            Map.entry("CTUBND", "chủ tịch"),
            Map.entry("HDND", "hội đồng nhân dân"),
            Map.entry("VPUBND", "văn phòng"),
            // as provinces wrote until 2004
            Map.entry("UB", "ủy ban nhân dân"),
            Map.entry("UBT", "ủy ban nhân dân"),
            Map.entry("UBH", "ủy ban nhân dân"),
            Map.entry("CT", "chủ tịch"),
            Map.entry("CTUB", "chủ tịch"),
            Map.entry("CTUBT", "chủ tịch"),
            Map.entry("HDNDT", "hội đồng nhân dân"));
    /** "NQ-HĐND8", "NQ-HĐND.K8": the term of the assembly. */
    private static final Pattern TERM = Pattern.compile("(?<=HDND)K?\\d{1,2}$");

    private static String withoutTerm(String agency) {
        return TERM.matcher(agency).replaceFirst("");
    }

    /** Codes of a Sở begin with its letter, those of no other body do. */
    static boolean isOfEveryProvince(@Nullable String agency) {
        return agency == null || LOCAL.containsKey(withoutTerm(agency)) || agency.startsWith("S");
    }

    static boolean isOf(DocumentNumber number, String issuer) {
        var body = bodyOf(number);
        if (body != null) return body.equalsIgnoreCase(issuer);
        var agency = number.agency();
        var local = agency == null ? null : LOCAL.get(withoutTerm(agency));
        var said = issuer.toLowerCase(Locale.ROOT);
        if (local != null) return said.startsWith(local) || said.startsWith("chủ tịch " + local);
        // "SKHCN" of Sở Khoa học và Công nghệ: the first letters of its words
        return agency != null && agency.length() > 2 && initials(said).startsWith(agency);
    }

    private static String initials(String name) {
        var letters = new StringBuilder();
        for (var word : VietnameseText.fold(name).toUpperCase(Locale.ROOT).split("[^A-Z]+"))
            if (!word.equals("VA") && !word.isEmpty()) letters.append(word.charAt(0));
        return letters.toString();
    }

    static boolean isType(String group) {
        return TYPES.contains(group);
    }

    /** A body of the State or the Party, by its code. */
    static boolean isAgency(String group) {
        return AGENCIES.contains(group)
                || ASSEMBLY.matcher(group).matches()
                || MINISTRY.matcher(group).matches();
    }

    /**
     * A code that nobody has and that is one letter more, one less or two letters swapped beside a known one: that one. Until 2009 a ministry
     * also wrote its code without the B of Bộ ("14/2005/TT-LĐTBXH").
     */
    static Optional<String> slipOf(String group, @Nullable Integer year) {
        if (group.length() < SHORTEST_TO_DOUBT || TYPES.contains(group) || AGENCIES.contains(group))
            return Optional.empty();
        if (year != null && year <= LAST_WITHOUT_B && AGENCIES.contains("B" + group)) return Optional.empty();
        return AGENCIES.stream()
                .filter(code -> code.length() >= SHORTEST_TO_DOUBT && isSlip(group, code))
                .sorted()
                .findFirst();
    }

    /** A folded code as it is written: "BLDTBXH" is BLĐTBXH. */
    static String written(String code) {
        return WITH_MARKS.getOrDefault(code, code);
    }

    private static boolean isSlip(String group, String code) {
        int same = 0;
        while (same < Math.min(group.length(), code.length()) && group.charAt(same) == code.charAt(same)) same++;
        var rest = group.substring(same);
        var meant = code.substring(same);
        if (rest.length() == meant.length())
            return rest.length() > 1
                    && rest.charAt(0) == meant.charAt(1)
                    && rest.charAt(1) == meant.charAt(0)
                    && rest.substring(2).equals(meant.substring(2));
        return rest.length() == meant.length() + 1 && rest.substring(1).equals(meant)
                || rest.length() + 1 == meant.length() && rest.equals(meant.substring(1));
    }

    static boolean isAssembly(String group) {
        return ASSEMBLY.matcher(group).matches();
    }

    static @Nullable String agencyOf(List<String> groups) {
        for (int i = isType(groups.getFirst()) ? 1 : 0; i < groups.size(); i++)
            if (isAgency(groups.get(i))) return groups.get(i);
        return groups.size() > 1 && isType(groups.getFirst()) ? groups.get(1) : null;
    }
}
