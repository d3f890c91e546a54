package vn.vankho.legal.imports.row;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.imports.row.RelationLabels.Label;
import vn.vankho.vietnamese.VietnameseText;

/** Labels by what they are compared by: verbs of lists, the codes of the reference page, names of vbpl.vn and of its old portal. */
final class KnownLabels {
    private final Map<String, Label> labels = new HashMap<>();

    Optional<Label> read(String label) {
        return Optional.ofNullable(labels.get(key(label)));
    }

    void common() {
        verbs();
        codes();
        vbpl();
        oldPortal();
    }

    private void verbs() {
        put("bãi bỏ", RelationKind.REPEALS, true);
        put("hủy bỏ", RelationKind.REPEALS, true);
        put("làm hết hiệu lực", RelationKind.REPEALS, true);
        put("bãi bỏ một phần", RelationKind.REPEALS, true, true);
        put("thay thế", RelationKind.REPLACES, true);
        for (var amends : new String[] {
            "sửa đổi", "sửa đổi, bổ sung", "điều chỉnh", "sửa đổi, bổ sung, bãi bỏ", "sửa đổi, bổ sung, bãi bỏ một phần"
        }) put(amends, RelationKind.AMENDS, true);
        put("bổ sung", RelationKind.SUPPLEMENTS, true);
        put("đình chỉ", RelationKind.STOPS_ENFORCEMENT, true);
        put("đình chỉ thi hành", RelationKind.STOPS_ENFORCEMENT, true);
        put("tạm ngưng hiệu lực", RelationKind.SUSPENDS_EFFECT, true);
        put("đính chính", RelationKind.CORRECTS, true);
        put("hợp nhất", RelationKind.CONSOLIDATES, true);
        put("giải thích", RelationKind.EXPLAINS, true);
        put("căn cứ", RelationKind.BASED_ON, true);
        put("dẫn chiếu", RelationKind.REFERS_TO, true);
        put("quy định chi tiết", RelationKind.DETAILS, true);
        put("hướng dẫn", RelationKind.GUIDES, true);
        put("công bố hết hiệu lực", RelationKind.ANNOUNCES_CESSATION, true);
        for (var extends_ : new String[] {"kéo dài hiệu lực", "gia hạn", "gia hạn hiệu lực"})
            put(extends_, RelationKind.EXTENDS, true);
        for (var ends : new String[] {"chấm dứt hiệu lực", "thu hồi"}) put(ends, RelationKind.REPEALS, true);
        put("ngưng hiệu lực", RelationKind.SUSPENDS_EFFECT, true);
        put("tiếp tục có hiệu lực", RelationKind.CONTINUES, true);
        put("áp dụng trở lại", RelationKind.REVIVES, true);
    }

    private void codes() {
        // the numbers of vbpl.vn; 2, 13 and 15 are left out: sources disagree on what they mean
        Map.ofEntries(
                        Map.entry("1", RelationKind.REPEALS),
                        Map.entry("3", RelationKind.BASED_ON),
                        Map.entry("4", RelationKind.REFERS_TO),
                        Map.entry("5", RelationKind.STOPS_ENFORCEMENT),
                        Map.entry("6", RelationKind.CORRECTS),
                        Map.entry("7", RelationKind.CONSOLIDATES),
                        Map.entry("8", RelationKind.GUIDES),
                        Map.entry("9", RelationKind.DETAILS),
                        Map.entry("10", RelationKind.AMENDS),
                        Map.entry("11", RelationKind.SUSPENDS_EFFECT),
                        Map.entry("12", RelationKind.REPLACES),
                        Map.entry("14", RelationKind.EXPLAINS))
                .forEach((code, kind) -> put(code, kind, true));
        Map.ofEntries(
                        Map.entry("BAI_BO", RelationKind.REPEALS),
                        Map.entry("CAN_CU", RelationKind.BASED_ON),
                        Map.entry("DAN_CHIEU", RelationKind.REFERS_TO),
                        Map.entry("DINH_CHI", RelationKind.STOPS_ENFORCEMENT),
                        Map.entry("DINH_CHINH", RelationKind.CORRECTS),
                        Map.entry("HOP_NHAT", RelationKind.CONSOLIDATES),
                        Map.entry("HUONG_DAN_AP_DUNG", RelationKind.GUIDES),
                        Map.entry("QUY_DINH_CHI_TIET", RelationKind.DETAILS),
                        Map.entry("SUA_DOI", RelationKind.AMENDS),
                        Map.entry("BO_SUNG", RelationKind.SUPPLEMENTS),
                        Map.entry("TAM_NGUNG", RelationKind.SUSPENDS_EFFECT),
                        Map.entry("THAY_THE", RelationKind.REPLACES),
                        Map.entry("GIAI_THICH", RelationKind.EXPLAINS),
                        Map.entry("CONG_BO", RelationKind.PUBLISHES),
                        Map.entry("KEO_DAI_HIEU_LUC", RelationKind.EXTENDS),
                        Map.entry("TIEP_TUC_CO_HIEU_LUC", RelationKind.CONTINUES),
                        Map.entry("CONG_BO_HET_HIEU_LUC", RelationKind.ANNOUNCES_CESSATION),
                        Map.entry("QUYET_DINH_AP_DUNG", RelationKind.DECIDES_APPLICATION),
                        Map.entry("BAN_HANH_KEM_THEO", RelationKind.ISSUED_WITH))
                .forEach((code, kind) -> put(code, kind, true));
    }

    /** Its participle heads the texts that are acted upon. */
    private void vbpl() {
        both("guided", "guides", RelationKind.GUIDES);
        both("detailAndGuided", "detailAndGuides", RelationKind.DETAILS);
        both("consolidated", "consolidates", RelationKind.CONSOLIDATES);
        both("amended", "amends", RelationKind.AMENDS);
        both("corrected", "corrects", RelationKind.CORRECTS);
        both("replaced", "replaces", RelationKind.REPLACES);
        both("abrogated", "abrogates", RelationKind.REPEALS);
        both("referenced", "referencedText", RelationKind.REFERS_TO);
        both("basis", "basedText", RelationKind.BASED_ON);
        both("explained", "explanatoryText", RelationKind.EXPLAINS);
        both("suspendedFromExecution", "suspendExecution", RelationKind.STOPS_ENFORCEMENT);
        both("suspended", "temporarilySuspended", RelationKind.SUSPENDS_EFFECT);
        both("published", "publish", RelationKind.PUBLISHES);
    }

    private void oldPortal() {
        put("Văn bản được sửa đổi, bổ sung", RelationKind.AMENDS, true);
        put("Văn bản sửa đổi, bổ sung", RelationKind.AMENDS, false);
        put("Văn bản căn cứ", RelationKind.BASED_ON, true);
        put("Văn bản được HD, QĐ chi tiết", RelationKind.DETAILS, true);
        put("Văn bản HD, QĐ chi tiết", RelationKind.DETAILS, false);
        put("Văn bản quy định hết hiệu lực", RelationKind.REPEALS, false);
        put("Văn bản bị hết hiệu lực 1 phần", RelationKind.REPEALS, true, true);
        put("Văn bản quy định hết hiệu lực 1 phần", RelationKind.REPEALS, false, true);
        put("Văn bản bị đình chỉ", RelationKind.STOPS_ENFORCEMENT, true);
        put("Văn bản đình chỉ", RelationKind.STOPS_ENFORCEMENT, false);
        put("Văn bản bị đình chỉ 1 phần", RelationKind.STOPS_ENFORCEMENT, true, true);
        put("Văn bản đình chỉ 1 phần", RelationKind.STOPS_ENFORCEMENT, false, true);
    }

    private void both(String target, String source, RelationKind kind) {
        put(target, kind, true);
        put(source, kind, false);
    }

    void put(String label, RelationKind kind, boolean outgoing) {
        put(label, kind, outgoing, false);
    }

    private void put(String label, RelationKind kind, boolean outgoing, boolean part) {
        labels.put(key(label), new Label(kind, outgoing, part));
    }

    /** What a label is compared by: "Văn bản liên quan khác" and "VĂN BẢN LIÊN QUAN KHÁC " are one. */
    static String key(String label) {
        return VietnameseText.fold(VietnameseText.normalise(label))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
