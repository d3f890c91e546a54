package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.recognition.RunningText.Paragraph;

/**
 * Follows the clauses below "Sửa đổi, bổ sung một số điều của Nghị định A": they change provisions of A without naming it again, also
 * the points below "Sửa đổi, bổ sung một số khoản của Điều 8".
 */
final class AmendingClauses {
    private static final Pattern GENERAL =
            Pattern.compile("(?iu)(?:một số|các|những)\\s(?:điều|nội dung|quy định|khoản|điểm)[^\\d]*");

    private static final Pattern ANNEXED =
            Pattern.compile("(?u)của\\s(?:bản\\s)?(?<type>Quy chế|Quy định|Điều lệ|Nội quy)(?!\\p{L})");

    private final @Nullable CitedDocument ofWhole;
    private @Nullable CitedDocument target;
    /** " của Quy định" where the clauses change an annexed text, which has articles of its own; else empty. */
    private String annexed = "";

    private @Nullable String within;
    private int withinLevel;
    /** Index of the act of the clause above: what stands below it says the same more exactly. */
    private int leader = -1;

    /** @param ofWhole the document that the title says is amended, or null */
    AmendingClauses(@Nullable CitedDocument ofWhole) {
        this.ofWhole = ofWhole;
    }

    /** The one document that is amended, or repealed in part, in general by these acts, or null. */
    static @Nullable CitedDocument amended(List<ReadAct> acts) {
        CitedDocument one = null;
        for (var act : acts) {
            boolean amends = act.kind() == ActKind.AMENDS || act.kind() == ActKind.SUPPLEMENTS;
            boolean endsPart = act.kind() == ActKind.REPEALS && act.provisions() != null;
            if (!(amends || endsPart) || !isGeneral(act.provisions())) continue;
            if (one != null && !one.shown().equals(act.target().shown())) return null;
            one = act.target();
        }
        return one;
    }

    private static String annexed(List<ReadAct> acts) {
        var said = acts.getFirst().provisions();
        var type = said == null ? null : ANNEXED.matcher(said);
        return type != null && type.find() ? " của " + type.group("type") : "";
    }

    static boolean isGeneral(@Nullable String provisions) {
        return provisions == null
                || provisions.isEmpty()
                || GENERAL.matcher(provisions).matches();
    }

    /** Acts of a paragraph that name their documents: what stands below an article may go on about one of them. */
    void named(List<ReadAct> acts, int level) {
        if (level == 1) {
            target = amended(acts);
            annexed = target == null ? "" : annexed(acts);
        }
        open(null, level, -1);
    }

    /**
     * @param before all acts so far: those of the points below a clause take its place
     * @return what a paragraph does that names no document
     */
    List<ReadAct> read(RunningText running, Paragraph paragraph, int level, List<ReadAct> before) {
        if (level == 1) {
            target = ofWhole;
            annexed = "";
        }
        var on = target;
        if (on == null || level == 0) return List.of();
        if (level <= withinLevel) open(null, level, -1);
        var said = SingleBlanks.in(running.of(paragraph));
        var found = new ArrayList<ReadAct>();
        for (var one : AmendedProvisions.in(said, within))
            found.add(new ReadAct(
                    one.kind(),
                    on,
                    one.provisions() + annexed,
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
            open(AmendedProvisions.article(last), level, found.size() == 1 ? before.size() : -1);
        return found;
    }

    private void open(@Nullable String article, int level, int act) {
        within = article;
        withinLevel = level;
        leader = act;
    }
}
