package vn.vankho.legal;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectKind;

/**
 * What a newer text does to an older one. Both wordings that users know are in the bundles: {@code legal.relation.REPEALS} heads the list of
 * what this text acts on ("Văn bản bị bãi bỏ"), {@code legal.relation.by.REPEALS} the list of what acts on it ("Văn bản bãi bỏ").
 */
public enum RelationKind {
    /** BAI_BO. */
    REPEALS(EffectKind.REPEALED),
    /** THAY_THE. */
    REPLACES(EffectKind.REPLACED),
    /** SUA_DOI. */
    AMENDS(EffectKind.AMENDED),
    /** BO_SUNG. */
    SUPPLEMENTS(EffectKind.SUPPLEMENTED),
    /** TAM_NGUNG. */
    SUSPENDS_EFFECT(EffectKind.SUSPENDED),
    /** DINH_CHI. */
    STOPS_ENFORCEMENT(EffectKind.ENFORCEMENT_STOPPED),
    /** KEO_DAI_HIEU_LUC. */
    EXTENDS(EffectKind.TERM),
    /** TIEP_TUC_CO_HIEU_LUC: the end of a suspension, or the announcement that a text goes on without its parent. */
    CONTINUES(EffectKind.CONTINUED),
    /** The end of a suspension, where nothing else is announced (Luật 64/2025/QH15 Điều 56). */
    RESUMES(EffectKind.RESUMED),
    /** The text applies again although it had ceased: only by an explicit act (Luật 64/2025/QH15 Điều 56 khoản 2). */
    REVIVES(EffectKind.REVIVED),
    /** CONG_BO_HET_HIEU_LUC. */
    ANNOUNCES_CESSATION(EffectKind.ANNOUNCED_CEASED),
    /** DINH_CHINH. */
    CORRECTS(EffectKind.CORRECTED),
    /** HOP_NHAT. */
    CONSOLIDATES(EffectKind.CONSOLIDATED),
    /** GIAI_THICH. */
    EXPLAINS(EffectKind.EXPLAINED),
    /** CAN_CU. */
    BASED_ON(null),
    /** DAN_CHIEU. */
    REFERS_TO(null),
    /** QUY_DINH_CHI_TIET: its end follows the end of the target (R5). */
    DETAILS(null),
    /** HUONG_DAN_AP_DUNG. */
    GUIDES(null),
    /** BAN_DICH: in another language. */
    TRANSLATES(null),
    /** CONG_BO. */
    PUBLISHES(null),
    /** QUYET_DINH_AP_DUNG. */
    DECIDES_APPLICATION(null),
    /** BAN_HANH_KEM_THEO. */
    ISSUED_WITH(null);

    private final @Nullable EffectKind effect;

    RelationKind(@Nullable EffectKind effect) {
        this.effect = effect;
    }

    /** The act by which this happens to a text; none: it comes of no act of another text. */
    public static Optional<RelationKind> of(EffectKind effect) {
        return Arrays.stream(values()).filter(kind -> kind.effect == effect).findFirst();
    }

    /** What happens to the older text; null: nothing. */
    public @Nullable EffectKind effect() {
        return effect;
    }

    /** Whether it only says what a text rests on or speaks of: nothing comes of it to the older text. */
    public boolean isMereMention() {
        return this == BASED_ON || this == REFERS_TO;
    }

    /** Whether a confirmed one may change the status of the older text. */
    public boolean changesStatus() {
        return effect != null && effect.changesStatus();
    }
}
