package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.UnitId;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Uuid7;

class DocumentDataTests {
    private static final DocumentData DATA = new DocumentData(
            DocumentKind.LEGAL,
            "Quy định thử",
            "1/2020/QĐ-UBND",
            "Quyết định",
            "Ủy ban nhân dân tỉnh Sông Vân",
            LocalDate.parse("2020-01-02"),
            LocalDate.parse("2020-01-12"),
            LocalDate.parse("2024-01-01"),
            "Đất đai",
            new UnitId(Uuid7.next()),
            Set.of("thử"),
            AccessLevel.RESTRICTED,
            Set.of(new UnitId(Uuid7.next())),
            Set.of(new PersonId(Uuid7.next())));

    @Test
    void under_another_title_or_of_another_kind_nothing_else_changes() {
        var another = DATA.titled(" Quy định khác ");
        assertThat(another.title()).isEqualTo("Quy định khác");
        assertThat(another.titled(DATA.title())).isEqualTo(DATA);

        var other = DATA.of(DocumentKind.OTHER);
        assertThat(other.kind()).isEqualTo(DocumentKind.OTHER);
        assertThat(other.of(DocumentKind.LEGAL)).isEqualTo(DATA);
    }

    @Test
    void another_title_is_asked_for_like_the_first() {
        assertThatThrownBy(() -> DATA.titled(" ")).isInstanceOf(Refused.class).hasMessageContaining("title.missing");
    }
}
