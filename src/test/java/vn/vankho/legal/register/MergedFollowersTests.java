package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.follow.Follows;

/** Followers, words and files go along with an entry that is merged. */
class MergedFollowersTests {
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
    void who_follows_what_is_said_and_what_was_told_go_along() {
        var stays = room.confirmed(decision("75/2019/QĐ-UBND", "2019-03-02", "2019-03-12"));
        var gone = room.register.enter(decision("075/2019/QĐ-UBND", "2019-03-02", "2019-03-12"), room.lawyer);
        var follows = room.bean(Follows.class);
        follows.follow(gone, room.staff);
        follows.follow(gone, room.lawyer);
        follows.follow(stays, room.lawyer);
        room.jdbc
                .sql(
                        "insert into legal_source_statement (legal_document_id, status, row_no, said_at) values (?, 'Còn hiệu lực', 3, now())")
                .param(gone.value())
                .update();

        room.merges.merge(stays, gone, "gõ nhầm", room.lawyer);

        assertThat(follows.list(0, 10, room.staff).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.document()).isEqualTo(stays));
        assertThat(follows.list(0, 10, room.lawyer).rows()).hasSize(1);
        assertThat(room.bean(LegalAccess.class).names(List.of(gone), room.staff))
                .containsEntry(gone, "Quyết định 75/2019/QĐ-UBND");
        assertThat(room.jdbc
                        .sql("select status from legal_source_statement where legal_document_id = ?")
                        .param(stays.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Còn hiệu lực");
    }

    @Test
    void a_word_on_whether_a_text_is_normative_goes_along_unless_the_other_has_its_own() {
        var word = room.bean(NormativeWord.class);
        var said = decision("77/QĐ-UBND", "2019-03-02", "2019-03-12");
        var stays = room.confirmed(said);
        var gone = room.register.enter(decision("077/QĐ-UBND", "2019-03-02", "2019-03-12"), room.lawyer);
        word.say(gone, true, "có quy tắc xử sự chung", room.lawyer);

        room.merges.merge(stays, gone, "gõ nhầm", room.lawyer);

        assertThat(room.view(stays).document().normative()).isTrue();
        assertThat(room.view(stays).document().normativeWhy()).isEqualTo("có quy tắc xử sự chung");
        var third = room.register.enter(decision("0077/QĐ-UBND", "2019-03-02", "2019-03-12"), room.lawyer);
        word.say(third, false, "cá biệt", room.lawyer);
        room.merges.merge(stays, third, "gõ nhầm", room.lawyer);
        assertThat(room.view(stays).document().normative()).isTrue();
    }

    @Test
    void each_file_of_a_text_is_found_under_its_status() {
        var header = decision("76/2019/QĐ-UBND", "2019-03-02", "2019-03-12");
        var first = room.confirmed(header);
        var file = room.file("tệp thứ hai của 76");
        var second = room.taken(file, header);
        room.jdbc.sql("delete from step").update();

        room.merges.merge(first, second, "", room.lawyer);

        assertThat(isToBeIndexed(file)).isTrue();

        room.jdbc.sql("delete from step").update();
        room.events.addEvent(
                first, EffectKind.REPEALED, LocalDate.parse("2022-01-01"), null, "", "", "bãi bỏ", room.lawyer);

        assertThat(isToBeIndexed(file)).isTrue();
        assertThat(room.bean(IndexedStatuses.class).statuses(List.of(file)).get(file))
                .last()
                .satisfies(span -> assertThat(span.statuses()).containsExactly("CEASED"));
    }

    private static boolean isToBeIndexed(DocumentId file) {
        return room.jdbc
                .sql("select exists (select from step where document_id = ? and kind = 'INDEX')")
                .param(file.value())
                .query(Boolean.class)
                .single();
    }
}
