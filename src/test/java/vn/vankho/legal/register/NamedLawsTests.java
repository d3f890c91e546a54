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
import vn.vankho.legal.CorrectedAct;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.SaidAct;
import vn.vankho.legal.register.ReadDocument.ReadRelation;

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
        var undated = based("1/2018/QĐ-UBND", "2018-01-05", law("THANH TRA", null));
        var dated = based("2/2018/QĐ-UBND", "2018-02-05", law("Thanh tra", "2010-11-15"));
        var again = based("3/2018/QĐ-UBND", "2018-03-05", law("Thanh Tra", null));

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
        end(old, "2014-07-01");

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

    @Test
    void a_law_that_was_rejected_does_not_keep_the_right_one_from_being_proposed() {
        var old = based("15/2012/QĐ-UBND", "2012-01-05", law("Bến bãi", "2008-11-26"));
        var file = room.file("căn cứ của luật sau");
        var header = decision("16/2016/QĐ-UBND", "2016-01-05");
        var read = reads(BASED_ON, law("Bến bãi", null), "");
        var id = room.taken(file, header, read);
        assertThat(room.view(id).relations().getFirst().other()).isEqualTo(old);
        room.register.rejectRelation(room.relation(id, BASED_ON), "luật cũ", room.lawyer);
        end(old, "2014-07-01");

        room.taken(file, header, read);
        room.taken(file, header, read);

        assertThat(room.view(id).relations())
                .singleElement()
                .satisfies(one -> assertThat(one.other()).isNotEqualTo(old));
    }

    @Test
    void an_act_that_a_person_put_right_is_not_proposed_again_where_its_words_lead_to_another_entry() {
        var old = based("24/2012/QĐ-UBND", "2012-01-05", law("Đò ngang", "2008-11-26"));
        var right = based("25/2012/QĐ-UBND", "2012-01-06", law("Đò dọc", "2008-11-26"));
        var file = room.file("căn cứ được sửa");
        var header = decision("26/2016/QĐ-UBND", "2016-01-05");
        var read = reads(BASED_ON, law("Đò ngang", null), "");
        var id = room.taken(file, header, read);
        var act = room.view(id).relations().getFirst();
        room.register.confirmRelation(act.id(), null, null, room.lawyer);
        room.corrections.correct(act.id(), new CorrectedAct(SaidAct.of(act.data()), right, null, ""), room.lawyer);
        end(old, "2014-07-01");

        room.taken(file, header, read);

        assertThat(room.view(id).relations())
                .singleElement()
                .satisfies(one -> assertThat(one.other()).isEqualTo(right));
    }

    @Test
    void an_old_law_is_meant_only_where_something_tells_that_it_still_held() {
        var old = based("17/2004/QĐ-UBND", "2004-01-05", law("Bờ vùng", "2003-11-26"));

        assertThat(based("18/2010/QĐ-UBND", "2010-01-05", law("Bờ vùng", null))).isEqualTo(old);
        var newer = based("19/2022/QĐ-UBND", "2022-01-05", law("Bờ vùng", null));
        assertThat(newer).isNotEqualTo(old);
        assertThat(room.view(newer).document().header().issuedOn()).isNull();
        dated("20/2022/QĐ-UBND", "2022-02-05", "Bờ vùng", "2003-11-26");
        assertThat(based("21/2022/QĐ-UBND", "2022-03-05", law("Bờ vùng", null))).isEqualTo(old);
    }

    @Test
    void a_law_that_ends_later_than_today_is_meant_by_a_text_without_a_day() {
        var known = based("22/2022/QĐ-UBND", "2022-01-05", law("Cồn bãi", "2018-06-14"));
        end(known, "2099-01-01");
        var undated = LegalHeader.cited("23/QĐ-UBND", "Quyết định", "", "Ủy ban nhân dân tỉnh An Hòa", null);

        var id = room.taken(room.file("không ngày"), undated, reads(BASED_ON, law("Cồn bãi", null), ""));

        assertThat(room.view(id).relations().getFirst().other()).isEqualTo(known);
    }

    /** In words that say the day of the law, as a căn cứ does. */
    private static void dated(String number, String day, String name, String passed) {
        var read = reads(BASED_ON, law(name, passed), "");
        var data = new RelationData(BASED_ON, "", false, null, null, "Căn cứ Luật " + name + " ngày " + passed + ";");
        room.confirmed(
                decision(number, day),
                new ReadRelation(data, read.target(), read.named(), read.from(), read.until(), read.confidence()));
    }

    private static void end(LegalDocumentId law, String day) {
        room.jdbc
                .sql("insert into effect_interval (legal_document_id, from_day, to_day, statuses)"
                        + " values (:id, cast(:day as date), 'infinity', 'CEASED')")
                .param("id", law.value())
                .param("day", day)
                .update();
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
