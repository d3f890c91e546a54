package vn.vankho.legal.head;

import java.util.Collection;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.effect.Continuation;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectTimeline;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.shared.Days;

/** "Tiếp tục có hiệu lực" may be said of the end of a parent or of that of a suspension (Luật 64/2025/QH15 Điều 56, 57): where it could be both, it is told which one it was taken for. */
public final class Continuations {
    private Continuations() {}

    /**
     * @param events of the text
     * @param timeline what follows from them
     * @param details whether the text details another one, which may end
     */
    public static Stream<LegalWarning> besideSuspension(
            Collection<RecordedEffect> events, Supplier<EffectTimeline> timeline, boolean details) {
        if (events.stream().noneMatch(one -> one.kind() == EffectKind.CONTINUED)) return Stream.of();
        return timeline.get().continuations().stream()
                .filter(one -> details || one.parentEnd() != null || one.leftOpen() != null)
                .map(Continuations::warning)
                .distinct();
    }

    private static LegalWarning warning(Continuation one) {
        var on = Days.said(one.on());
        if (one.leftOpen() != null) return LegalWarning.of("legal.warning.continuesAll", on, Days.said(one.leftOpen()));
        return LegalWarning.of(
                one.parentEnd() == null ? "legal.warning.continuesResumed" : "legal.warning.continuesSuspended", on);
    }
}
