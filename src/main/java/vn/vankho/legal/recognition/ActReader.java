package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.recognition.RunningText.Paragraph;

/**
 * Reads what the articles of a document do to others, sentence by sentence, also as a lead with a list below. A blanket repeal ("mọi quy
 * định trước đây trái với … đều bãi bỏ") names nothing and gives nothing.
 */
final class ActReader {
    private static final Pattern SENTENCE_END = Pattern.compile("(?u)[.]\\s+(?=\\p{Lu})");
    /** No sentence of a law is longer; what is, was made to be. */
    private static final int LONGEST = 12_000;

    /** @param level of the paragraph that leads; those below it are its items */
    private record Lead(ActKind kind, int level, @Nullable LocalDate on, ActPeriod period) {}

    private final RunningText running;
    private final List<ReadAct> all = new ArrayList<>();

    private ActReader(RunningText running) {
        this.running = running;
    }

    /**
     * @param from and {@code until}: characters of the articles
     * @param amended the document that the title says is amended, or null
     */
    static List<ReadAct> in(RunningText running, int from, int until, @Nullable CitedDocument amended) {
        var reader = new ActReader(running);
        var clauses = new AmendingClauses(amended);
        Lead lead = null;
        for (var paragraph : running.paragraphs()) {
            if (paragraph.until() <= from || paragraph.from() >= until) continue;
            int level = ItemLabel.of(running.of(paragraph)).level();
            int before = reader.all.size();
            if (lead != null && (level == 1 || level != 0 && level <= lead.level())) lead = null;
            if (lead == null || !reader.item(paragraph, lead)) lead = reader.read(paragraph, level);
            if (reader.all.size() > before) clauses.named(reader.all.subList(before, reader.all.size()), level);
            else reader.all.addAll(clauses.read(running, paragraph, level, reader.all));
        }
        return reader.all;
    }

    /** @param title the trích yếu: "sửa đổi, bổ sung một số điều của Nghị định số …" */
    static List<ReadAct> inTitle(String title) {
        return in(new RunningText(title, List.of(new Paragraph(0, title.length()))), 0, title.length(), null);
    }

    private boolean item(Paragraph paragraph, Lead lead) {
        var said = running.of(paragraph);
        int skip = ItemLabel.of(said).end();
        var targets = ActSentence.targets(said.substring(skip));
        add(lead.kind(), targets, lead.on(), lead.period(), paragraph.from() + skip, paragraph);
        return !targets.isEmpty();
    }

    /** @return the lead of a list, if the paragraph is one or its sentence goes on below */
    private @Nullable Lead read(Paragraph paragraph, int level) {
        var said = running.of(paragraph);
        int before = all.size();
        Lead lead = null;
        int start = 0;
        var end = SENTENCE_END.matcher(said);
        while (start < said.length()) {
            int until = end.find(start) ? end.end() : said.length();
            var found = sentence(
                    new Paragraph(paragraph.from() + start, paragraph.from() + Math.min(until, start + LONGEST)),
                    level);
            if (found != null) lead = found;
            start = until;
        }
        boolean goesOn =
                lead == null && all.size() > before && said.stripTrailing().endsWith(";");
        return goesOn ? new Lead(all.getLast().kind(), Math.max(level, 1), null, ActPeriod.NONE) : lead;
    }

    private @Nullable Lead sentence(Paragraph place, int level) {
        var sentence = running.of(place);
        var ends = CessationVerbs.in(sentence);
        var clauses = new ArrayList<>(ActVerbs.in(
                ends.isEmpty()
                        ? sentence
                        : sentence.substring(0, ends.getFirst().from())));
        clauses.addAll(ends);
        Lead lead = null;
        for (var clause : clauses) {
            var targets = ActSentence.targets(sentence.substring(clause.from(), clause.until()));
            if (clause.list() && targets.isEmpty())
                lead = new Lead(clause.kind(), level, clause.on(), ActPeriod.of(clause.kind(), sentence));
            else add(clause.kind(), targets, clause.on(), ActPeriod.NONE, place.from() + clause.from(), place);
        }
        return lead;
    }

    /** @param led what the sentence above a list says for all of it */
    private void add(
            ActKind kind,
            List<ActSentence.Target> targets,
            @Nullable LocalDate on,
            ActPeriod led,
            int at,
            Paragraph sentence) {
        var said = running.of(sentence).strip().replaceAll("\\s+", " ");
        for (var target : targets) {
            boolean part = target.provisions() != null;
            var real = kind == ActKind.REPLACES && part ? ActKind.AMENDS : kind;
            var period = ActPeriod.of(real, said).or(led);
            all.add(new ReadAct(
                    real,
                    target.document().movedBy(at),
                    target.provisions(),
                    on == null ? period.from() : on,
                    period.last(),
                    said,
                    sentence.from(),
                    sentence.until()));
        }
    }
}
