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
    private final LegalPageQueries pages;
    private final CitedDocuments documents;
    private final EffectRules rules;

    CitedTexts(CitedQueries queries, LegalPageQueries pages, CitedDocuments documents, EffectRules rules) {
        this.documents = documents;
        this.queries = queries;
        this.pages = pages;
        this.rules = rules;
    }

    /** @param statuses on the day asked for */
    public record Cited(LegalDocumentId id, LegalHeader header, List<EffectStatus> statuses) {
        public Cited {
            statuses = List.copyOf(statuses);
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
        var found = new HashMap<CitedDocument, Cited>();
        said.forEach((document, header) -> {
            var some = keys(header)
                    .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                    .distinct()
                    .toList();
            documents.meant(header, citing, some).ifPresent(one -> found.put(document, known.get(one.id())));
        });
        return found;
    }

    private Cited cited(CitedQueries.Known known, LocalDate on, @Nullable Instant knownAt, Viewer viewer) {
        var document = known.document();
        if (knownAt == null) return new Cited(document.id(), document.header(), known.statuses());
        var effects = pages.effects(document.id(), knownAt, viewer);
        var then = RecordedEffect.asKnownAt(knownAt, effects, document.articles(), rules)
                .statusOn(on);
        return new Cited(
                document.id(), document.header(), then.stream().sorted().toList());
    }

    private static Stream<String> keys(LegalHeader header) {
        var keys = LegalKeys.of(header);
        return Stream.of(keys.identity(), keys.name())
                .filter(key -> key != null)
                .map(String::valueOf)
                .distinct();
    }
}
