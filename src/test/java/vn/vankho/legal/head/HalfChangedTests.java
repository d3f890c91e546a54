package vn.vankho.legal.head;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.effect.Contents;

/** A text of which more than half changes is to be replaced, be it the annex of a decision. */
class HalfChangedTests {
    private static final LegalHeader OLD = decision("30/2013/QĐ-UBND", "2013-07-09", "2013-07-19");

    @Test
    void a_text_of_which_more_than_half_changes_is_to_be_replaced() {
        var older = older(Set.of("dieu_1", "dieu_2", "dieu_2__khoan_1", "dieu_2__khoan_2", "dieu_3", "dieu_4"));
        assertThat(HalfChanged.of(older, Set.of("dieu_1", "dieu_2__khoan_1", "dieu_2__khoan_3")))
                .isEmpty();
        assertThat(HalfChanged.of(older, Set.of("dieu_1", "dieu_2__khoan_1", "dieu_3")))
                .extracting(LegalWarning::key)
                .containsExactly("legal.warning.half");
    }

    @Test
    void more_than_half_of_an_annexed_quy_che_is_counted_in_it_and_not_in_the_decision_that_puts_it_into_force() {
        var articles = Stream.concat(
                        IntStream.rangeClosed(1, 3).mapToObj(i -> "dieu_" + i),
                        IntStream.rangeClosed(1, 20).mapToObj(i -> "quy_che__dieu_" + i))
                .collect(Collectors.toSet());
        var older = older(articles);

        assertThat(HalfChanged.of(older, places(4, 18, "")))
                .as("“Điều 4” to “Điều 18”, which the decision has not")
                .containsExactly(LegalWarning.of("legal.warning.half", 15L, 20, OLD.name()));
        assertThat(HalfChanged.of(older, places(8, 18, "quy_che__")))
                .containsExactly(LegalWarning.of("legal.warning.half", 11L, 20, OLD.name()));
        assertThat(HalfChanged.of(older, places(8, 17, "quy_che__"))).isEmpty();
        assertThat(HalfChanged.of(older, places(1, 2, "")))
                .as("two of all articles")
                .isEmpty();
    }

    private static Set<String> places(int first, int last, String annex) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> annex + "dieu_" + i)
                .collect(Collectors.toSet());
    }

    private static LegalDocument older(Set<String> articles) {
        return new LegalDocument(
                new LegalDocumentId(UUID.randomUUID()),
                null,
                OLD,
                true,
                null,
                "",
                "",
                Set.of(),
                Contents.of(articles),
                HeaderState.CONFIRMED,
                0);
    }
}
