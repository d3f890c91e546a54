package vn.vankho.legal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import vn.vankho.legal.vocabulary.IssuerBook.IssuersChanged;

class IssuerBookTests {
    @Test
    void names_read_before_a_change_that_ends_while_they_are_read_are_not_kept() {
        var issuers = mock(IssuerRepository.class);
        var book = new IssuerBook(issuers, mock(PlatformTransactionManager.class));
        when(issuers.names())
                .thenAnswer(_ -> {
                    book.on(new IssuersChanged());
                    return Map.of("A", "cũ");
                })
                .thenReturn(Map.of("A", "mới"));

        assertThat(book.names()).containsEntry("A", "cũ");
        assertThat(book.names()).containsEntry("A", "mới");
    }
}
