package vn.vankho.legal.lookup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
import vn.vankho.legal.effect.EffectStatus;
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
    private final CitedQueries queries;
    private final LegalListQueries lists;
    private final EndReasons reasons;
    private final CitedDocuments documents;

    CitedTexts(CitedQueries queries, LegalListQueries lists, EndReasons reasons, CitedDocuments documents) {
        this.lists = lists;
        this.reasons = reasons;
        this.documents = documents;
        this.queries = queries;
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
        var known = new LinkedHashMap<LegalDocumentId, CitedQueries.Known>();
        var byKey = new HashMap<String, List<LegalDocument>>();
        for (var one : queries.known(keys, on, viewer)) {
            var document = one.document();
            if (document.state() == HeaderState.CITED && one.statuses().isEmpty()) continue;
            known.put(document.id(), one);
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
    private Map<LegalDocumentId, Cited> told(
            List<CitedQueries.Known> some, LocalDate on, @Nullable Instant knownAt, Viewer viewer) {
        var intervals = knownAt == null
                ? lists.intervals(some.stream().map(one -> one.document().id()).toList(), on)
                : Map.<LegalDocumentId, List<StatusInterval>>of();
        // the intervals hold what is known now
        var weighed = reasons.of(
                some.stream()
                        .filter(one -> knownAt != null || EndReasons.isLess(one.statuses()))
                        .map(CitedQueries.Known::document)
                        .collect(Collectors.toMap(LegalDocument::id, LegalDocument::contents)),
                on,
                knownAt,
                viewer);
        var told = new HashMap<LegalDocumentId, Cited>();
        for (var one : some) {
            var document = one.document();
            var standing = weighed.getOrDefault(
                    document.id(),
                    new EndReasons.Standing(
                            one.statuses(),
                            StatusInterval.since(intervals.getOrDefault(document.id(), List.of()), on),
                            List.of()));
            told.put(
                    document.id(),
                    new Cited(
                            document.id(), document.header(), standing.statuses(), standing.since(), standing.ended()));
        }
        return told;
    }

    private static Stream<String> keys(LegalHeader header) {
        var keys = LegalKeys.of(header);
        return Stream.of(keys.identity(), keys.name())
                .filter(key -> key != null)
                .map(String::valueOf)
                .distinct();
    }
}
