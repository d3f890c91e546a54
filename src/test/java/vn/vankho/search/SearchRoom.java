package vn.vankho.search;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.Documents;
import vn.vankho.document.IndexableDocument;
import vn.vankho.document.TestDocuments;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.PageText;
import vn.vankho.identity.People;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Role;
import vn.vankho.identity.UnitId;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.DataFolder;
import vn.vankho.shared.OfficeClock;

/** The real index, planner and engine in a folder of their own, without database and Spring. */
final class SearchRoom implements AutoCloseable {
    static final UUID PERSON = UUID.randomUUID();
    static final UUID UNIT = UUID.randomUUID();
    static final Viewer STAFF = viewer(UUID.randomUUID());
    static final Viewer READER = viewer(PERSON, UNIT);

    final Path folder;
    final IndexKeeper keeper;
    final SearchEngine engine;
    final Suggestions suggestions;

    /** What the database would not show any more, though the index still does. */
    final Set<DocumentId> gone = new HashSet<>();

    private int count;

    SearchRoom() {
        this(temporary());
    }

    SearchRoom(Path folder) {
        this.folder = folder;
        try {
            keeper = new IndexKeeper(new DataFolder(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var documents = mock(Documents.class);
        when(documents.openedBy(any(), anyInt())).thenReturn(List.of());
        when(documents.inUse(any(), any())).thenAnswer(call -> {
            var seen = new HashSet<DocumentId>(call.getArgument(0));
            seen.removeAll(gone);
            return seen;
        });
        var people = mock(People.class);
        when(people.unitsEver(any())).thenReturn(List.of());
        var planning = new Planning();
        suggestions = new Suggestions(planning, keeper, documents);
        engine = new SearchEngine(
                planning,
                keeper,
                documents,
                people,
                Clock.fixed(Instant.parse("2026-06-15T05:00:00Z"), OfficeClock.ZONE));
    }

    static Path temporary() {
        try {
            return Files.createTempDirectory("vankho-search");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Viewer viewer(UUID person, UUID... units) {
        var all = new HashSet<UnitId>();
        for (var unit : units) all.add(new UnitId(unit));
        return new Viewer(new PersonId(person), "Người đọc", Set.of(Role.STAFF), all);
    }

    /** A document to be put; what is not said is empty. */
    final class Draft {
        private final TestDocuments.Said said;
        private List<String> pages = List.of();
        private List<StatusSpan> spans = List.of();
        private Set<UUID> readers = Set.of();
        private DocumentId id = new DocumentId(new UUID(1, ++count));

        Draft(String title) {
            said = TestDocuments.said(title).kind(DocumentKind.LEGAL);
        }

        Draft id(DocumentId other) {
            id = other;
            return this;
        }

        Draft number(String text) {
            said.number(text);
            return this;
        }

        Draft type(String text) {
            said.type(text);
            return this;
        }

        Draft kind(DocumentKind other) {
            said.kind(other);
            return this;
        }

        Draft issuer(String text) {
            said.issuer(text);
            return this;
        }

        Draft field(String text) {
            said.field(text);
            return this;
        }

        Draft tags(String... all) {
            said.tags(Set.of(all));
            return this;
        }

        Draft issued(String day) {
            said.issued(LocalDate.parse(day));
            return this;
        }

        Draft stands(StatusSpan... all) {
            spans = List.of(all);
            return this;
        }

        Draft text(String... all) {
            pages = List.of(all);
            return this;
        }

        Draft onlyFor(UUID... all) {
            said.access(AccessLevel.RESTRICTED);
            readers = Set.of(all);
            return this;
        }

        IndexEntry entry() {
            var data = said.data();
            var texts = new ArrayList<PageText>();
            for (var page : pages) texts.add(new PageText(texts.size() + 1, page));
            var document = new IndexableDocument(
                    id,
                    new VersionId(id.value()),
                    1,
                    data,
                    readers,
                    null,
                    null,
                    "",
                    Instant.ofEpochSecond(1_700_000_000L + count),
                    true,
                    false);
            return new IndexEntry(document, texts, null, spans);
        }

        DocumentId put() {
            try {
                keeper.write(indexes -> {
                    for (var index : indexes) index.put(entry());
                    indexes.getFirst().commit();
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return id;
        }
    }

    Draft document(String title) {
        return new Draft(title);
    }

    SearchResult search(String query) {
        return search(query, STAFF);
    }

    SearchResult search(String query, Viewer viewer) {
        return engine.search(SearchRequest.of(query, 0, 20), viewer);
    }

    SearchResult inTitle(String query) {
        return engine.search(
                new SearchRequest(query, true, Map.of(), null, null, null, SearchRequest.Sort.RELEVANCE, 0, 20, false),
                STAFF);
    }

    /** @param filters facet, value, facet, value … */
    SearchResult narrowed(String query, Viewer viewer, Object... filters) {
        return narrowedOn(null, query, viewer, filters);
    }

    SearchResult narrowedOn(@Nullable LocalDate statusOn, String query, Viewer viewer, Object... filters) {
        var all = new EnumMap<Facet, Set<String>>(Facet.class);
        for (int i = 0; i < filters.length; i += 2)
            all.computeIfAbsent((Facet) filters[i], _ -> new HashSet<>()).add((String) filters[i + 1]);
        return engine.search(
                new SearchRequest(query, false, all, null, null, statusOn, SearchRequest.Sort.RELEVANCE, 0, 20, true),
                viewer);
    }

    static List<DocumentId> ids(SearchResult result) {
        return result.hits().stream().filter(hit -> !hit.weaker()).map(Hit::id).toList();
    }

    static List<String> marked(Hit hit) {
        return hit.snippetMarks().stream()
                .map(mark -> hit.snippet().substring(mark.from(), mark.until()))
                .toList();
    }

    static String counts(SearchResult result, Facet facet) {
        return String.join(
                ", ",
                result.facets().getOrDefault(facet, List.of()).stream()
                        .map(count -> count.value() + " " + count.count())
                        .toList());
    }

    static List<String> texts(List<Suggestion> lines) {
        return lines.stream().map(Suggestion::text).toList();
    }

    static String lines(String... all) {
        return String.join("\n", Arrays.asList(all));
    }

    @Override
    public void close() {
        keeper.destroy();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
