package vn.vankho.legal.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
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

/**
 * What happened to the effect of one text, in order of days. The status of any day is read off it. How each provision stands is found once and kept:
 * the text follows from them on every day on which something changes. Not for several threads.
 */
public final class EffectTimeline {
    /** Counts up whenever other statuses follow from the same events: what was computed before is then computed anew. */
    public static final String EDITION = "13";

    /** By day; of one day what ends comes after what begins, so that the end holds (R4). */
    static final Comparator<EffectEvent> ORDER =
            Comparator.comparing(EffectEvent::on).thenComparingInt(EffectTimeline::rank);

    private final List<EffectEvent> events;
    private final List<Continuation> continuations;
    private final Contents contents;
    /** Chapters of a text that is not known. */
    private final List<String> untold;

    private final EffectRules rules;
    private final Map<String, EffectTimeline> ofProvisions = new HashMap<>();
    private final Map<String, LocalDate> unknownBefore = new HashMap<>();
    private @Nullable Places places;
    private @Nullable List<StatusInterval> intervals;

    /**
     * @param provisions anchors of the provisions the text was issued with, so that the end of the last one is the end of the text; empty: not
     *     known
     */
    public EffectTimeline(List<EffectEvent> events, Set<String> provisions, EffectRules rules) {
        this(events, Contents.of(provisions), rules);
    }

    /** @param events in the places of the text: a Chương that is named is its articles ({@link RecordedEffect#asKnownAt}) */
    EffectTimeline(List<EffectEvent> events, Contents contents, EffectRules rules) {
        var understood = Announcements.understood(events.stream().sorted(ORDER).toList(), rules);
        this.events = understood.events().stream().sorted(ORDER).toList();
        this.continuations = understood.besideSuspension();
        this.contents = contents;
        this.untold = contents.provisions().isEmpty()
                ? events.stream()
                        .filter(event -> !(event instanceof Supplemented))
                        .flatMap(event -> event.scope().provisions().stream())
                        .filter(Contents::isDivision)
                        .distinct()
                        .toList()
                : List.of();
        this.rules = rules;
    }

    /** In order of days. */
    List<EffectEvent> events() {
        return events;
    }

    /** Announcements that the whole goes on which came while a part was suspended. */
    public List<Continuation> continuations() {
        return continuations;
    }

    Set<String> provisions() {
        return contents.provisions();
    }

    Contents contents() {
        return contents;
    }

    EffectRules rules() {
        return rules;
    }

    /** Its events and provisions by their places. */
    Places places() {
        var known = places;
        if (known == null) places = known = new Places(events, contents.provisions());
        return known;
    }

    /** Statuses of the text on a day (more than one only for parts, R4); empty where nothing of it is known. */
    public Set<EffectStatus> statusOn(LocalDate day) {
        var days = new Days();
        days.goTo(day);
        return days.statuses();
    }

    /** Goes through time once, from event to event. */
    private final class Days {
        private final Standing standing = new Standing(rules);
        private final boolean hasFirstDay = firstDay() != null;
        private int next;
        private LocalDate day = LocalDate.MIN;

        void goTo(LocalDate later) {
            day = later;
            while (next < events.size() && !events.get(next).on().isAfter(day)) standing.after(events.get(next++));
        }

        Set<EffectStatus> statuses() {
            var status = standing.on(day, hasFirstDay, provisionsOn(day));
            return status.isEmpty() && events.stream().anyMatch(event -> starts(event, day))
                    ? Standing.beforeItsDay()
                    : status;
        }

        boolean isSuspendedBy(IsSuspended open) {
            return standing.isSuspendedBy(open, provisionsOn(day));
        }
    }

    private Provisions provisionsOn(LocalDate day) {
        return new Provisions(places().outermost(), one -> statusOn(one, day));
    }

    /** Of the suspensions without a last day those that are over, each with the day since when. */
    public List<SuspensionOver> suspensionsOver() {
        var open = events.stream()
                .filter(event -> event instanceof IsSuspended one && one.lastDay() == null)
                .map(IsSuspended.class::cast)
                .toList();
        var over = new LocalDate[open.size()];
        var days = new Days();
        for (var day : open.isEmpty() ? List.<LocalDate>of() : turningDays()) {
            days.goTo(day);
            for (int i = 0; i < over.length; i++)
                if (over[i] == null && !day.isBefore(open.get(i).on()) && !days.isSuspendedBy(open.get(i)))
                    over[i] = day;
        }
        return IntStream.range(0, over.length)
                .filter(i -> over[i] != null)
                .mapToObj(i -> new SuspensionOver(open.get(i).on(), open.get(i).scope(), over[i]))
                .toList();
    }

    /** The same of one provision. */
    public Set<EffectStatus> statusOn(String provision, LocalDate day) {
        var own = ofProvisions.get(provision);
        if (own == null) {
            var place = contents.meant(provision, false);
            var division = OneDivision.of(place, contents, this);
            var one = new OneProvision(place, this);
            own = division == null ? one.timeline() : division.timeline();
            ofProvisions.put(provision, own);
            var unknown = division == null ? one.unknownBefore() : null;
            if (unknown != null) unknownBefore.put(provision, unknown);
        }
        var known = unknownBefore.get(provision);
        boolean untold = known != null && day.isBefore(known) || isInUntoldDivision(provision, day);
        if (untold && own.statusOn(day).contains(EffectStatus.IN_FORCE)) return Set.of();
        for (var interval : own.intervals()) if (interval.holds(day)) return interval.statuses();
        throw new IllegalStateException("no interval holds " + day);
    }

    /** Whether a Chương of a text that is not known does not stand any more: the article may be one of its own. */
    private boolean isInUntoldDivision(String provision, LocalDate day) {
        return provision.contains("dieu_")
                && untold.stream().anyMatch(one -> !statusOn(one, day).contains(EffectStatus.IN_FORCE));
    }

    /** Since when a place is over on a day; null: it is not. */
    @Nullable
    LocalDate overSince(String place, LocalDate day) {
        statusOn(place, day);
        return Objects.requireNonNull(ofProvisions.get(place)).since(day).get(EffectStatus.CEASED);
    }

    /**
     * What of the text is over with an event on its day, for those that detail it (R5): the whole, a part, or (null) nothing. It was over
     * before, its term is longer by now, or the end of its own parent leaves it in force.
     *
     * @param day the first day not in force
     */
    public @Nullable Scope endedBy(EffectKind kind, Scope scope, LocalDate day) {
        var eve = day.minusDays(1);
        if (!kind.ends() || isOver(statusOn(eve))) return null;
        if (isOver(statusOn(day))) return Scope.WHOLE;
        boolean leftInForce =
                kind == EffectKind.PARENT_CEASED && !rules.regimeOf(day).implementingTextsEnd();
        if (scope.whole() || leftInForce) return null;
        var named = scope.provisions();
        boolean over = named.stream().anyMatch(one -> isOver(statusOn(one, day)) && !isOver(statusOn(one, eve)));
        // of a part that nobody named no more is known than what was said
        return named.isEmpty() || over ? scope : null;
    }

    private static boolean isOver(Set<EffectStatus> statuses) {
        return statuses.contains(EffectStatus.CEASED);
    }

    /** Since when each status of a day holds: {@link StatusInterval#since}. */
    public Map<EffectStatus, LocalDate> since(LocalDate day) {
        return StatusInterval.since(intervals(), day);
    }

    /** All of time, cut where the status changes. */
    public List<StatusInterval> intervals() {
        var known = intervals;
        if (known == null) intervals = known = cut();
        return known;
    }

    private List<StatusInterval> cut() {
        var cut = new ArrayList<StatusInterval>();
        var days = new Days();
        days.goTo(LocalDate.MIN);
        var from = (LocalDate) null;
        var status = days.statuses();
        for (var day : turningDays()) {
            days.goTo(day);
            var next = days.statuses();
            if (next.equals(status)) continue;
            cut.add(new StatusInterval(from, day, status));
            from = day;
            status = next;
        }
        cut.add(new StatusInterval(from, null, status));
        return List.copyOf(cut);
    }

    private SortedSet<LocalDate> turningDays() {
        var days = new TreeSet<LocalDate>();
        for (var event : events) {
            days.add(event.on());
            if (event instanceof IsSuspended one && one.lastDay() != null)
                days.add(one.lastDay().plusDays(1));
            if (event instanceof TermUntil term) days.add(term.lastDay().plusDays(1));
            if (event instanceof ProvisionTerm term) days.add(term.lastDay().plusDays(1));
        }
        return days;
    }

    /** The first day of the text as a whole; null: nobody has confirmed one. */
    @Nullable
    LocalDate firstDay() {
        return events.stream()
                .filter(event ->
                        event instanceof TakesEffect start && start.scope().whole())
                .map(EffectEvent::on)
                .findFirst()
                .orElse(null);
    }

    private static boolean starts(EffectEvent event, LocalDate day) {
        return event instanceof TakesEffect start
                && start.scope().whole()
                && start.on().isAfter(day);
    }

    private static int rank(EffectEvent event) {
        return switch (event) {
            case TakesEffect _ -> 0;
            case TermUntil _, ProvisionTerm _ -> 1;
            case Amended _, Supplemented _, CeasesPartly _, NothingChanges _ -> 2;
            // one suspension may follow another on the day the first ends
            case Resumes _ -> 3;
            case IsSuspended _ -> 4;
            case ParentCeased _ -> 5;
            case AnnouncedToContinue _ -> 6;
            case Ceases _ -> 7;
            case Revived _ -> 8;
        };
    }
}
