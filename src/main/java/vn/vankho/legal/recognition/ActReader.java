package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.recognition.ListLeads.Lead;
import vn.vankho.legal.recognition.RunningText.Paragraph;

/**
 * Reads what the articles of a document do to others, sentence by sentence, also as a lead with a list below. A blanket repeal ("mọi quy
 * định trước đây trái với … đều bãi bỏ") names nothing and gives nothing.
 */
final class ActReader {
    /**
     * "TP. An Hòa" ends none; "Phụ lục I. Bãi bỏ", "mẫu A. Quyết định số …" and whatever is followed by a verb of its own do. The full stop
     * comes first in the pattern and is looked back from: looking back from every letter took a fifth of all the time of reading.
     */
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?u)[.](?:(?<!(?<![\\p{L}\\d])(?:[\\p{Lu}&&[^IVX]]|TP|Tp|TX|Tx|TT|GS|TS|ThS|BS)[.])\\s+(?=\\p{Lu})"
                    + "|(?<=(?:[Pp]hụ lục|[Mm]ẫu|[Bb]iểu|[Nn]hóm|[Ll]oại) \\p{Lu}[.])\\s+(?=\\p{Lu})"
                    + "|\\s+(?=(?:Bãi bỏ|Hủy bỏ|Huỷ bỏ|Thay thế|Sửa đổi|Bổ sung|Đình chỉ|(?:Tạm n|N)g[ưừ]ng hiệu lực|(?:Tạm d|D)ừng|Chấm dứt hiệu lực|Thu hồi|Đính chính|Kéo dài|Gia hạn)\\s"
                    + "|(?:" + Citations.TYPES + ")\\s(?:số|này)\\s))");
    /** Verbs that end: what stands between them and a text can only be a part of it. */
    private static final Set<ActKind> ENDING = Set.of(
            ActKind.REPEALS,
            ActKind.REPLACES,
            ActKind.ANNOUNCES_END,
            ActKind.SUSPENDS_EFFECT,
            ActKind.STOPS_ENFORCEMENT);
    /** No sentence of a law is longer; what is, was made to be. */
    private static final int LONGEST = 12_000;

    private final RunningText running;
    private final List<ReadAct> all = new ArrayList<>();
    private final FoundActs found = new FoundActs(all);

    private ActReader(RunningText running) {
        this.running = running;
    }

    /**
     * @param from and {@code until}: characters of the articles
     * @param above what the title and the preamble say of it: clauses go on about the one that they amend
     */
    static List<ReadAct> in(RunningText running, int from, int until, List<ReadAct> above) {
        var reader = new ActReader(running);
        var clauses = new AmendingClauses(above);
        var leads = new ListLeads();
        for (var paragraph : running.paragraphs()) {
            if (paragraph.until() <= from || paragraph.from() >= until) continue;
            var said = new SingleBlanks(running.of(paragraph));
            int level = ItemLabel.of(said.text()).level();
            int before = reader.all.size();
            var lead = leads.above(said.text(), level);
            if (lead == null || !reader.item(paragraph, said, lead)) {
                var next = reader.read(paragraph, said, level);
                leads.behind(said.text(), level, reader.all.size() > before, next);
            }
            if (reader.all.size() > before)
                clauses.named(reader.all.subList(before, reader.all.size()), said.text(), level, reader.all);
            else reader.all.addAll(clauses.read(running, paragraph, level, reader.all));
        }
        return reader.all;
    }

    /** @param title the trích yếu: "sửa đổi, bổ sung một số điều của Nghị định số …" */
    static List<ReadAct> inTitle(String title) {
        return in(new RunningText(title, List.of(new Paragraph(0, title.length()))), 0, title.length(), List.of());
    }

    private boolean item(Paragraph paragraph, SingleBlanks blanks, Lead lead) {
        var said = blanks.text().substring(0, Math.min(blanks.text().length(), LONGEST));
        int skip = ItemLabel.of(said).end();
        // "1. Bãi bỏ thủ tục …" below "Bãi bỏ các văn bản sau đây:" is a sentence of its own
        if (!ActVerbs.in(said).isEmpty()) return false;
        var targets = ActSentence.targets(said.substring(skip), ENDING.contains(lead.kind()));
        var clause = new ActClause(lead.kind(), skip, said.length(), lead.on(), false, false, lead.doubt());
        found.add(clause, targets, lead, new ReadSentence(paragraph, blanks, 0, said));
        return !targets.isEmpty();
    }

    /** @return the lead of a list, if the paragraph is one or its sentence goes on below */
    private @Nullable Lead read(Paragraph paragraph, SingleBlanks blanks, int level) {
        var said = blanks.text();
        int before = all.size();
        Lead lead = null;
        int start = 0;
        var end = SENTENCE_END.matcher(said);
        while (start < said.length()) {
            int until = end.find(start) ? end.end() : said.length();
            var sentence = said.substring(start, Math.min(until, start + LONGEST));
            var led = sentence(new ReadSentence(paragraph, blanks, start, sentence), level);
            if (led != null) lead = led;
            start = until;
        }
        boolean goesOn =
                lead == null && all.size() > before && said.stripTrailing().endsWith(";");
        return goesOn
                ? new Lead(all.getLast().kind(), Math.max(level, 1), null, ActPeriod.NONE, Doubt.NONE, null, null, said)
                : lead;
    }

    private @Nullable Lead sentence(ReadSentence place, int level) {
        var sentence = place.said();
        var ends = CessationVerbs.in(sentence);
        var clauses = ActVerbs.in(
                ends.isEmpty()
                        ? sentence
                        : sentence.substring(0, ends.getFirst().from()));
        Lead lead = null;
        var before = new ClausesBefore();
        for (var read : Stream.concat(clauses.stream(), ends.stream()).toList()) {
            boolean verbFirst = clauses.contains(read);
            var behind = verbFirst ? sentence.substring(read.from(), read.until()) : "";
            var clause = read.on() != null ? read : read.on(EndDay.of(read.kind(), sentence, behind));
            boolean named = verbFirst && ENDING.contains(clause.kind());
            var targets = ActSentence.targets(sentence.substring(clause.from(), clause.until()), named);
            if (clause.list() && targets.isEmpty())
                lead = new Lead(
                        clause.kind(),
                        level,
                        clause.on(),
                        ActPeriod.of(clause.kind(), sentence),
                        clause.doubt(),
                        named ? ActPart.ofList(sentence.substring(clause.from(), clause.until())) : null,
                        ListIssuer.in(sentence),
                        sentence);
            else if (verbFirst && targets.isEmpty()) before.add(clause, behind);
            else {
                if (verbFirst)
                    for (var one : before.settledBy(clause, targets))
                        found.add(one.clause(), one.targets(targets.getFirst()), null, place);
                found.add(clause, targets, null, place);
            }
        }
        return lead;
    }
}
