package vn.vankho.legal.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Events of one text, and what follows from them on a day. */
abstract class Timelines {
    static final Scope WHOLE = Scope.WHOLE;
    final List<EffectEvent> events = new ArrayList<>();

    void happens(EffectKind kind, String on, Scope scope) {
        events.add(kind.event(day(on), scope, null));
    }

    EffectTimeline timeline() {
        return new EffectTimeline(events, Set.of(), EffectRules.load());
    }

    Set<EffectStatus> on(String day) {
        return timeline().statusOn(day(day));
    }

    Set<EffectStatus> of(String provision, String day) {
        return timeline().statusOn(provision, day(day));
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
