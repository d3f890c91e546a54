package vn.vankho.legal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.decision;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.head.Force;
import vn.vankho.legal.head.Normativity;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Uuid7;

/** What administrators keep: seeded once, never taken from under a text, asked by the rules. */
class VocabularyTests extends VocabularyRoom {
    @Test
    void they_are_seeded_once_in_order_of_force_with_successors_and_levels() {
        assertThat(vocabularies.types(room.staff))
                .extracting(DocumentType::name)
                .startsWith("Hiến pháp", "Bộ luật", "Luật");
        var ministry = issuer("Bộ Giao thông vận tải");
        assertThat(ministry.until()).isEqualTo("2025-02-28");
        assertThat(ministry.successors()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Bộ Xây dựng");
            assertThat(one.basis()).contains("chưa đối chiếu với Công báo");
        });
        assertThat(vocabularies.fields(room.staff)).extracting(LegalField::path).contains("Đất đai › Giá đất");
        int types = vocabularies.types(room.staff).size();

        room.bean(Seeding.class).fill();

        assertThat(vocabularies.types(room.staff)).hasSize(types);
    }

    @Test
    void bodies_are_offered_under_the_name_they_bore_on_the_day_of_issue() {
        assertThat(names("giao thong van tai", "2020-01-01")).containsExactly("Bộ Giao thông vận tải");
        assertThat(names("giao thong van tai", "2025-03-01")).isEmpty();
        assertThat(names("NÔNG NGHIỆP và môi", "2025-03-01")).containsExactly("Bộ Nông nghiệp và Môi trường");
    }

    @Test
    void what_a_text_bears_is_neither_renamed_nor_deleted() {
        var type = new DocumentType(Uuid7.next(), "Quy ước", "QƯ", null, Normative.NEVER, "", null, null, null);
        editing.save(type, administrator);
        var header = decision("200/2020/QĐ-UBND", "2020-01-01", "2020-01-11");
        room.confirmed(new LegalHeader(
                header.number(), "Quy ước", "Quy ước thử", header.issuer(), null, null, header.issuedOn(), null, null));
        var kept = vocabularies.types(room.staff).stream()
                .filter(one -> one.name().equals("Quy ước"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> editing.deleteType(kept.id(), administrator)).isInstanceOf(Refused.class);
        var renamed = new DocumentType(
                kept.id(), "Quy ước mới", "QƯ", null, Normative.NEVER, "", null, null, kept.revision());
        assertThatThrownBy(() -> editing.save(renamed, administrator)).isInstanceOf(Refused.class);
        var ended = new DocumentType(
                kept.id(),
                "Quy ước",
                "QƯ",
                null,
                Normative.NEVER,
                "",
                null,
                LocalDate.parse("2024-12-31"),
                kept.revision());
        editing.save(ended, administrator);
        assertThatThrownBy(() -> editing.save(ended, administrator)).isInstanceOf(Refused.class);
    }

    @Test
    void a_type_that_is_changed_is_another_for_the_rules_at_once() {
        var book = room.bean(TypeBook.class);
        var header = new LegalHeader("1/2020/LT-UBND", "Lệnh tỉnh", "Lệnh", List.of(), null, null, null, null, null);
        assertThat(Normativity.of(header, book.known()).normative()).isFalse();

        editing.save(
                new DocumentType(Uuid7.next(), "Lệnh tỉnh", "LT", 10, Normative.BY_NUMBER, "", null, null, null),
                administrator);

        assertThat(Normativity.of(header, book.known()).normative()).isTrue();
        assertThat(Force.of(header, book.known())).contains(new Force(10, 10));
    }

    @Test
    void fields_have_two_levels_and_a_filter_by_the_upper_one_takes_those_below() {
        fields.save(new LegalField(Uuid7.next(), "Thử nghiệm", null, false, List.of(), null), administrator);
        fields.save(new LegalField(Uuid7.next(), "Thử phép đo", "Thử nghiệm", false, List.of(), null), administrator);
        assertThatThrownBy(() -> fields.save(
                        new LegalField(Uuid7.next(), "Thử sâu", "Thử phép đo", false, List.of(), null), administrator))
                .isInstanceOf(Refused.class);
        var header = decision("201/2020/QĐ-UBND", "2020-01-01", "2020-01-11");
        var id = room.confirmed(new LegalHeader(
                header.number(),
                header.typeName(),
                header.title(),
                header.issuer(),
                "Trần Văn Thử",
                null,
                header.issuedOn(),
                null,
                "Thử phép đo"));

        var filter = LegalFilter.all(LocalDate.parse("2021-01-01")).in("Thử nghiệm");
        assertThat(room.list.page(filter, LegalOrder.ISSUED, 0, 10, room.staff).rows())
                .extracting(LegalRow::id)
                .containsExactly(id);
        assertThat(room.list.signatories("van thu", 0, 10, room.staff)).containsExactly("Trần Văn Thử");
    }

    @Test
    void the_words_of_a_field_are_read_by_at_once_and_the_seed_gives_none_back() {
        var book = room.bean(FieldBook.class);
        fields.save(
                new LegalField(Uuid7.next(), "Nuôi ong", null, false, List.of(" sữa ong chúa ", ""), null),
                administrator);
        assertThat(book.known().top("Nuôi ong")).isEqualTo("Nuôi ong");
        assertThat(field("Nuôi ong").words()).containsExactly("sữa ong chúa");
        int before = book.known().mark();

        var kept = field("Nuôi ong");
        fields.save(new LegalField(kept.id(), kept.name(), null, false, null, kept.revision()), administrator);
        assertThat(field("Nuôi ong").words()).as("not said").containsExactly("sữa ong chúa");
        var soil = field("Đất đai");
        fields.save(new LegalField(soil.id(), soil.name(), null, false, List.of(), soil.revision()), administrator);
        room.bean(Seeding.class).fill();

        assertThat(field("Đất đai").words()).isEmpty();
        assertThat(book.known().mark()).isNotEqualTo(before);
        assertThatThrownBy(() -> fields.save(
                        new LegalField(Uuid7.next(), "Dài", null, false, List.of("x".repeat(121)), null),
                        administrator))
                .isInstanceOf(Refused.class);
    }

    /** A register that is older than the words has them from the next start on. */
    @Test
    void fields_to_which_nobody_has_said_words_get_those_of_the_file() {
        room.jdbc.sql("update legal_field set words = null where name = 'Y tế'").update();

        room.bean(Seeding.class).fill();

        assertThat(field("Y tế").words()).contains("bệnh viện");
    }

    private static LegalField field(String name) {
        return vocabularies.fields(room.staff).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void only_administrators_change_them() {
        assertThatThrownBy(() ->
                        fields.save(new LegalField(Uuid7.next(), "Lậu", null, false, List.of(), null), room.lawyer))
                .isInstanceOf(Forbidden.class);
    }

    private static List<String> names(String words, String on) {
        return vocabularies.issuers(words, LocalDate.parse(on), 0, 10, room.staff).rows().stream()
                .map(IssuingBody::name)
                .toList();
    }
}
