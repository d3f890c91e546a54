package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.recognition.RunningText.Paragraph;
import vn.vankho.vietnamese.LegalStructure;
import vn.vankho.vietnamese.LegalStructure.Level;

/**
 * Annexes that list what an article repeals, or lets go on after a merger: "Bãi bỏ … tại Phụ lục I ban hành kèm theo Thông tư này" (Nghị định 78/2025/NĐ-CP, Điều 67
 * khoản 4). One decision may end a hundred and fifty others that way.
 */
final class ListAnnexes {
    private static final Pattern SAYS = Pattern.compile(
            "(?isu)(?:bãi bỏ|hủy bỏ|huỷ bỏ)[^.;]{0,300}?(?:phụ lục|danh mục)[^.;]{0,100}?(?:kèm theo|này)"
                    + "|(?:phụ lục|danh mục)[^.;]{0,200}?(?:kèm theo|này)[^.;]{0,120}?(?:hết hiệu lực|(?:bị|được) bãi bỏ)(?:\\s+thi hành)?(?:\\s+(?:kể\\s+)?từ\\s|\\s*[.;])");
    /** What a list only announces was ended by others, each on its day. */
    private static final Pattern ANNOUNCES = Pattern.compile("(?isu)(?<!\\p{L})công bố(?!\\p{L})[^.;]*$");

    private static final Pattern ENDS = Pattern.compile("(?u)bãi bỏ|hết hiệu lực|hủy bỏ|huỷ bỏ");
    private static final Pattern PARTLY = Pattern.compile("(?iu)một phần");
    private static final Pattern LABEL = Pattern.compile("(?u)^\\s*(?:(?:\\d{1,3}[.)]?|[a-zđ][.)]|[-–•])\\s+)?");

    private static final Pattern TOTAL = Pattern.compile("(?u)\\sTổng (?:số|cộng)\\s?:.*");
    /** Cells of a form are filled with dots by the thousand. */
    private static final Pattern TRAILING = Pattern.compile("(?<![.;,\\s])[.;,\\s]++$");

    private static final int SENTENCE = 500;

    private ListAnnexes() {}

    /** @param from and {@code until}: characters of the articles */
    static List<ReadAct> in(RunningText running, LegalStructure structure, int from, int until) {
        var articles = running.text().substring(Math.min(from, until), until);
        boolean ends = says(articles);
        var annexes = structure.provisions().stream()
                .filter(annex -> annex.level() == Level.APPENDIX && annex.from() >= until)
                .toList();
        var goingOn = new AnnexesGoingOn(articles, annexes);
        var acts = new ArrayList<ReadAct>();
        for (var annex : annexes) {
            if (AnnexesGoingOn.isOne(annex)) {
                var said = goingOn.of(annex);
                if (said != null) read(running, annex, ActKind.DECIDES_APPLICATION, said.last(), acts);
            } else if (ends
                    && ENDS.matcher(annex.heading().toLowerCase(Locale.ROOT)).find())
                read(running, annex, ActKind.REPEALS, null, acts);
        }
        return acts;
    }

    private static boolean says(String articles) {
        var said = SAYS.matcher(articles);
        while (said.find()) {
            int begin = Math.max(0, said.start() - SENTENCE);
            if (!ANNOUNCES.matcher(articles.substring(begin, said.start())).find()) return true;
        }
        return false;
    }

    private static void read(
            RunningText running,
            LegalStructure.Provision annex,
            ActKind kind,
            @Nullable LocalDate last,
            List<ReadAct> acts) {
        var head = annex.heading();
        boolean partly = PARTLY.matcher(head).find();
        var issuer = ListIssuer.in(head);
        for (var paragraph : running.paragraphs()) {
            if (paragraph.from() < annex.from() || paragraph.from() >= annex.until()) continue;
            int before = acts.size();
            row(running, paragraph, head, partly, issuer, kind, last, acts);
            if (acts.size() == before) issuer = ListIssuer.below(running.of(paragraph), issuer);
        }
    }

    /** A row begins with the document itself; what its name cites is not meant. */
    private static void row(
            RunningText running,
            Paragraph paragraph,
            String head,
            boolean partly,
            @Nullable String issuer,
            ActKind kind,
            @Nullable LocalDate last,
            List<ReadAct> acts) {
        var said = running.of(paragraph);
        var label = LABEL.matcher(said);
        int skip = label.find() ? label.end() : 0;
        var targets = ActSentence.targets(said.substring(skip), false);
        if (targets.isEmpty()) return;
        var first = targets.getFirst();
        boolean begins = first.document().from() == 0 || first.provisions() != null;
        if (!begins) return;
        var sentence = LedSentence.of(head, LedSentence.inOneLine(said));
        acts.add(new ReadAct(
                kind,
                first.document().movedBy(paragraph.from() + skip).orOf(issuer),
                partly && first.provisions() == null
                        ? part(said, skip + first.document().until())
                        : first.provisions(),
                null,
                last,
                sentence,
                paragraph.from(),
                paragraph.until()));
    }

    /** "Nội dung bãi bỏ" in a cell of its own behind the document; empty where none names a place. */
    private static String part(String row, int behind) {
        return row.substring(behind)
                .lines()
                .flatMap(line -> Stream.of(line.split("\t")))
                .map(cell -> TRAILING.matcher(
                                TOTAL.matcher(cell.replaceAll("\\s+", " ")).replaceFirst(""))
                        .replaceFirst("")
                        .strip())
                .filter(AmendedProvisions::isPlace)
                .findFirst()
                .orElse("");
    }
}
