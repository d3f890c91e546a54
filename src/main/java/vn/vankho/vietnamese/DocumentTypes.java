package vn.vankho.vietnamese;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names of document types as headings write them. What may stand at one place of a text (behind a number, in a list of bases, before the
 * verb of an act) is listed there, because a wider list would read other words for types.
 */
public final class DocumentTypes {
    /** What is called by its name, with a number or without one; alternatives of a pattern. */
    public static final String LAW_NAMES = "Hiến pháp|Bộ [Ll]uật|Luật|Pháp lệnh";

    /** Types of legal documents by Luật Ban hành văn bản quy phạm pháp luật, with those of earlier laws and consolidated texts. */
    private static final Set<String> LEGAL = Set.of(
            "Hiến pháp",
            "Bộ luật",
            "Luật",
            "Pháp lệnh",
            "Lệnh",
            "Sắc lệnh",
            "Nghị quyết",
            "Nghị quyết liên tịch",
            "Nghị định",
            "Quyết định",
            "Quyết định liên tịch",
            "Chỉ thị",
            "Thông tư",
            "Thông tư liên tịch",
            "Thông tư liên bộ",
            "Văn bản hợp nhất");

    private static final Set<String> OTHERS = Set.of(
            "Kế hoạch",
            "Báo cáo",
            "Tờ trình",
            "Thông báo",
            "Hướng dẫn",
            "Chương trình",
            "Đề án",
            "Phương án",
            "Biên bản",
            "Quy chế",
            "Quy định",
            "Quy trình",
            "Điều lệ",
            "Giấy mời",
            "Giấy giới thiệu",
            "Giấy ủy quyền",
            "Hợp đồng",
            "Công điện",
            "Kết luận",
            "Nội quy",
            "Phiếu",
            "Phiếu trình",
            "Phiếu gửi",
            "Phiếu chuyển",
            "Đơn xin",
            "Đơn đề nghị",
            "Đơn đề xuất",
            "Đơn đăng ký",
            "Bảng kê",
            "Dự toán",
            "Thuyết minh",
            "Giải trình",
            "Bản giải trình",
            "Án lệ",
            "Bản ghi nhớ",
            "Bản thỏa thuận",
            "Thông cáo",
            "Dự án",
            "Sổ tay chất lượng",
            "Chính sách chất lượng",
            "Quyết nghị");

    private record Name(String spelled, String capitals) {}

    /** Longest first, so that "THÔNG TƯ LIÊN TỊCH" is not read as "THÔNG TƯ". */
    private static final List<Name> NAMES = Stream.concat(LEGAL.stream(), OTHERS.stream())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(name -> new Name(name, name.toUpperCase(Locale.ROOT)))
            .toList();

    private static final Map<String, String> BY_CODE = Map.ofEntries(
            Map.entry("QD", "Quyết định"),
            Map.entry("ND", "Nghị định"),
            Map.entry("NQ", "Nghị quyết"),
            Map.entry("TT", "Thông tư"),
            Map.entry("TTLT", "Thông tư liên tịch"),
            Map.entry("NQLT", "Nghị quyết liên tịch"),
            Map.entry("QDLT", "Quyết định liên tịch"),
            Map.entry("TTLB", "Thông tư liên bộ"),
            Map.entry("CT", "Chỉ thị"),
            Map.entry("KH", "Kế hoạch"),
            Map.entry("BC", "Báo cáo"),
            Map.entry("TTR", "Tờ trình"),
            Map.entry("TB", "Thông báo"),
            Map.entry("HD", "Hướng dẫn"),
            Map.entry("PL", "Pháp lệnh"),
            Map.entry("VBHN", "Văn bản hợp nhất"),
            Map.entry("BB", "Biên bản"),
            Map.entry("KL", "Kết luận"),
            Map.entry("GM", "Giấy mời"),
            Map.entry("CV", "Công văn"));

    private static final UnaryOperator<String> FOLD =
            text -> VietnameseText.fold(text).toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");

    private static final Set<String> LAWS =
            Stream.of("Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh").map(FOLD).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> FOLDED =
            NAMES.stream().map(Name::spelled).map(FOLD).collect(Collectors.toUnmodifiableSet());

    /** @param rest what the heading says behind the type on the same line */
    record Heading(String name, String rest) {}

    private DocumentTypes() {}

    /** A heading alone on its line whose marks a picture did not give rightly: "KÉ HOẠCH", "QUYÉT ĐỊNH". */
    static @Nullable Heading misread(String text) {
        var folded = FOLD.apply(text);
        if (!FOLDED.contains(folded)) return null;
        return NAMES.stream()
                .filter(name -> FOLD.apply(name.spelled()).equals(folded))
                .findFirst()
                .map(name -> new Heading(name.spelled(), ""))
                .orElse(null);
    }

    static @Nullable String ofCode(@Nullable String code) {
        return code == null ? null : BY_CODE.get(code);
    }

    /** By its code; "PL" of an office is an appendix: only the Standing Committee of the National Assembly makes Pháp lệnh. */
    static @Nullable String of(DocumentNumber number) {
        var agency = number.agency();
        boolean appendix = "PL".equals(number.type()) && agency != null && !agency.matches("(?:UBTVQH|HDNN|CTN|LCT).*");
        return appendix ? null : ofCode(number.type());
    }

    /** Whether a text of this type is called by its name, as "Luật Lưu trữ"; however the type is spelled. */
    public static boolean isLaw(String name) {
        return LAWS.contains(FOLD.apply(name));
    }

    static boolean isLegal(String name) {
        return LEGAL.contains(name);
    }

    /** Whether it is the name of a type, or its code, and nothing else; with diacritics or without. */
    static boolean isType(String text) {
        var folded = FOLD.apply(text);
        return FOLDED.contains(folded) || BY_CODE.containsKey(folded.toUpperCase(Locale.ROOT));
    }

    /**
     * A heading line in capitals that is, or begins with, the name of a type; the mark of a footnote behind it is dropped. "KẾ HOẠCH VÀ
     * ĐẦU TƯ" is the rest of the name of an office.
     */
    static @Nullable Heading heading(String line) {
        var text = line.strip();
        for (var name : NAMES) {
            if (!text.startsWith(name.capitals())) continue;
            var rest = text.substring(name.capitals().length()).replaceFirst("^[\\d*]{1,2}(?=$|\\s)", "");
            if (!rest.isEmpty() && Character.isLetterOrDigit(rest.charAt(0)) || rest.startsWith(" VÀ ")) continue;
            return new Heading(name.spelled(), rest.strip());
        }
        return null;
    }
}
