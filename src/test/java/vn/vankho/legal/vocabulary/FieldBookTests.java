package vn.vankho.legal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;

/** What is kept of the fields is never older than the last change. */
class FieldBookTests {
    private final FieldRepository fields = mock(FieldRepository.class);
    private final FieldBook book = new FieldBook(fields, mock(PlatformTransactionManager.class));

    @Test
    void what_was_read_before_a_change_is_not_kept_behind_it() {
        var old = List.of(new LegalField(UUID.randomUUID(), "Đất đai", null, false, List.of("đất"), 1));
        when(fields.all())
                .thenAnswer(_ -> {
                    book.on(new FieldBook.FieldsChanged());
                    return old;
                })
                .thenReturn(old);

        book.known();
        var read = book.known();

        verify(fields, times(2)).all();
        assertThat(book.known()).isSameAs(read);
    }
}
