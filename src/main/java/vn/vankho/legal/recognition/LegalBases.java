package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.vankho.legal.recognition.RunningText.Paragraph;
import vn.vankho.vietnamese.DocumentTypes;

/**
 * The căn cứ ban hành between the head and the first article. In "Căn cứ Luật A được sửa đổi bởi Luật B" only A is one, and in "Căn cứ
 * Nghị định C quy định chi tiết Luật D" only C.
 */
final class LegalBases {
    private static final Pattern BASIS =
            Pattern.compile("(?u)\\s*[-–•]?\\s*(?:Căn cứ(?: vào)?|CĂN CỨ|Chi[ếể]u(?: theo)?)\\s*:?\\s+");
    private static final Pattern PROVISIONS_OF = Pattern.compile(
            "(?u)\\s*(?:“[^”]{3,200}”\\s(?:ban hành\\s)?kèm theo\\s)?(?:quy định tại\\s)?(?:(?:các\\s)?(?:điểm|khoản|Điều|điều|Chương|Mục|Phụ lục)\\s[^;:]{1,80}?(?:của\\s)?)?");
    private static final Pattern BARE_LAW = Pattern.compile(
            "(?u)\\s*(?<type>" + DocumentTypes.LAW_NAMES
                    + ")\\s+(?<name>\\p{L}[^;:()“”]{3,160}?)(?:,?\\s+(?:đã\\s+)?được\\s.*)?[\\s,.]*",
            Pattern.DOTALL);
    private static final Pattern JOINED = Pattern.compile("(?u)[,\\s]*(?:và|,)\\s+");
    private static final Pattern NO_BASIS = Pattern.compile("Tờ trình|Báo cáo|Công văn");

    private LegalBases() {}

    /** @param until where the first article begins */
    static List<ReadAct> in(RunningText running, int until) {
        var all = new ArrayList<ReadAct>();
        for (var paragraph : running.paragraphs()) {
            if (paragraph.from() >= until) break;
            var basis = BASIS.matcher(running.text()).region(paragraph.from(), paragraph.until());
            if (basis.lookingAt()) read(running, paragraph, basis.end(), all);
        }
        return all;
    }

    private static void read(RunningText running, Paragraph paragraph, int from, List<ReadAct> all) {
        for (int start = from; start < paragraph.until(); ) {
            int end = running.text().indexOf(';', start);
            if (end < 0 || end > paragraph.until()) end = paragraph.until();
            item(running, start, end, all);
            start = end + 1;
        }
    }

    private static void item(RunningText running, int from, int until, List<ReadAct> all) {
        var piece = running.text().substring(from, until);
        int expected = 0;
        var bare = BARE_LAW.matcher(piece);
        var found = Citations.in(piece);
        boolean named = bare.matches() && (found.isEmpty() || found.getFirst().from() > bare.end("name"));
        if (named)
            found = List.of(new CitedDocument(
                    Citations.capitalised(bare.group("type")),
                    null,
                    bare.group("name").replaceAll("\\s+", " "),
                    null,
                    null,
                    null,
                    bare.start("type"),
                    bare.end("name")));
        for (var cited : found) {
            var between = piece.substring(expected, Math.max(expected, cited.from()));
            boolean first = expected == 0;
            boolean follows = first
                    ? BASIS.matcher(between + " ").matches()
                            || PROVISIONS_OF.matcher(between).matches()
                    : JOINED.matcher(between).matches();
            if (!follows) break;
            expected = cited.until();
            if (cited.typeName() != null && NO_BASIS.matcher(cited.typeName()).matches()) continue;
            all.add(new ReadAct(
                    ActKind.BASED_ON,
                    cited.movedBy(from),
                    null,
                    null,
                    null,
                    piece.strip().replaceAll("\\s+", " "),
                    from,
                    until));
        }
    }
}
