package vn.vankho.vietnamese;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Codes of document types and issuing bodies in a symbol, folded and upper case, and the words that spell them out. */
final class NumberCodes {
    private static final Set<String> TYPES = Set.of(
            "L", "PL", "SL", "NQ", "QD", "ND", "TT", "TTLT", "TTLB", "NQLT", "CT", "LCT", "KH", "CV", "TB", "BC", "HD",
            "QC", "QYD", "QDI", "VBHN", "TTR", "DA", "CTR", "KL", "PA", "BB", "CD", "TC", "GM", "GUQ", "LC", "TTHN");

    private static final Set<String> AGENCIES = Set.of(
            "UBND", "HDND", "CP", "TTG", "CTN", "TU", "TW", "HDBT", "HDTP", "HDBCQG", "CTUBND", "VPCP", "VPQH",
            "VPUBND", "TTCP", "NHNN", "TANDTC", "VKSNDTC", "KTNN", "UBDT", "UBTDTT", "MTTW", "TLDLDVN", "BCA", "BCT",
            "BGD", "BGDDT", "BGTVT", "BHXH", "BKH", "BKHCN", "BKHDT", "BKHCNMT", "BLDTBXH", "BNG", "BNN", "BNNPTNT",
            "BNNMT", "BNV", "BQP", "BTC", "BTNMT", "BTP", "BTTTT", "BVHTTDL", "BVHTT", "BXD", "BYT", "BDTTG", "SKHCN",
            "SNV", "STC", "STP", "SYT", "SXD", "SCT", "SGDDT", "SKHDT", "STNMT", "STTTT", "SNNPTNT", "SNN", "SLDTBXH",
            "SVHTTDL", "SVHTT", "SGTVT");

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

    private NumberCodes() {}

    static boolean isType(String group) {
        return TYPES.contains(group);
    }

    /** A body of the State or the Party, by its code. */
    static boolean isAgency(String group) {
        return AGENCIES.contains(group)
                || ASSEMBLY.matcher(group).matches()
                || MINISTRY.matcher(group).matches();
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
