package vn.vankho.legal.head;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.Contents;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.EffectRules.Correction;
import vn.vankho.legal.statement.PartReason;
import vn.vankho.legal.vocabulary.KnownTypes;

/** What a lawyer should look at before confirming: rules of the law on who may act on whose text, from which day. They warn, never block. */
public final class Legality {
    /**
     * @param commencement confirmed day of effect of the acting text
     * @param contents of the older text
     * @param inLine whether its issuer is that of the older text, or took its place
     * @param normative whether the acting text is a văn bản quy phạm pháp luật, and the older one; null: not known
     */
    public record Act(
            LegalHeader acting,
            @Nullable LocalDate commencement,
            LegalHeader older,
            Contents contents,
            RelationData data,
            boolean inLine,
            @Nullable Boolean normative,
            @Nullable Boolean olderNormative,
            KnownTypes types,
            EffectRules rules) {
        RelationKind kind() {
            return data.kind();
        }

        @Nullable
        LocalDate day() {
            return data.from() == null ? commencement : data.from();
        }
    }

    private interface Rule {
        Stream<LegalWarning> of(Act act);
    }

    private static final List<Rule> RULES = List.of(
            Legality::otherIssuer,
            Legality::otherBodyWithoutPower,
            Legality::lowerActsOnHigher,
            Legality::partWithoutProvisions,
            Legality::unreadProvisions,
            Legality::reasonOfSeveralDeeds,
            Legality::endWithException,
            Legality::correctionOfContent,
            CorrectingBodies::of,
            Legality::doneByAdministrativeText,
            ActDays::tooEarly,
            ActDays::detailsOnAnotherDay);

    private Legality() {}

    public static List<LegalWarning> of(Act act) {
        return RULES.stream().flatMap(rule -> rule.of(act)).toList();
    }

    /** Luật 64/2025/QH15 Điều 8 khoản 1; after a merger the successor may (Điều 54 khoản 2). */
    private static Stream<LegalWarning> otherIssuer(Act act) {
        boolean own = switch (act.kind()) {
            case AMENDS, SUPPLEMENTS, REPLACES, EXTENDS -> true;
            default -> false;
        };
        if (!own || act.inLine()) return Stream.of();
        return Stream.of(ofOther(act, "legal.warning.issuer", "legal.warning.issuer.joint"));
    }

    /** One of several bodies acts alone on what they issued together: that is told apart from a body that never had to do with it. */
    private static LegalWarning ofOther(Act act, String key, String ofJoint) {
        boolean alone = act.older().issuers().size() > 1 && Issuers.haveOneBody(act.acting(), act.older());
        return LegalWarning.of(
                alone ? ofJoint : key,
                String.valueOf(act.acting().issuer()),
                String.valueOf(act.older().issuer()));
    }

    /**
     * Luật 64/2025/QH15 Điều 8 khoản 1, 2, Điều 56: the issuer, or a body with power over it, ends or suspends a text; Điều 54 khoản 2: who took its
     * place decides whether it applies. What is lower is told apart.
     */
    private static Stream<LegalWarning> otherBodyWithoutPower(Act act) {
        boolean asked = switch (act.kind()) {
            case REPEALS, SUSPENDS_EFFECT, STOPS_ENFORCEMENT, RESUMES, REVIVES, DECIDES_APPLICATION -> true;
            default -> false;
        };
        if (!asked || act.inLine() || Issuers.isOfAllOffices(act.acting(), act.older())) return Stream.of();
        var acting = Force.of(act.acting(), act.types());
        var older = Force.of(act.older(), act.types());
        boolean known = acting.isPresent() && older.isPresent();
        if (known && (older.get().isBelow(acting.get()) || acting.get().isBelow(older.get()))) return Stream.of();
        return Stream.of(ofOther(act, "legal.warning.competence", "legal.warning.competence.joint"));
    }

    /** An announcement says what holds or has ended, of texts of any rank. */
    private static Stream<LegalWarning> lowerActsOnHigher(Act act) {
        boolean acts = act.kind().changesStatus()
                && act.kind() != RelationKind.ANNOUNCES_CESSATION
                && act.kind() != RelationKind.CONTINUES;
        if (!acts) return Stream.of();
        return Force.of(act.acting(), act.types())
                .flatMap(acting -> Force.of(act.older(), act.types()).filter(acting::isBelow))
                .map(_ -> LegalWarning.of("legal.warning.lower"))
                .stream();
    }

    /** Luật 64/2025/QH15 Điều 8 khoản 3. */
    private static Stream<LegalWarning> partWithoutProvisions(Act act) {
        boolean part = act.kind().changesStatus()
                && !act.data().whole()
                && act.data().provisions().isBlank();
        return part ? Stream.of(LegalWarning.of("legal.warning.part")) : Stream.of();
    }

    /** A row of a list: "Khoản 2 Điều 5; Điều 12 | sửa đổi, bãi bỏ tại …". */
    private static Stream<LegalWarning> reasonOfSeveralDeeds(Act act) {
        boolean untold = act.kind() == RelationKind.ANNOUNCES_CESSATION
                && PartReason.isUntold(act.data().provisions(), act.data().sentence());
        return untold ? Stream.of(LegalWarning.of("legal.warning.reason")) : Stream.of();
    }

    private static Stream<LegalWarning> endWithException(Act act) {
        boolean ends = act.kind() == RelationKind.REPEALS || act.kind() == RelationKind.REPLACES;
        return ends && act.data().whole() ? exceptions(act.data().sentence()) : Stream.of();
    }

    /** What goes on by the words of a sentence by which a text ends. */
    public static Stream<LegalWarning> exceptions(String sentence) {
        return EndException.of(sentence);
    }

    /** The same: what is named has to be found in the text. */
    private static Stream<LegalWarning> unreadProvisions(Act act) {
        return act.kind().changesStatus() ? unread(act.data().provisions(), act.contents()) : Stream.of();
    }

    /** Of what a person or a text calls a part, and no place can be read in; of all such parts once. */
    public static Stream<LegalWarning> unread(String provisions, Contents text) {
        var unread = RelationData.unread(provisions);
        var ofNoPlace = unread.isEmpty()
                ? Stream.<LegalWarning>of()
                : Stream.of(LegalWarning.of("legal.warning.unreadPart", String.join("”, “", unread)));
        return Stream.concat(ofNoPlace, Divisions.untold(provisions, text));
    }

    /** Nghị định 78/2025/NĐ-CP Điều 9. */
    private static Stream<LegalWarning> correctionOfContent(Act act) {
        if (act.kind() != RelationKind.CORRECTS || act.data().provisions().isBlank()) return Stream.of();
        var made = act.acting().issuedOn();
        var rules = made == null ? List.<Correction>of() : act.rules().corrections(made);
        return Stream.of(
                rules.isEmpty()
                        ? LegalWarning.of("legal.warning.correction.unknown")
                        : LegalWarning.of(
                                "legal.warning.correction",
                                rules.getFirst().basis().article()));
    }

    /**
     * R3, Luật 64/2025/QH15 Điều 57 khoản 1 điểm b, Luật 80/2015/QH13 Điều 154 khoản 2: a new văn bản quy phạm pháp luật changes an older one; an
     * administrative text may repeal it, in few cases (Nghị định 78/2025/NĐ-CP Điều 4 khoản 2, 3).
     */
    private static Stream<LegalWarning> doneByAdministrativeText(Act act) {
        boolean unusual = Boolean.FALSE.equals(act.normative()) && Boolean.TRUE.equals(act.olderNormative());
        if (!unusual) return Stream.of();
        return switch (act.kind()) {
            case REPEALS -> Stream.of(LegalWarning.of("legal.warning.administrative"));
            case AMENDS, SUPPLEMENTS, REPLACES, EXTENDS ->
                Stream.of(LegalWarning.of("legal.warning.administrative.changes"));
            default -> Stream.of();
        };
    }
}
