package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.recognition.RunningText.Paragraph;
import vn.vankho.vietnamese.DocumentHeader;

/**
 * Dẫn chiếu: documents whose provisions the articles say are to be followed ("thực hiện theo quy định tại khoản 2 Điều 5 Nghị định …"). What is
 * named as căn cứ, as acted upon or in the history of another text is no reference.
 */
final class References {
    private static final String PART =
            "(?:(?:khoản|Điều|điều)\\s\\d|điểm\\s[a-zđ](?!\\p{L})|(?:Chương|Mục|Phụ lục|phụ lục|Mẫu|mẫu)\\s(?:số\\s)?(?:\\d|[IVX]))";

    private static final Pattern CUE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:theo|phù hợp với|tuân thủ)(?:\\s+(?:đúng\\s+)?(?:các\\s+)?(?:quy định|hướng dẫn|nguyên tắc|trình tự, thủ tục|mẫu))?"
                    + "(?:\\s+(?:hiện hành\\s+)?(?:tại|của|trong))?|(?:quy định|nêu|hướng dẫn|thuộc)\\s+(?:tại|của|trong)|thực hiện|áp dụng)\\s+"
                    + "(?<part>(?-i:(?:(?:các\\s)?" + PART
                    + "[^.;“]{0,100}?)(?:\\s(?:của|tại|ban hành kèm theo))?\\s)?)(?:các\\s)?$");
    private static final Pattern JOINT = Pattern.compile("(?u)\\s(?:của|tại|(?:ban hành )?kèm theo)$");

    /** The name of the text before it goes on: "Thông tư A hướng dẫn một số điều của Nghị định B". */
    private static final Pattern NAME = Pattern.compile(
            "(?u)[\\s,]*(?:hướng dẫn|quy định|Quy định|về|sửa đổi|bổ sung|ban hành|phê duyệt|công bố|đã được|được|Hướng dẫn|của)(?!\\p{L})[^;.]*");
    /** Below the title of an annexed text: the document itself. */
    private static final Pattern ISSUED_WITH =
            Pattern.compile("(?u)\\s*+\\(?\\s*+(?:Được\\s)?(?:[Bb]an hành\\s+)?[Kk]èm theo\\s");
    /** Behind its cue a citation stands so near. */
    private static final int NEAR = 170;

    private static final int LONGEST = 700;

    private References() {}

    /**
     * @param from and {@code until}: characters of the articles
     * @param acts what else the document does: those documents are referred to all the same, and said once
     */
    static List<ReadAct> in(RunningText running, int from, int until, List<ReadAct> acts) {
        var known = new HashSet<String>();
        acts.forEach(act -> known.add(key(act.target())));
        var all = new ArrayList<ReadAct>();
        for (var paragraph : running.paragraphs()) {
            if (paragraph.until() <= from || paragraph.from() >= until) continue;
            read(running, paragraph, known, all);
        }
        return all;
    }

    private static void read(RunningText running, Paragraph paragraph, Set<String> known, List<ReadAct> all) {
        var said = running.of(paragraph);
        if (ISSUED_WITH.matcher(said).lookingAt()) return;
        boolean names = said.indexOf('/') >= 0 || said.contains("số ") || said.contains("uật ") || said.contains("áp ");
        if (!names) return;
        int last = -1;
        for (var cited : Citations.in(said)) {
            boolean named = last >= 0
                    && NAME.matcher(said.substring(last, cited.from())).matches();
            last = cited.until();
            if (named) continue;
            boolean legal = cited.typeName() != null && DocumentHeader.isLegalType(cited.typeName());
            if (!legal || known.contains(key(cited))) continue;
            var before = said.substring(Math.max(0, cited.from() - NEAR), cited.from());
            var cue = CUE.matcher(before);
            if (!cue.find() || ActSentence.isHistory(before)) continue;
            int begin = Math.max(said.lastIndexOf(". ", cited.from()) + 1, cited.from() - LONGEST / 2);
            int stop = said.indexOf(". ", cited.until());
            int end = Math.min(stop < 0 ? said.length() : stop + 1, Math.max(cited.until(), begin + LONGEST));
            begin = Math.max(0, begin);
            all.add(new ReadAct(
                    ActKind.REFERS_TO,
                    cited.movedBy(paragraph.from()),
                    part(cue.group("part")),
                    null,
                    null,
                    said.substring(begin, end).strip().replaceAll("\\s+", " "),
                    paragraph.from() + begin,
                    paragraph.from() + end));
        }
    }

    private static @Nullable String part(String said) {
        var part = JOINT.matcher(said.strip())
                .replaceFirst("")
                .replaceFirst("(?su)^.*\\stại\\s", "")
                .strip();
        return part.isEmpty() || Citations.namesNumber(part) ? null : part.replaceAll("\\s+", " ");
    }

    private static String key(CitedDocument cited) {
        return cited.number() == null ? cited.shown() : cited.number().key();
    }
}
