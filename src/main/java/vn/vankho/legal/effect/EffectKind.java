package vn.vankho.legal.effect;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectEvent.Amended;
import vn.vankho.legal.effect.EffectEvent.AnnouncedToContinue;
import vn.vankho.legal.effect.EffectEvent.Ceases;
import vn.vankho.legal.effect.EffectEvent.CeasesPartly;
import vn.vankho.legal.effect.EffectEvent.IsSuspended;
import vn.vankho.legal.effect.EffectEvent.NothingChanges;
import vn.vankho.legal.effect.EffectEvent.ParentCeased;
import vn.vankho.legal.effect.EffectEvent.ProvisionTerm;
import vn.vankho.legal.effect.EffectEvent.Resumes;
import vn.vankho.legal.effect.EffectEvent.Revived;
import vn.vankho.legal.effect.EffectEvent.Supplemented;
import vn.vankho.legal.effect.EffectEvent.TakesEffect;
import vn.vankho.legal.effect.EffectEvent.TermUntil;

/** What an event is called: the word of the timeline and of the table. Several words may do the same to a text. */
public enum EffectKind {
    /** Có hiệu lực. */
    COMMENCED,
    /** Được sửa đổi. */
    AMENDED,
    /** Được bổ sung. */
    SUPPLEMENTED,
    /** Bị bãi bỏ (toàn bộ hoặc một phần). */
    REPEALED,
    /** Bị thay thế. */
    REPLACED,
    /** Công bố hết hiệu lực. */
    ANNOUNCED_CEASED,
    /** Thời hạn có hiệu lực, gia hạn: until is the last day. */
    TERM,
    /** Ngưng hiệu lực. */
    SUSPENDED,
    /** Đình chỉ thi hành. */
    ENFORCEMENT_STOPPED,
    /** Hết ngưng, hết đình chỉ. */
    RESUMED,
    /** Văn bản được quy định chi tiết hết hiệu lực. */
    PARENT_CEASED,
    /** Công bố tiếp tục có hiệu lực. */
    CONTINUED,
    /** Văn bản được quy định chi tiết không hết hiệu lực vào ngày đó: its term was extended, or it goes on itself. */
    PARENT_GOES_ON,
    /** Áp dụng trở lại. */
    REVIVED,
    /** Được đính chính. */
    CORRECTED,
    /** Được hợp nhất. */
    CONSOLIDATED,
    /** Được giải thích. */
    EXPLAINED,
    /** Văn bản bãi bỏ nó bị bãi bỏ. */
    REPEALER_REPEALED;

    /**
     * What it does.
     *
     * @param until the last day of a term or a suspension; null where there is none
     * @throws IllegalArgumentException for a term without its last day
     */
    public EffectEvent event(LocalDate on, Scope scope, @Nullable LocalDate until) {
        return switch (this) {
            case COMMENCED -> new TakesEffect(on, scope);
            case AMENDED -> new Amended(on, scope);
            case SUPPLEMENTED -> new Supplemented(on, scope);
            case REPEALED, REPLACED, ANNOUNCED_CEASED -> scope.whole() ? new Ceases(on) : new CeasesPartly(on, scope);
            case TERM -> {
                if (until == null) throw new IllegalArgumentException("a term without its last day");
                // where no day but the last is known it was the term from the beginning: whatever extends it comes
                // later
                var since = on.isBefore(until) ? on : LocalDate.MIN;
                yield scope.whole() ? new TermUntil(since, until) : new ProvisionTerm(since, scope, until);
            }
            case SUSPENDED, ENFORCEMENT_STOPPED -> new IsSuspended(on, scope, until);
            case RESUMED -> new Resumes(on, scope);
            case PARENT_CEASED -> new ParentCeased(on, scope);
            case CONTINUED -> new AnnouncedToContinue(on, scope, null);
            case PARENT_GOES_ON -> new AnnouncedToContinue(on, scope, on);
            case REVIVED -> new Revived(on, scope);
            case CORRECTED, CONSOLIDATED, EXPLAINED, REPEALER_REPEALED -> new NothingChanges(on);
        };
    }

    /** Whether a status may change with it. */
    public boolean changesStatus() {
        return switch (this) {
            case COMMENCED,
                    AMENDED,
                    SUPPLEMENTED,
                    REPEALED,
                    REPLACED,
                    ANNOUNCED_CEASED,
                    TERM,
                    SUSPENDED,
                    ENFORCEMENT_STOPPED,
                    RESUMED,
                    PARENT_CEASED,
                    CONTINUED,
                    PARENT_GOES_ON,
                    REVIVED -> true;
            case CORRECTED, CONSOLIDATED, EXPLAINED, REPEALER_REPEALED -> false;
        };
    }

    /** Whether it is of some part, never of the whole: a new wording of everything is a replacement (Luật 64/2025/QH15 Điều 8 khoản 4). */
    public boolean isOfPart() {
        return this == AMENDED || this == SUPPLEMENTED;
    }

    /** Whether it can be of a part that nobody names; of a first day that would say nothing. */
    public boolean mayBeOfPart() {
        return changesStatus() && this != COMMENCED;
    }

    /** Whether a last day belongs to it. */
    public boolean hasLastDay() {
        return this == TERM || this == SUSPENDED || this == ENFORCEMENT_STOPPED;
    }

    /** Whether a text, or a part of it, is over with it. */
    public boolean ends() {
        return switch (this) {
            case REPEALED, REPLACED, ANNOUNCED_CEASED, TERM, PARENT_CEASED -> true;
            case COMMENCED,
                    AMENDED,
                    SUPPLEMENTED,
                    SUSPENDED,
                    ENFORCEMENT_STOPPED,
                    RESUMED,
                    CONTINUED,
                    PARENT_GOES_ON,
                    REVIVED,
                    CORRECTED,
                    CONSOLIDATED,
                    EXPLAINED,
                    REPEALER_REPEALED -> false;
        };
    }

    /**
     * The first day on which its result holds: the day after a term's last one (half-open, R2), else the day itself.
     *
     * @param until the last day of a term
     */
    public LocalDate turnsOn(LocalDate on, @Nullable LocalDate until) {
        return this == TERM && until != null ? until.plusDays(1) : on;
    }
}
