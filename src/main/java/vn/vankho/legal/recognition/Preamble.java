package vn.vankho.legal.recognition;

import java.util.List;
import java.util.regex.Pattern;
import vn.vankho.legal.recognition.RunningText.Paragraph;

/** "Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật A số …": the sentence before the articles that says what is done. */
final class Preamble {
    private static final Pattern ENACTS = Pattern.compile(
            "(?u)\\s*\\p{Lu}[^;.\\d]{3,80}\\s(?:ban hành|quyết định|quyết nghị|thông qua)\\s+(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư"
                    + "(?: liên tịch)?|Chỉ thị)\\s+(?:về\\s+(?:việc\\s+)?)?(?=(?:sửa đổi|bổ sung|bãi bỏ|thay thế|đính chính|kéo dài)[\\s,])");

    private Preamble() {}

    /** @param until where the articles end: a table of contents may stand above it */
    static List<ReadAct> in(RunningText running, int until) {
        for (var paragraph : running.paragraphs()) {
            if (paragraph.from() >= until) break;
            var enacts = ENACTS.matcher(running.text()).region(paragraph.from(), paragraph.until());
            if (!enacts.lookingAt()) continue;
            var sentence = new Paragraph(enacts.end(), paragraph.until());
            return ActReader.in(
                    new RunningText(running.text(), List.of(sentence)), sentence.from(), sentence.until(), List.of());
        }
        return List.of();
    }
}
