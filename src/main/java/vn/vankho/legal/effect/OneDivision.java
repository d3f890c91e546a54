package vn.vankho.legal.effect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

/** R3, roll-up in between: a Phần, Chương or Mục follows from its articles, what was added among them included, as the text does from all of them. */
final class OneDivision {
    private final EffectTimeline text;
    private final List<String> issued;
    private final List<String> articles;
    private final boolean hasOwnDay;

    private OneDivision(List<String> issued, List<String> articles, EffectTimeline text) {
        this.text = text;
        this.issued = issued;
        this.articles = articles;
        this.hasOwnDay = text.events().stream()
                .anyMatch(event ->
                        event instanceof TakesEffect start && !start.scope().whole() && holdsAll(start.scope()));
    }

    /** Null where a place holds no articles, or is none of the text. */
    static @Nullable OneDivision of(String place, Contents contents, EffectTimeline text) {
        var issued = contents.articles(place, Set.of());
        if (issued.isEmpty()) return null;
        var added = text.events().stream()
                .filter(Supplemented.class::isInstance)
                .flatMap(event -> event.scope().provisions().stream())
                .toList();
        return new OneDivision(issued, contents.articles(place, added), text);
    }

    EffectTimeline timeline() {
        var own = new HashSet<>(issued);
        text.provisions().stream().filter(this::isIn).forEach(own::add);
        var events = new ArrayList<EffectEvent>();
        text.events().forEach(event -> events.addAll(seen(event)));
        return new EffectTimeline(events, own, text.rules());
    }

    private List<? extends EffectEvent> seen(EffectEvent event) {
        if (event.scope().whole()) return event instanceof TakesEffect && hasOwnDay ? List.of() : List.of(event);
        var part = within(event.scope());
        if (part == null) return List.of();
        var scope = holdsAll(event.scope()) ? Scope.WHOLE : part;
        return switch (event) {
            case TakesEffect it -> List.of(new TakesEffect(it.on(), scope));
            case Amended it -> List.of(new Amended(it.on(), part));
            case Supplemented it -> List.of(new Supplemented(it.on(), part));
            case CeasesPartly it -> List.of(scope.whole() ? new Ceases(it.on()) : new CeasesPartly(it.on(), scope));
            case ProvisionTerm it -> List.of(new ProvisionTerm(it.on(), scope, it.lastDay()));
            case IsSuspended it -> List.of(new IsSuspended(it.on(), scope, it.lastDay()));
            case Resumes it -> List.of(new Resumes(it.on(), scope));
            case ParentCeased it -> List.of(new ParentCeased(it.on(), scope));
            case AnnouncedToContinue it -> List.of(new AnnouncedToContinue(it.on(), part, it.parentEnd()));
            case Revived it -> List.of(new Revived(it.on(), scope));
            case Ceases _, TermUntil _, NothingChanges _ -> List.of();
        };
    }

    private boolean holdsAll(Scope scope) {
        return issued.stream().allMatch(scope::covers);
    }

    private boolean isIn(String place) {
        return articles.stream().anyMatch(article -> Scope.isIn(place, article));
    }

    /** What of a scope lies in it; null: nothing. */
    private @Nullable Scope within(Scope scope) {
        var part = scope.provisions().stream().filter(this::isIn).collect(Collectors.toSet());
        return part.isEmpty() ? null : new Scope(false, part);
    }
}
