package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.DocumentRow;
import vn.vankho.document.Documents;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.notification.Notice;

/** Of very much that came into a followed search a notice counts what is in sight, and no more. */
class FollowedSearchNoticesTests {
    private final Documents documents = mock(Documents.class);
    private final SavedSearchRepository saved = mock(SavedSearchRepository.class);
    private final Viewer viewer = new Viewer(new PersonId(UUID.randomUUID()), "Lan", Set.of(Role.CLERK), Set.of());
    private final List<DocumentId> came = Stream.generate(() -> new DocumentId(UUID.randomUUID()))
            .limit(1_203)
            .toList();

    @Test
    void what_is_hidden_since_is_not_counted_however_much_came() {
        assertThat(counted(came.subList(0, 1))).isEqualTo("1");
        assertThat(counted(came.subList(0, 200))).isEqualTo("200+");
    }

    private String counted(List<DocumentId> inSight) {
        var search = new SavedSearch(UUID.randomUUID(), "Việc cần biết", "q=kho", Instant.EPOCH, Instant.EPOCH);
        when(saved.of(any(), anyInt())).thenReturn(List.of(search));
        when(documents.rows(any(), any()))
                .thenReturn(
                        inSight.stream().map(FollowedSearchNoticesTests::row).toList());
        var told = FollowedSearchNotices.told(search.id(), new FoundStanding(came, List.of(), Map.of()), Instant.EPOCH);
        var notice = new Notice(
                UUID.randomUUID(), told.subject(), told.subjectId(), told.what(), told.details(), Instant.EPOCH, null);
        var shown = new FollowedSearchNotices(documents, saved).shown(List.of(notice), viewer);
        return shown.get(notice.id()).arguments().getFirst();
    }

    private static DocumentRow row(DocumentId id) {
        return new DocumentRow(
                id,
                DocumentKind.LEGAL,
                "Quyết định",
                "15/QĐ-UBND",
                null,
                null,
                null,
                null,
                List.of(),
                AccessLevel.INTERNAL,
                "a.pdf",
                Instant.EPOCH,
                "Lan",
                List.of(),
                true,
                false);
    }
}
