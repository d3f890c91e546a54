package vn.vankho.legal.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/** R3, roll-up seen from below: what hits one provision as a whole, what a part of it, and what not at all. Its own first day comes before that of the text. */
final class OneProvision {
    private final String provision;
    private final EffectTimeline text;
    private final List<EffectEvent> about;
    private final boolean hasOwnDay;
    private boolean inserted;

    OneProvision(String provision, EffectTimeline text) {
        this.provision = provision;
        this.text = text;
        this.about = text.places().eventsAt(provision);
        this.hasOwnDay = about.stream()
                .anyMatch(event -> event instanceof TakesEffect start
                                && !start.scope().whole()
                                && start.scope().covers(provision)
                        || event instanceof Supplemented more && inserts(more.scope()));
    }

    EffectTimeline timeline() {
        inserted = false;
        var events = new ArrayList<EffectEvent>();
        for (int i = 0; i < about.size(); i++) {
            var event = about.get(i);
            var scope = event.scope().within(provision);
            boolean staysOver = event instanceof Revived one && hadEnded(one, about.subList(0, i), events);
            if (scope != null && !staysOver) events.addAll(seen(event, scope));
        }
        return own(events);
    }

    /** Before it was added to the text, which may have had it before: of these days nothing is known. Null: it was there, or is known to be new. */
    @Nullable
    LocalDate unknownBefore() {
        var first = about.stream()
                .filter(event -> event.scope().within(provision) != null
                        && !event.scope().whole())
                .findFirst()
                .orElse(null);
        return first instanceof Supplemented more && !hasOwnDay && mayInsert(more.scope()) ? more.on() : null;
    }

    private boolean mayInsert(Scope scope) {
        return scope.provisions().stream()
                .anyMatch(named -> Scope.isIn(provision, named) && Insertion.isUncertain(named, text.provisions()));
    }

    private EffectTimeline own(List<EffectEvent> events) {
        return new EffectTimeline(events, text.places().provisionsIn(provision), text.rules());
    }

    /**
     * R8: a text, or an article, that applies again comes back as it stood before it ended (an express word brings back what it names, L64 Đ56
     * k2): what of it had ended by then, and is not named itself, stays so.
     *
     * @param before what concerned the provision until then
     * @param own the same as it was to the provision
     */
    private boolean hadEnded(Revived revived, List<EffectEvent> before, List<EffectEvent> own) {
        var named = revived.scope().provisions();
        if (named.contains(provision) || !revived.scope().covers(provision)) return false;
        var holder = Scope.holders(provision).stream().filter(named::contains).findFirst();
        var ofHolder = before.stream()
                .filter(event -> event.scope().whole()
                        || holder.filter(event.scope()::covers).isPresent())
                .toList();
        var outer = new EffectTimeline(ofHolder, Set.of(), text.rules());
        var held = holder.isEmpty() ? outer : new OneProvision(holder.get(), outer).timeline();
        var end = held.since(revived.on()).get(EffectStatus.CEASED);
        return end != null && own(own).statusOn(end.minusDays(1)).contains(EffectStatus.CEASED);
    }

    private List<? extends EffectEvent> seen(EffectEvent event, Scope scope) {
        return switch (event) {
            case TakesEffect it when hasOwnDay && it.scope().whole() -> List.of();
            case TakesEffect it -> List.of(new TakesEffect(it.on(), scope));
            // a new wording of the whole would be a replacement (L64 Đ8 k4): which part it was nobody said
            case Amended it -> it.scope().whole() ? List.of() : List.of(new Amended(it.on(), scope));
            case Supplemented it when inserts(it.scope()) -> begins(it.on());
            // what was added to it does not touch it, and what was added in it may outlive the rest
            case Supplemented it -> scope.whole() ? List.of() : List.of(new Supplemented(it.on(), scope));
            case CeasesPartly it -> List.of(scope.whole() ? new Ceases(it.on()) : new CeasesPartly(it.on(), scope));
            case ProvisionTerm it -> List.of(new ProvisionTerm(it.on(), scope, it.lastDay()));
            case IsSuspended it -> List.of(new IsSuspended(it.on(), scope, it.lastDay()));
            case Resumes it -> List.of(new Resumes(it.on(), scope));
            case ParentCeased it -> List.of(new ParentCeased(it.on(), scope));
            case AnnouncedToContinue it -> List.of(new AnnouncedToContinue(it.on(), scope, it.parentEnd()));
            case Revived it -> List.of(new Revived(it.on(), scope));
            case Ceases it -> isKept(it) ? List.of() : List.of(it);
            case TermUntil _, NothingChanges _ -> List.of(event);
        };
    }

    /** A place that was ended may be given anew. What was inserted before the text took effect begins with it. */
    private List<? extends EffectEvent> begins(LocalDate on) {
        if (inserted) return List.of(new Revived(on, Scope.WHOLE));
        inserted = true;
        var first = text.firstDay();
        return List.of(new TakesEffect(first != null && first.isAfter(on) ? first : on, Scope.WHOLE));
    }

    /** It lies in what the end of the text left out. */
    private boolean isKept(Ceases end) {
        return about.stream()
                .anyMatch(event -> event instanceof AnnouncedToContinue one
                        && one.isKeptOf(end.on())
                        && one.scope().covers(provision));
    }

    private boolean inserts(Scope scope) {
        return scope.provisions().stream()
                .anyMatch(named -> Scope.isIn(provision, named) && Insertion.isNew(named, text.provisions()));
    }
}
