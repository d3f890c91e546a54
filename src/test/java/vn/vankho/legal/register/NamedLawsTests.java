package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.BASED_ON;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;

/** A law has one entry, however texts call it. */
class NamedLawsTests {
    private static RegisterRoom room;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void with_and_without_its_day_and_in_any_letters_a_law_is_one() {
        var undated = based("1/2022/QĐ-UBND", "2022-01-05", law("THANH TRA", null));
        var dated = based("2/2022/QĐ-UBND", "2022-02-05", law("Thanh tra", "2010-11-15"));
        var again = based("3/2022/QĐ-UBND", "2022-03-05", law("Thanh Tra", null));

        assertThat(undated).isEqualTo(dated).isEqualTo(again);
        assertThat(room.view(dated).document().header().issuedOn()).isEqualTo("2010-11-15");
    }

    @Test
    void a_law_of_another_year_is_another_one_and_no_text_names_one_that_came_later() {
        var first = based("1/2005/QĐ-UBND", "2005-01-05", law("Đo đạc", null));
        var second = based("4/2022/QĐ-UBND", "2022-01-05", law("Đo đạc", "2018-06-14"));
        var older = based("5/2012/QĐ-UBND", "2012-01-05", law("Đo đạc", null));

        assertThat(first).isNotEqualTo(second).isEqualTo(older);
    }

    @Test
    void a_law_that_is_known_by_its_number_is_the_one_of_that_year() {
        var numbered = LegalHeader.cited("10/2012/QH13", "Bộ luật", "Bộ luật Lao động", "Quốc hội", null);
        var known = based("6/2022/QĐ-UBND", "2022-01-05", numbered);
        var code = LegalHeader.cited(null, "Bộ luật", "Bộ luật Lao động", null, LocalDate.parse("2012-06-18"));

        assertThat(based("7/2022/QĐ-UBND", "2022-01-06", code)).isEqualTo(known);
    }

    @Test
    void a_law_that_had_ended_before_the_text_was_written_is_not_meant() {
        var old = based("8/2004/QĐ-UBND", "2004-01-05", law("Đê kè", "2003-11-26"));
        room.jdbc
                .sql("insert into effect_interval (legal_document_id, from_day, to_day, statuses)"
                        + " values (:id, '2014-07-01', 'infinity', 'CEASED')")
                .param("id", old.value())
                .update();

        assertThat(based("9/2010/QĐ-UBND", "2010-01-05", law("Đê kè", null))).isEqualTo(old);
        var newer = based("10/2022/QĐ-UBND", "2022-01-05", law("Đê kè", null));
        assertThat(newer).isNotEqualTo(old);
        assertThat(room.view(newer).document().header().issuedOn()).isNull();
        assertThat(based("11/2023/QĐ-UBND", "2023-01-05", law("Đê kè", null))).isEqualTo(newer);
    }

    @Test
    void what_a_person_decided_is_not_proposed_again_where_the_law_has_another_entry_by_now() {
        based("12/2005/QĐ-UBND", "2005-01-05", law("Kênh rạch", null));
        var file = room.file("căn cứ không ngày");
        var header = decision("13/2022/QĐ-UBND", "2022-01-05");
        var id = room.taken(file, header, reads(BASED_ON, law("Kênh rạch", null), ""));
        room.register.confirmRelation(room.relation(id, BASED_ON), null, null, room.lawyer);
        based("14/2022/QĐ-UBND", "2022-02-05", law("Kênh rạch", "2018-06-14"));

        room.taken(file, header, reads(BASED_ON, law("Kênh rạch", null), ""));

        assertThat(room.view(id).relations()).hasSize(1);
    }

    private static LegalDocumentId based(String number, String day, LegalHeader law) {
        return room.view(room.confirmed(decision(number, day), reads(BASED_ON, law, "")))
                .relations()
                .getFirst()
                .other();
    }

    private static LegalHeader law(String name, @Nullable String day) {
        return LegalHeader.cited(null, "Luật", "Luật " + name, null, day == null ? null : LocalDate.parse(day));
    }
}
