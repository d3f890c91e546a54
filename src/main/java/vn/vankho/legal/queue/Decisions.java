package vn.vankho.legal.queue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.CorrectedAct;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.SaidAct;
import vn.vankho.legal.SaidEvent;
import vn.vankho.legal.effect.StatusInterval;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.lookup.ShownAct;
import vn.vankho.legal.queue.Decided.Changed;
import vn.vankho.legal.queue.Decided.Failure;
import vn.vankho.legal.queue.Decided.Following;
import vn.vankho.legal.register.Corrections;
import vn.vankho.legal.register.EventCorrections;
import vn.vankho.legal.register.LegalEvents;
import vn.vankho.legal.register.LegalRegister;
import vn.vankho.shared.Refused;

/** Several decisions one after the other, each in a transaction of its own, and what they changed. */
@Service
public class Decisions {
    private final LegalRegister register;
    private final LegalEvents events;
    private final Corrections corrections;
    private final EventCorrections eventCorrections;
    private final LegalLookup lookup;
    private final FollowingQueries following;
    private final Clock clock;

    Decisions(
            LegalRegister register,
            LegalEvents events,
            Corrections corrections,
            EventCorrections eventCorrections,
            LegalLookup lookup,
            FollowingQueries following,
            Clock clock) {
        this.corrections = corrections;
        this.eventCorrections = eventCorrections;
        this.register = register;
        this.events = events;
        this.lookup = lookup;
        this.following = following;
        this.clock = clock;
    }

    /** Each as it was read. */
    public Decided confirm(Collection<Proposed> all, Viewer viewer) {
        return each(all, viewer, one -> {
            switch (one) {
                case Proposed.Act act -> register.confirmRelation(act.row().id(), null, null, viewer);
                case Proposed.Event event -> events.confirmEvent(event.id(), viewer);
            }
        });
    }

    /** One, as a person puts it right. */
    public Decided confirm(Proposed.Act act, SaidAct said, Viewer viewer) {
        var before = before(views(List.of(act), viewer), viewer);
        corrections.confirm(act.row().id(), _ -> said, viewer);
        return decided(1, List.of(), before, viewer);
    }

    /** A confirmed act, put right: what changed of the text it was said of, and of the one it is said of now. */
    public Decided correct(ShownAct act, CorrectedAct said, Viewer viewer) {
        viewer.require(Permission.DECIDE_LAW);
        var views = Stream.of(act.row().other(), said.target())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> view(id, viewer), (a, _) -> a, LinkedHashMap::new));
        var before = before(views, viewer);
        corrections.correct(act.row().id(), said, viewer);
        return decided(1, List.of(), before, viewer);
    }

    /** An event that a person had entered, put right. */
    public Decided correct(LegalDocumentId document, EffectId event, SaidEvent said, String why, Viewer viewer) {
        viewer.require(Permission.DECIDE_LAW);
        var before = before(Map.of(document, view(document, viewer)), viewer);
        eventCorrections.correct(event, said, why, viewer);
        return decided(1, List.of(), before, viewer);
    }

    public Decided reject(Collection<Proposed> all, String why, Viewer viewer) {
        return each(all, viewer, one -> {
            switch (one) {
                case Proposed.Act act -> register.rejectRelation(act.row().id(), why, viewer);
                case Proposed.Event event -> events.retractEvent(event.id(), why, viewer);
            }
        });
    }

    private interface Deed {
        void on(Proposed one);
    }

    private Decided each(Collection<Proposed> all, Viewer viewer, Deed deed) {
        viewer.require(Permission.DECIDE_LAW);
        var before = before(views(all, viewer), viewer);
        var failed = new ArrayList<Failure>();
        for (var one : all) {
            try {
                deed.on(one);
            } catch (Refused why) {
                failed.add(new Failure(name(one, viewer), why));
            }
        }
        return decided(all.size() - failed.size(), failed, before, viewer);
    }

    /** How things stood: the texts on which something is decided, and what was already proposed because of them. */
    private record Before(Map<LegalDocumentId, LegalView> views, List<Following> following) {}

    private Before before(Map<LegalDocumentId, LegalView> views, Viewer viewer) {
        return new Before(views, following.of(views.keySet(), viewer));
    }

    private Decided decided(int done, List<Failure> failed, Before before, Viewer viewer) {
        var known = before.following().stream().map(Following::event).collect(Collectors.toSet());
        var proposed = following.of(before.views().keySet(), viewer).stream()
                .filter(one -> !known.contains(one.event()))
                .toList();
        return new Decided(done, failed, changed(before.views(), viewer), proposed);
    }

    private String name(Proposed one, Viewer viewer) {
        return switch (one) {
            case Proposed.Act act -> act.row().name();
            case Proposed.Event event ->
                view(event.document(), viewer).document().header().name();
        };
    }

    private Map<LegalDocumentId, LegalView> views(Collection<Proposed> all, Viewer viewer) {
        return all.stream()
                .flatMap(one -> one.changes().stream())
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> view(id, viewer), (a, _) -> a, LinkedHashMap::new));
    }

    private LegalView view(LegalDocumentId id, Viewer viewer) {
        return lookup.view(id, null, null, viewer);
    }

    private List<Changed> changed(Map<LegalDocumentId, LegalView> before, Viewer viewer) {
        return before.values().stream()
                .flatMap(was -> changed(was, view(was.document().id(), viewer)).stream())
                .toList();
    }

    private Optional<Changed> changed(LegalView was, LegalView is) {
        return otherwise(was, is)
                .map(day -> new Changed(
                        is.document().id(),
                        is.document().header().name(),
                        day,
                        on(was, day),
                        on(is, day),
                        day.equals(LocalDate.now(clock)) ? null : on(is, LocalDate.now(clock)),
                        is.timeline().stream()
                                .filter(row -> row.effect().confirmed()
                                        && was.timeline().stream()
                                                .noneMatch(old -> old.id().equals(row.id())))
                                .toList()));
    }

    /** Today where it stands otherwise today; else the first later day, or an earlier one, on which it does. */
    private Optional<LocalDate> otherwise(LegalView was, LegalView is) {
        var today = LocalDate.now(clock);
        if (!on(was, today).equals(on(is, today))) return Optional.of(today);
        var edges = Stream.concat(was.intervals().stream(), is.intervals().stream())
                .map(StatusInterval::from)
                .filter(Objects::nonNull)
                .filter(day -> !on(was, day).equals(on(is, day)))
                .sorted()
                .toList();
        return edges.stream()
                .filter(day -> day.isAfter(today))
                .findFirst()
                .or(() -> edges.stream().findFirst());
    }

    private static java.util.Set<vn.vankho.legal.effect.EffectStatus> on(LegalView view, LocalDate day) {
        return view.intervals().stream()
                .filter(one -> one.holds(day))
                .map(StatusInterval::statuses)
                .findFirst()
                .orElse(java.util.Set.of());
    }
}
