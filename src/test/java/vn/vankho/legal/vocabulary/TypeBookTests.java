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

/** What is kept of the types is never older than the last change. */
class TypeBookTests {
    private final TypeRepository types = mock(TypeRepository.class);
    private final TypeBook book = new TypeBook(types, mock(PlatformTransactionManager.class));

    @Test
    void what_was_read_before_a_change_is_not_kept_behind_it() {
        var old = List.of(new DocumentType(UUID.randomUUID(), "Lệnh", "L", 4, Normative.ALWAYS, "", null, null, 1));
        when(types.all())
                .thenAnswer(_ -> {
                    book.on(new TypeBook.TypesChanged());
                    return old;
                })
                .thenReturn(old);

        book.known();
        var read = book.known();

        verify(types, times(2)).all();
        assertThat(book.known()).isSameAs(read);
    }
}
