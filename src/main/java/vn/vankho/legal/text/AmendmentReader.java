package vn.vankho.legal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.text.Amendment.Kind;
import vn.vankho.legal.text.Target.Named;
import vn.vankho.vietnamese.LegalStructure.Level;

/**
 * Reads what an amending text says to be done at which place of another text. What is quoted is never taken for its own words; what is done
 * to a place in a way that is not understood is told as UNREAD, never guessed.
 */
public final class AmendmentReader {
    private static final Pattern ANNEXED = Pattern.compile(
            "(?iu)kèm theo|(?-i:(?:của|tại|iều \\d{1,3}[a-zđ]?) (?:bản )?(?:Quy chế|Quy định|Điều lệ|Nội quy))(?!\\p{L})");
    private static final Pattern QUOTE = Pattern.compile(
            "(?u):\\s*(?=[“\"])|\\n\\s*(?=[“\"]\\s*(?:[ĐÐ]iều\\s+\\d|\\d{1,3}[a-zđ]?[.)]|[a-zđ]\\d?[.)]))");
    private static final Pattern QUOTED = Pattern.compile("(?u)[“\"][^”\"]*[”\"]");
    private static final String BETWEEN = " \t\r\n.;,”\"\u00a0";

    /** What stands in a passage that others stand below. */
    private record Lead(
            int depth,
            String above,
            @Nullable Instruction list,
            boolean annexed,
            boolean active,
            @Nullable Passage passage,
            int before) {}

    private final LegalText acting;
    private final Target target;
    private final List<Amendment> all = new ArrayList<>();
    private final List<Lead> leads = new ArrayList<>();
    private int quotedUntil;

    private AmendmentReader(LegalText acting, Target target) {
        this.acting = acting;
        this.target = target;
    }

    /** @param title of the acting text: what it does is done to the text that is named there, where an article names none */
    public static List<Amendment> read(LegalText acting, String title, Target target) {
        var reader = new AmendmentReader(acting, target);
        reader.leads.add(
                new Lead(-1, "", null, ANNEXED.matcher(title).find(), target.in(title) == Named.THIS, null, 0));
        var passages = acting.passages();
        for (int i = 0; i < passages.size(); i++) {
            int next = i + 1 < passages.size()
                    ? passages.get(i + 1).from()
                    : passages.get(i).until();
            if (passages.get(i).from() >= reader.quotedUntil) reader.read(passages.get(i), next);
        }
        reader.close(0);
        return Renumbering.ahead(reader.all);
    }

    /** What was read, where the provisions keep their numbers: that they were to bear others is told at their article. */
    public static List<Amendment> unmoved(List<Amendment> read) {
        return Renumbering.unmoved(read);
    }

    /** @param next where the next passage begins, with a quotation mark often */
    private void read(Passage passage, int next) {
        if (passage.key().isEmpty() || passage.level() == Level.APPENDIX) return;
        int depth = depth(passage);
        close(depth);
        var lead = leads.getLast();
        var raw = acting.text().substring(passage.from(), passage.until());
        var inline = QUOTE.matcher(raw);
        // "cụm từ: “A” bằng cụm từ: “B”" quotes no provision
        boolean words = Instruction.isAboutWords(passage.text());
        boolean within = !words && inline.find();
        int quoteAt = within ? passage.from() + inline.end() : next;
        var quotation = words ? Optional.<Quotation>empty() : Quotation.behind(acting.text(), quoteAt);
        var said = within && quotation.isPresent()
                ? acting.text()
                        .substring(passage.from(), quoteAt)
                        .replaceAll("\\s+", " ")
                        .strip()
                : passage.text();
        boolean active = active(said, lead);
        // "Điều 2 Quyết định số 45" below a title that speaks of the Quy chế is not an article of the Quy chế
        boolean annexed = ANNEXED.matcher(said).find() || lead.annexed() && target.in(said) != Named.THIS;
        var found = active ? instruction(said, lead) : null;
        // a heading needs no colon: "Điều 6. Sửa đổi, bổ sung một số khoản của Điều 14"
        boolean heading = found != null && depth == 0 && Wording.isQuoted(found.kind());
        boolean leads = found != null && (found.leads() || heading) && quotation.isEmpty();
        this.leads.add(new Lead(depth, above(found, lead), leads ? found : null, annexed, active, passage, all.size()));
        quotation.ifPresent(quote -> quotedUntil = quote.until());
        if (found == null) return;
        if (quotation.isPresent() && Wording.isQuoted(found.kind()))
            put(passage, found, quotation.get(), this.leads.getLast());
        else if (!leads) act(passage, found, annexed);
    }

    private @Nullable Instruction instruction(String said, Lead lead) {
        var list = lead.list();
        if (list == null || Wording.isQuoted(list.kind())) return Instruction.read(said, lead.above());
        var own = Instruction.read(said, lead.above());
        if (own != null) return own;
        // an item of "Bãi bỏ các điều, khoản sau đây:"
        var places = Places.in(said, lead.above());
        boolean words = !list.swaps().isEmpty();
        if (words && (places.isEmpty() || Places.areOthersIn(said, lead.above())))
            return new Instruction(Kind.UNREAD, places, List.of(), false);
        var swaps = list.swaps().stream()
                .map(swap -> new Instruction.Swap(swap.old(), swap.words(), places))
                .toList();
        return new Instruction(list.kind(), places, swaps, false);
    }

    private boolean active(String said, Lead lead) {
        return switch (target.in(
                QUOTED.matcher(Instruction.withoutHistory(said)).replaceAll(" "))) {
            case THIS -> true;
            case ANOTHER -> false;
            case NONE -> lead.active();
        };
    }

    private static String above(@Nullable Instruction found, Lead lead) {
        if (found == null || found.places().isEmpty()) return lead.above();
        if (found.places().size() == 1) return Places.words(found.places().getFirst());
        var articles = found.places().stream()
                .map(place -> place.split("__")[0])
                .distinct()
                .toList();
        return articles.size() == 1 ? Places.words(articles.getFirst()) : lead.above();
    }

    /** What was announced with a colon and did not follow in a form that is understood is told, too. */
    private void close(int depth) {
        while (leads.getLast().depth() >= depth) {
            var lead = leads.removeLast();
            var list = lead.list();
            if (list != null && lead.passage() != null && all.size() == lead.before())
                act(lead.passage(), new Instruction(Kind.UNREAD, list.places(), List.of(), false), lead.annexed());
        }
    }

    private void put(Passage passage, Instruction found, Quotation first, Lead context) {
        int before = all.size();
        for (var quote = Optional.of(first); quote.isPresent(); ) {
            var one = quote.get();
            for (var part : Wording.in(one.text(), found.places(), context.above()))
                add(kind(found, part.key()), part.key(), context.annexed(), part.passages(), "", "", passage);
            quotedUntil = one.until();
            int next = one.until();
            while (next < acting.text().length()
                    && BETWEEN.indexOf(acting.text().charAt(next)) >= 0) next++;
            quote = Quotation.behind(acting.text(), next);
        }
        if (all.size() > before) return;
        if (found.places().isEmpty()) add(Kind.UNREAD, "", context.annexed(), List.of(), "", "", passage);
        act(passage, new Instruction(Kind.UNREAD, found.places(), List.of(), false), context.annexed());
    }

    /** What is quoted for an article as a whole may have clauses that are new; one that is named is there. */
    private static Kind kind(Instruction found, String key) {
        return found.kind() == Kind.PUT && !found.places().contains(key) ? Kind.ADD : found.kind();
    }

    private void act(Passage passage, Instruction found, boolean annexed) {
        var kind = Wording.isQuoted(found.kind()) ? Kind.UNREAD : found.kind();
        for (var swap : found.swaps()) {
            if (swap.places().isEmpty()) add(kind, "", annexed, List.of(), swap.old(), swap.words(), passage);
            for (var place : swap.places()) add(kind, place, annexed, List.of(), swap.old(), swap.words(), passage);
        }
        if (!found.swaps().isEmpty()) return;
        if (found.places().isEmpty() && kind == Kind.UNREAD) add(kind, "", annexed, List.of(), "", "", passage);
        for (var place : found.places()) add(kind, place, annexed, List.of(), "", "", passage);
    }

    private void add(
            Kind kind, String key, boolean annexed, List<Passage> wording, String old, String words, Passage passage) {
        all.add(new Amendment(kind, key, annexed, wording, old, words, Places.words(passage.key()), passage.from()));
    }

    /** 0 an article, 1 a clause, 2 a point; what stands below one without a label is deeper. */
    private static int depth(Passage passage) {
        int depth = passage.key().split("__").length - 1;
        return passage.head() == null ? depth + 3 : depth;
    }
}
