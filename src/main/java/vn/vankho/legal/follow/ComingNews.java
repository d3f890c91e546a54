package vn.vankho.legal.follow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vankho.legal.LegalNews;
import vn.vankho.legal.LegalNews.What;
import vn.vankho.legal.coming.ComingChange;
import vn.vankho.legal.coming.ComingChange.Reason;
import vn.vankho.legal.coming.ComingFilter;
import vn.vankho.legal.effect.EffectStatus;

/** What followers hear of a day that comes: the change itself from the day before, and reminders ahead of it. */
final class ComingNews {
    /** Told on the day before; a round that did not run is made up for within these days. */
    private static final int DAYS_BACK = 3;

    /** So many days before a change it is called to mind; a round that did not run is made up for here too. */
    private static final List<Integer> REMINDERS = List.of(15, 7, 3);

    private static final int LONGEST = 300;

    private ComingNews() {}

    /** The changes of which anything is told on a day. */
    static ComingFilter around(LocalDate today) {
        return new ComingFilter(today.minusDays(DAYS_BACK + 1L), DAYS_BACK + 1 + REMINDERS.getFirst(), null);
    }

    /** Whether the change itself is told, not a reminder. */
    static boolean isNow(ComingChange change, LocalDate today) {
        return left(change, today) <= 1;
    }

    /** None on most days. */
    static List<LegalNews> of(ComingChange change, LocalDate today) {
        return round(change, today)
                .map(round -> (change.partOnly() ? parts(change, round) : statuses(change, round)).toList())
                .orElse(List.of());
    }

    /** As which notice: the change itself, a reminder so many days ahead, or none. */
    private static Optional<String> round(ComingChange change, LocalDate today) {
        if (isNow(change, today)) return Optional.of("");
        long left = left(change, today);
        return REMINDERS.stream()
                .filter(days -> left <= days && left >= days - DAYS_BACK)
                .findFirst()
                .map(days -> "-" + days);
    }

    private static long left(ComingChange change, LocalDate today) {
        return ChronoUnit.DAYS.between(today, change.day());
    }

    /** What is new that day; where nothing is, what went away. */
    private static Stream<LegalNews> statuses(ComingChange change, String round) {
        var fresh = without(change.after(), change.before());
        boolean over = fresh.isEmpty();
        boolean ahead = !round.isEmpty();
        var what = over ? (ahead ? What.OVER_SOON : What.OVER) : ahead ? What.STATUS_SOON : What.STATUS;
        return (over ? without(change.before(), change.after()) : fresh)
                .stream().map(status -> news(change, what, status + round, Map.of("status", status.name())));
    }

    private static List<EffectStatus> without(List<EffectStatus> statuses, List<EffectStatus> others) {
        return statuses.stream().filter(status -> !others.contains(status)).toList();
    }

    /** What happens to a part of a text that stands as before. */
    private static Stream<LegalNews> parts(ComingChange change, String round) {
        var what = round.isEmpty() ? What.PART : What.PART_SOON;
        return change.reasons().stream()
                .filter(reason -> reason.kind().changesStatus())
                .map(reason -> news(change, what, once(reason) + round, details(reason)))
                .distinct();
    }

    /** An act may name hundreds of provisions, and what is told once stands in an index. */
    private static String once(Reason reason) {
        var named = reason.provisions();
        return reason.key() + " "
                + (named.length() <= LONGEST
                        ? named
                        : named.substring(0, LONGEST) + " " + Integer.toHexString(named.hashCode()));
    }

    private static Map<String, String> details(Reason reason) {
        return Map.of("event", reason.key(), LegalNews.PART, reason.provisions());
    }

    private static LegalNews news(ComingChange change, What what, String once, Map<String, String> details) {
        var said = new HashMap<>(details);
        said.put("day", change.day().toString());
        return new LegalNews(change.id(), what, change.day() + " " + once, said, null);
    }
}
