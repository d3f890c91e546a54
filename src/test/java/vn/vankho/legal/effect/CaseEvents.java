package vn.vankho.legal.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectEvent.NothingChanges;

/** Reads the column "events" of effect-cases.csv: "KIND date [by source] [until date|OPEN] [scope part] [part n] [state proposed]". */
final class CaseEvents {
    private static final Pattern UNTIL = Pattern.compile("until (\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern PART = Pattern.compile(" part (\\d+)");

    private CaseEvents() {}

    static EffectTimeline timeline(String events) {
        var read = new ArrayList<EffectEvent>();
        var provisions = new HashSet<String>();
        var issued = LocalDate.MIN;
        for (var event : events.split("; ")) {
            var words = event.split(" ");
            if (words[0].equals("DOC")) continue;
            if (words[0].equals("PROVISIONS"))
                for (int i = 1; i <= Integer.parseInt(words[1]); i++) provisions.add("dieu_" + i);
            else if (words[0].equals("ISSUED")) issued = LocalDate.parse(words[1]);
            else if (!event.contains("state proposed")) read.add(event(event, words[0], day(words[1], issued)));
        }
        return new EffectTimeline(read, provisions, EffectRules.load());
    }

    private static LocalDate day(String text, LocalDate issued) {
        return text.startsWith("ISSUED+") ? issued.plusDays(Long.parseLong(text.substring(7))) : LocalDate.parse(text);
    }

    private static EffectEvent event(String event, String kind, LocalDate on) {
        var until = UNTIL.matcher(event);
        var last = until.find() ? LocalDate.parse(until.group(1)) : null;
        var part = PART.matcher(event);
        var scope = part.find() ? Scope.of("dieu_" + part.group(1)) : Scope.UNNAMED_PART;
        return switch (kind) {
            case "EFFECTIVE" -> EffectKind.COMMENCED.event(on, Scope.WHOLE, null);
            case "AMENDED" -> EffectKind.AMENDED.event(on, scope, null);
            case "PART_CEASED", "PART_REPEALED" -> EffectKind.REPEALED.event(on, scope, null);
            case "REPLACED" -> whole(EffectKind.REPLACED, on, null);
            case "REPEALED", "CEASED" -> whole(EffectKind.REPEALED, on, null);
            case "ANNOUNCED_CEASED" -> whole(EffectKind.ANNOUNCED_CEASED, on, null);
            case "SUPPLEMENTED" -> whole(EffectKind.SUPPLEMENTED, on, null);
            // only its last day is told: it was the term from the beginning
            case "TERM_UNTIL" -> whole(EffectKind.TERM, LocalDate.MIN, on);
            case "SUSPENDED" ->
                EffectKind.SUSPENDED.event(on, event.contains("scope part") ? scope : Scope.WHOLE, last);
            case "RESUMED" -> whole(EffectKind.RESUMED, on, null);
            case "PARENT_CEASED" -> whole(EffectKind.PARENT_CEASED, on, null);
            case "PARENT_PART_CEASED" -> EffectKind.PARENT_CEASED.event(on, scope, null);
            case "ANNOUNCED_CONTINUES" -> whole(EffectKind.CONTINUED, on, null);
            case "REVIVED" -> whole(EffectKind.REVIVED, on, null);
            case "CORRECTED", "CONSOLIDATED", "INTERPRETED", "REPEALER_REPEALED" -> new NothingChanges(on);
            default -> throw new IllegalArgumentException("unknown event: " + event);
        };
    }

    private static EffectEvent whole(EffectKind kind, LocalDate on, @Nullable LocalDate until) {
        return kind.event(on, Scope.WHOLE, until);
    }
}
