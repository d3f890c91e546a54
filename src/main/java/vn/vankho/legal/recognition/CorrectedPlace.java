package vn.vankho.legal.recognition;

import java.util.regex.Pattern;

/**
 * "Đính chính Quy định ban hành kèm theo Quyết định số … như sau: tại điểm c khoản 2 Điều 4, cụm từ “…” được đính chính thành “…”": the place
 * stands behind the text that it lies in.
 */
final class CorrectedPlace {
    private static final Pattern PLACE = Pattern.compile(
            "(?iu)\\snhư sau\\s?:\\s?(?:[-–]\\s?)?(?:tại|ở)\\s(?<place>(?:điểm|khoản|điều|chương|mục|phụ lục)\\s[^:“”\"«»]{1,160}?)\\s?,?\\s"
                    + "(?:(?:đã\\s)?(?:in|viết|ghi|trình bày|đánh máy)(?:\\s(?:nhầm|sai))?(?:\\s(?:là|thành))?\\s?:?\\s?)?"
                    + "(?:(?:cụm từ|từ ngữ|từ|chữ)\\s?:?\\s?)?[“\"«]");
    private static final Pattern ANNEXED = Pattern.compile("(?iu)^(?<type>Quy định|Quy chế|Điều lệ|Nội quy)(?!\\p{L})");

    private CorrectedPlace() {}

    static ReadAct of(ReadAct act) {
        if (act.kind() != ActKind.CORRECTS) return act;
        var within = act.provisions();
        var annexed = ANNEXED.matcher(within == null ? "" : within);
        if (within != null && !annexed.find()) return act;
        var place = PLACE.matcher(act.sentence());
        if (!place.find()) return act;
        return act.with(within == null ? place.group("place") : place.group("place") + " " + annexed.group("type"));
    }
}
