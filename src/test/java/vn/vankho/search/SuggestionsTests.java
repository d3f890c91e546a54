package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.DocumentRow;
import vn.vankho.document.Documents;

/** What was opened lately is suggested by the words of its title and by its number. */
class SuggestionsTests {
    @Test
    void a_document_without_a_number_is_not_called_by_one() {
        var opened = new DocumentRow(
                new DocumentId(UUID.randomUUID()),
                DocumentKind.RECORD,
                "Kế hoạch cấp thoát",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                AccessLevel.PUBLIC,
                "ke-hoach.txt",
                Instant.EPOCH,
                "Cán bộ",
                List.of(),
                true,
                false);
        var documents = mock(Documents.class);
        when(documents.openedBy(any(), anyInt())).thenReturn(List.of(opened));
        when(documents.inUse(any(), any())).thenReturn(Set.of(opened.id()));
        try (var room = new SearchRoom()) {
            var suggestions = new Suggestions(new Planning(), room.keeper, documents);

            assertThat(suggestions.suggest("nu", 8, SearchRoom.STAFF)).isEmpty();
            assertThat(SearchRoom.texts(suggestions.suggest("cap", 8, SearchRoom.STAFF)))
                    .containsExactly("Kế hoạch cấp thoát");
        }
    }
}
