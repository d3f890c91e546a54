package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.recognition.RunningText.Paragraph;

/**
 * Follows the clauses below "Sửa đổi, bổ sung một số điều của Nghị định A", an article or a clause of one: they change provisions of A without
 * naming it again, also the points below "Sửa đổi, bổ sung một số khoản của Điều 8" and the items below "Bãi bỏ:".
 */
final class AmendingClauses {
    /** In a clause that names no document: the article is that of the deciding text itself. */
    private static final Pattern OF_ISSUING = Pattern.compile(
            "(?u)Điều\\s\\d+[a-zđ]?\\s(?:của\\s)?(?:Quyết định|Nghị quyết|Nghị định|Thông tư|Chỉ thị)(?!\\p{L})");
    /** A sentence that ended leads nothing. */
    private static final Pattern ENDED = Pattern.compile("(?u).*[.;]\\s*", Pattern.DOTALL);

    /** @param annexed " của Quy định" where the clauses change an annexed text, which has articles of its own; else empty */
    private record Target(CitedDocument document, String annexed) {}

    private final @Nullable Target ofWhole;
    private @Nullable Target ofArticle;
    /** That of a clause ("1. Sửa đổi, bổ sung một số điều của Luật A: a) …"), for what stands deeper than it. */
    private @Nullable Target ofClause;

    private int clauseLevel;

    private @Nullable String within;
    private int withinLevel;
    /** Index of the act of the clause above: what stands below it says the same more exactly. */
    private int leader = -1;
    /** What is done to the items below "Bãi bỏ các khoản, điều sau đây:", and how deep that stands. */
    private @Nullable ActKind listed;

    private int listLevel;

    /** @param above what the title and the preamble say is done */
    AmendingClauses(List<ReadAct> above) {
        ofWhole = general(above);
    }

    /**
     * Acts of a paragraph that name their documents: what stands below it may go on about one of them.
     *
     * @param all those read so far; these are the last of them
     */
    void named(List<ReadAct> acts, String said, int level, List<ReadAct> all) {
        listed = null;
        var general = general(acts);
        var place = general == null && !ENDED.matcher(said).matches() ? place(acts) : null;
        var on = place == null ? general : new Target(acts.getFirst().target(), GeneralAct.annexed(place));
        if (level == 1 || level == 0 && on != null) {
            ofArticle = on;
            ofClause = null;
        } else if (level > 1 && (on != null || level <= clauseLevel)) {
            ofClause = on;
            clauseLevel = level;
        }
        open(
                place == null ? null : AmendedProvisions.holder(place),
                level,
                place != null && acts.size() == 1 ? all.size() - 1 : -1);
    }

    /**
     * @param before all acts so far: those of the points below a clause take its place
     * @return what a paragraph does that names no document
     */
    List<ReadAct> read(RunningText running, Paragraph paragraph, int level, List<ReadAct> before) {
        if (level == 1) ofArticle = ofWhole;
        if (level != 0 && level <= clauseLevel) ofClause = null;
        var on = ofClause == null ? ofArticle : ofClause;
        if (on == null || level == 0) return List.of();
        if (level <= withinLevel) open(null, level, -1);
        if (level <= listLevel) listed = null;
        var said = SingleBlanks.in(running.of(paragraph));
        var bare = ActSentence.withoutHistory(said);
        var found = new ArrayList<ReadAct>();
        for (var one : provisions(bare, level))
            found.add(new ReadAct(
                    one.kind(),
                    on.document(),
                    one.provisions() + (says(one.provisions(), bare) ? "" : on.annexed()),
                    null,
                    null,
                    said.strip().replaceAll("\\s+", " "),
                    paragraph.from(),
                    paragraph.until()));
        if (found.isEmpty()) return found;
        if (leader >= 0 && leader == before.size() - 1) before.removeLast();
        leader = -1;
        var last = found.getLast().provisions();
        if (within == null && last != null)
            open(AmendedProvisions.holder(last), level, found.size() == 1 ? before.size() : -1);
        return found;
    }

    private List<AmendedProvisions.Found> provisions(String bare, int level) {
        var found = AmendedProvisions.in(bare, within);
        if (!found.isEmpty()) return found;
        var list = ListedProvisions.list(bare);
        if (list != null) {
            listed = list;
            listLevel = level;
        }
        return listed == null || list != null ? found : ListedProvisions.item(listed, bare, within);
    }

    private static @Nullable Target general(List<ReadAct> acts) {
        var document = GeneralAct.amended(acts);
        return document == null ? null : new Target(document, GeneralAct.annexed(acts));
    }

    /** The article that "Sửa đổi, bổ sung Điều 32 của Bộ luật A như sau:" names: what stands below is of it. */
    private static @Nullable String place(List<ReadAct> acts) {
        var last = acts.getLast();
        boolean amends = acts.stream()
                .allMatch(act -> (act.kind() == ActKind.AMENDS || act.kind() == ActKind.SUPPLEMENTS)
                        && Objects.equals(act.target().shown(), last.target().shown()));
        var provisions = last.provisions();
        return amends && provisions != null && AmendedProvisions.holder(provisions) != null ? provisions : null;
    }

    /** Whether a clause says itself which of the two texts it means. */
    private static boolean says(String provisions, String clause) {
        return !GeneralAct.annexed(provisions).isEmpty()
                || OF_ISSUING.matcher(clause).find();
    }

    private void open(@Nullable String place, int level, int act) {
        within = place;
        withinLevel = level;
        leader = act;
    }
}
