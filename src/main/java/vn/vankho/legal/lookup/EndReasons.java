package vn.vankho.legal.lookup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.effect.Contents;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.effect.StandingReasons;
import vn.vankho.legal.lookup.EndQueries.Happened;

/** How many texts stand and what brought it about, weighed as on the page of each: what was undone since is no reason any more. */
@Component
class EndReasons {
    private final EndQueries events;
    private final EffectRules rules;

    EndReasons(EndQueries events, EffectRules rules) {
        this.events = events;
        this.rules = rules;
    }

    /**
     * @param statuses on the day, in order
     * @param since the first day of each of these, as far as it is known
     * @param ended what took it, or parts of it, out of force by then, in order of days
     */
    record Standing(List<EffectStatus> statuses, Map<EffectStatus, LocalDate> since, List<EndReason> ended) {}

    /**
     * Of each of these texts.
     *
     * @param texts with their articles
     * @param knownAt what was recorded until then counts; null: until now
     */
    Map<LegalDocumentId, Standing> of(
            Map<LegalDocumentId, Contents> texts, LocalDate on, @Nullable Instant knownAt, Viewer viewer) {
        if (texts.isEmpty()) return Map.of();
        var happened = events.of(texts.keySet(), knownAt, viewer);
        var all = new HashMap<LegalDocumentId, Standing>();
        var known = knownAt == null ? Instant.MAX : knownAt;
        texts.forEach((id, contents) ->
                all.put(id, standing(happened.getOrDefault(id, List.of()), contents, on, known)));
        return all;
    }

    /** Whether something of the text is not in force any more, or rests. */
    static boolean isLess(Collection<EffectStatus> statuses) {
        return statuses.stream()
                .anyMatch(status -> status != EffectStatus.NOT_YET_IN_FORCE && status != EffectStatus.IN_FORCE);
    }

    private Standing standing(List<Happened> happened, Contents contents, LocalDate on, Instant known) {
        var held = happened.stream().map(Happened::effect).toList();
        var timeline = RecordedEffect.asKnownAt(known, held, asked(contents, held), rules);
        var statuses = timeline.statusOn(on);
        var reasons = isLess(statuses)
                ? new StandingReasons(timeline, on).withLists(held)
                : Map.<RecordedEffect, List<RecordedEffect>>of();
        return new Standing(
                statuses.stream().sorted().toList(),
                timeline.since(on),
                happened.stream()
                        .filter(one -> takes(one.effect().kind()) && reasons.containsKey(one.effect()))
                        .map(one -> EndReason.of(one, lists(happened, reasons.getOrDefault(one.effect(), List.of()))))
                        .sorted(Comparator.comparing(EndReason::day))
                        .toList());
    }

    private static List<Happened> lists(List<Happened> happened, List<RecordedEffect> announcing) {
        return happened.stream()
                .filter(one -> announcing.contains(one.effect()))
                .toList();
    }

    /**
     * What of a text makes a difference, of thousands of texts: as long as nothing happened to a part, every part stands as the whole does;
     * khoản only where something below an article, or a chapter, is named.
     */
    private static Contents asked(Contents contents, List<RecordedEffect> held) {
        var named =
                held.stream().flatMap(one -> one.scope().provisions().stream()).toList();
        if (held.stream().allMatch(one -> one.scope().whole())) return Contents.UNKNOWN;
        if (!named.stream().allMatch(Scope::isArticle)) return contents;
        var articles = contents.provisions().stream().filter(Scope::isArticle).collect(Collectors.toSet());
        return new Contents(articles, contents.divisions());
    }

    private static boolean takes(EffectKind kind) {
        return kind.ends()
                || kind == EffectKind.AMENDED
                || kind == EffectKind.SUSPENDED
                || kind == EffectKind.ENFORCEMENT_STOPPED;
    }
}
