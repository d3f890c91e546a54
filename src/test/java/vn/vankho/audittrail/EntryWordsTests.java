package vn.vankho.audittrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.vankho.shared.Texts;

class EntryWordsTests {
    private static final String UNIT = "0199a3c0-0000-7000-8000-000000000001";

    private final EntryWords words = new EntryWords(new Texts());

    @Test
    void constants_days_and_ids_of_known_names_are_put_into_words() {
        assertThat(value("access", "INTERNAL → RESTRICTED")).isEqualTo("Nội bộ → Giới hạn");
        assertThat(value("kind", "LEGAL")).isEqualTo("Văn bản pháp luật");
        assertThat(value("rolesAfter", List.of("CLERK", "STAFF"))).isEqualTo("Văn thư, Chuyên viên");
        assertThat(value("issuedOn", "2026-03-12 → 2026-04-01")).isEqualTo("12/03/2026 → 01/04/2026");
        assertThat(value("readerUnits", "[" + UNIT + "]")).isEqualTo("Văn phòng Sở");
        assertThat(value("confirmed", "issuer, number")).isEqualTo("Cơ quan ban hành, Số, ký hiệu");
        assertThat(value("size", 1_234_567)).isEqualTo("1.234.567 byte");
        assertThat(value("active", false)).isEqualTo("không");
    }

    @Test
    void what_the_register_of_law_tells_of_its_deeds_has_a_name() {
        for (var locale : List.of(Texts.VIETNAMESE, Locale.ENGLISH))
            for (var name : List.of(
                    "merged",
                    "mergedId",
                    "parted",
                    "partedId",
                    "relation",
                    "target",
                    "provisions",
                    "event",
                    "other",
                    "texts")) assertThat(words.label(name, locale)).as(name).isNotEqualTo(name);
    }

    @Test
    void what_a_person_typed_is_told_as_it_was_typed() {
        assertThat(value("title", "Quy chế LEGAL, INTERNAL, STAFF 2026-03-12"))
                .isEqualTo("Quy chế LEGAL, INTERNAL, STAFF 2026-03-12");
        assertThat(value("file", "READ [1].docx")).isEqualTo("READ [1].docx");
        assertThat(value("note", UNIT)).isEqualTo(UNIT);
        assertThat(value("kind", "NEVER_HEARD_OF")).isEqualTo("NEVER_HEARD_OF");
    }

    @Test
    void a_letter_is_told_by_its_title_and_only_to_those_who_may_see_it() {
        var letter = "0199a3c0-0000-7000-8000-000000000002";
        var seen = Map.of(letter, "Công văn về nhân sự");

        assertThat(words.isTold("letter", letter, seen)).isTrue();
        assertThat(words.value("letter", letter, seen, Texts.VIETNAMESE)).isEqualTo("Công văn về nhân sự");
        assertThat(words.isTold("letter", letter, Map.of())).isFalse();
        assertThat(words.isTold("letter", "Công văn về nhân sự", seen)).isFalse();
        assertThat(words.isTold("note", letter, Map.of())).isTrue();
    }

    private String value(String name, Object value) {
        return words.value(name, value, Map.of(UNIT, "Văn phòng Sở"), Texts.VIETNAMESE);
    }
}
