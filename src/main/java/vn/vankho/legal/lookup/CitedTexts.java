package vn.vankho.legal.lookup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.StatusInterval;
import vn.vankho.legal.head.CitedHeaders;
import vn.vankho.legal.head.LegalKeys;
import vn.vankho.legal.head.NumbersOfFile;
import vn.vankho.legal.recognition.CitedDocument;
import vn.vankho.legal.register.CitedDocuments;

/**
 * The entries of the register that a text cites. One that the viewer may not see is left out, and so is one of which nothing is known but
 * that it is cited: nobody can tell the two apart.
 */
@Component
public class CitedTexts {
    private static final Set<EffectStatus> ENDED =
            EnumSet.complementOf(EnumSet.of(EffectStatus.NOT_YET_IN_FORCE, EffectStatus.IN_FORCE));

    private final CitedQueries queries;
    private final LegalPageQueries pages;
    private final LegalListQueries lists;
    private final EndQueries ends;
    private final CitedDocuments documents;
    private final EffectRules rules;

    CitedTexts(
            CitedQueries queries,
            LegalPageQueries pages,
            LegalListQueries lists,
            EndQueries ends,
            CitedDocuments documents,
            EffectRules rules) {
        this.lists = lists;
        this.ends = ends;
        this.documents = documents;
        this.queries = queries;
        this.pages = pages;
        this.rules = rules;
    }

    /**
     * @param statuses on the day asked for
     * @param since the first day of each of these, as far as it is known
     * @param ended what took it, or parts of it, out of force by then
     */
    public record Cited(
            LegalDocumentId id,
            LegalHeader header,
            List<EffectStatus> statuses,
            Map<EffectStatus, LocalDate> since,
            List<EndReason> ended) {
        public Cited {
            statuses = List.copyOf(statuses);
            since = Map.copyOf(since);
            ended = List.copyOf(ended);
        }
    }

    /**
     * @param knownAt what was recorded until then counts; null: until now
     * @return those that were found
     */
    @Transactional(readOnly = true)
    public Map<CitedDocument, Cited> find(
            LegalHeader citing,
            Collection<CitedDocument> cited,
            LocalDate on,
            @Nullable Instant knownAt,
            Viewer viewer) {
        viewer.require(Permission.READ);
        var said = new LinkedHashMap<CitedDocument, LegalHeader>();
        var numbers = new NumbersOfFile(cited.stream().map(CitedHeaders::of).toList());
        for (var one : cited) said.put(one, numbers.told(CitedHeaders.of(one)));
        var keys = new TreeSet<String>();
        said.values().forEach(header -> keys(header).forEach(keys::add));
        var known = new LinkedHashMap<LegalDocumentId, Cited>();
        var byKey = new HashMap<String, List<LegalDocument>>();
        for (var one : queries.known(keys, on, viewer)) {
            var document = one.document();
            if (document.state() == HeaderState.CITED && one.statuses().isEmpty()) continue;
            known.put(document.id(), cited(one, on, knownAt, viewer));
            keys(document.header())
                    .forEach(key ->
                            byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(document));
        }
        var found = new HashMap<CitedDocument, LegalDocumentId>();
        said.forEach((document, header) -> {
            var some = keys(header)
                    .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                    .distinct()
                    .toList();
            documents.meant(header, citing, some).ifPresent(one -> found.put(document, one.id()));
        });
        var told = told(found.values().stream().map(known::get).distinct().toList(), on, knownAt, viewer);
        var all = new HashMap<CitedDocument, Cited>();
        found.forEach((document, id) -> all.put(document, told.get(id)));
        return all;
    }

    /** With the days and causes of their statuses, of all at once. */
    private Map<LegalDocumentId, Cited> told(List<Cited> some, LocalDate on, @Nullable Instant knownAt, Viewer viewer) {
        var intervals = knownAt == null
                ? lists.intervals(some.stream().map(Cited::id).toList(), on)
                : Map.<LegalDocumentId, List<StatusInterval>>of();
        var ended = some.stream()
                .filter(one -> one.statuses().stream().anyMatch(ENDED::contains))
                .map(Cited::id)
                .toList();
        var reasons = ended.isEmpty() ? Map.<LegalDocumentId, List<EndReason>>of() : ends.of(ended, knownAt, viewer);
        var told = new HashMap<LegalDocumentId, Cited>();
        for (var one : some) {
            var since = knownAt == null
                    ? StatusInterval.since(intervals.getOrDefault(one.id(), List.of()), on)
                    : one.since();
            var causes = EndReason.of(one.statuses(), since, on, reasons.getOrDefault(one.id(), List.of()));
            told.put(one.id(), new Cited(one.id(), one.header(), one.statuses(), since, causes));
        }
        return told;
    }

    private Cited cited(CitedQueries.Known known, LocalDate on, @Nullable Instant knownAt, Viewer viewer) {
        var document = known.document();
        if (knownAt == null) return new Cited(document.id(), document.header(), known.statuses(), Map.of(), List.of());
        var effects = pages.effects(document.id(), knownAt, viewer);
        var then = RecordedEffect.asKnownAt(knownAt, effects, document.contents(), rules);
        return new Cited(
                document.id(),
                document.header(),
                then.statusOn(on).stream().sorted().toList(),
                then.since(on),
                List.of());
    }

    private static Stream<String> keys(LegalHeader header) {
        var keys = LegalKeys.of(header);
        return Stream.of(keys.identity(), keys.name())
                .filter(key -> key != null)
                .map(String::valueOf)
                .distinct();
    }
}
