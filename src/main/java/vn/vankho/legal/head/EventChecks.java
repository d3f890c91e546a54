package vn.vankho.legal.head;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.SaidEvent;
import vn.vankho.legal.effect.AnnexedPlaces;
import vn.vankho.legal.effect.Contents;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.Scope;
import vn.vankho.shared.Days;

/** What a lawyer should look at in an event of a text, seen from that text. It warns, before the event is recorded and after; nothing is blocked. */
public final class EventChecks {
    private static final String ARTICLE = "dieu_";
    private static final Predicate<String> ARTICLES =
            Pattern.compile("(?:.*__)?" + ARTICLE + "[^_]+").asMatchPredicate();

    private EventChecks() {}

    /**
     * @param said whose source is known where there is one
     * @param explained another reason for it is known: a text out of sight, a rule
     * @param events of the text, whose additions it was not issued with
     */
    public static List<LegalWarning> of(
            LegalDocument document, SaidEvent said, boolean explained, Collection<RecordedEffect> events) {
        var warnings = new ArrayList<LegalWarning>();
        var issued = document.header().issuedOn();
        if (issued != null && said.on().isBefore(issued))
            warnings.add(LegalWarning.of("legal.warning.beforeIssue", Days.said(said.on()), Days.said(issued)));
        var added = events.stream()
                .filter(one -> one.kind() == EffectKind.SUPPLEMENTED || one.kind() == EffectKind.AMENDED)
                .toList();
        var missing = RelationData.anchors(said.provisions()).stream()
                // of a Chương it is said elsewhere that nobody finds it
                .filter(anchor -> !Contents.isDivision(anchor))
                .filter(anchor -> said.kind() != EffectKind.SUPPLEMENTED && isMissing(anchor, document, added))
                .map(EventChecks::article)
                .distinct()
                .toList();
        if (!missing.isEmpty())
            warnings.add(LegalWarning.of(
                    "legal.warning.noSuchPart",
                    String.join(", ", missing),
                    document.articles().stream().filter(ARTICLES).count()));
        boolean unexplained = said.source() == null && said.sentence().isEmpty() && !explained;
        if (unexplained && isDoneByAText(said.kind()))
            warnings.add(LegalWarning.of("legal.warning.noSource", Days.said(said.on())));
        return warnings;
    }

    /** Of annexes without articles, and below the articles, nobody knows all there is; what an event names was added, or misread, but is spoken of. */
    public static boolean isMissing(String anchor, LegalDocument document, Collection<RecordedEffect> events) {
        var all = document.articles();
        if (Contents.isDivision(anchor)) return isMissingDivision(anchor, document.contents(), events);
        var meant = AnnexedPlaces.meant(anchor, all, false);
        int at = meant.indexOf(ARTICLE);
        if (all.isEmpty() || at < 0) return false;
        var part = meant.substring(0, at);
        var article = part + meant.substring(at).split("__", 2)[0];
        return !all.contains(article)
                && (at == 0 || all.stream().anyMatch(one -> one.startsWith(part)))
                && events.stream()
                        .filter(one -> one.retractedAt() == null)
                        .flatMap(one -> one.scope().provisions().stream())
                        .map(named -> AnnexedPlaces.meant(named, all, false))
                        .noneMatch(named -> Scope.isIn(named, article));
    }

    private static boolean isMissingDivision(String named, Contents contents, Collection<RecordedEffect> events) {
        return !(contents.divisions().isEmpty() && contents.provisions().isEmpty())
                && contents.division(named) == null
                && events.stream()
                        .filter(one -> one.retractedAt() == null)
                        .noneMatch(one -> one.scope().provisions().contains(named));
    }

    private static String article(String anchor) {
        var label = anchor.substring(anchor.indexOf(ARTICLE) + ARTICLE.length()).split("__", 2)[0];
        return "Điều " + label.replace("dd", "đ");
    }

    /** Not by its own words, nor by a rule. */
    private static boolean isDoneByAText(EffectKind kind) {
        return switch (kind) {
            case COMMENCED, TERM, PARENT_CEASED, PARENT_GOES_ON, REPEALER_REPEALED -> false;
            case AMENDED,
                    SUPPLEMENTED,
                    REPEALED,
                    REPLACED,
                    ANNOUNCED_CEASED,
                    SUSPENDED,
                    ENFORCEMENT_STOPPED,
                    RESUMED,
                    CONTINUED,
                    REVIVED,
                    CORRECTED,
                    CONSOLIDATED,
                    EXPLAINED -> true;
        };
    }
}
