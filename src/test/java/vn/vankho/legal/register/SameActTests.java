package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.REPEALS;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationData;

/** One act that a register and the text itself write in two ways is one: who refuses it has refused it. */
class SameActTests {
    private static final String OF_REGISTER = "Khoản 2 Điều 5; Điều 7";
    private static final String OF_TEXT = "khoản 2 Điều 5, Điều 7";
    private static RegisterRoom room;
    private static int number = 400;

    private final String older = ++number + "/2015/QĐ-UBND";
    private final String newer = number + "/2022/QĐ-UBND";

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void what_a_register_said_first_is_the_act_that_is_read_in_the_text() {
        var old = room.confirmed(decision(older, "2015-01-01"));
        var file = room.file("bãi bỏ " + number);
        var acting = room.taken(file, decision(newer, "2022-02-01"));
        imported(acting, old, OF_REGISTER);

        room.taken(file, decision(newer, "2022-02-01"), reads(REPEALS, older, OF_TEXT));

        assertThat(room.acts(acting, REPEALS)).hasSize(1);
        assertThat(room.acts(acting, REPEALS).getFirst().data().sentence())
                .as("with the words of the text")
                .startsWith("Câu làm căn cứ");
    }

    @Test
    void what_was_read_first_is_the_act_that_a_register_says() {
        var old = room.confirmed(decision(older, "2015-01-01"));
        var acting = room.taken(
                room.file("bãi bỏ " + number), decision(newer, "2022-02-01"), reads(REPEALS, older, OF_TEXT));

        imported(acting, old, "Điều 5 khoản 2; điều 7");

        assertThat(room.acts(acting, REPEALS)).hasSize(1);
    }

    @Test
    void what_was_refused_is_not_proposed_in_other_words() {
        var old = room.confirmed(decision(older, "2015-01-01"));
        var file = room.file("bãi bỏ " + number);
        var acting = room.taken(file, decision(newer, "2022-02-01"), reads(REPEALS, older, OF_TEXT));
        room.register.rejectRelation(room.relation(acting, REPEALS), "không bãi bỏ", room.lawyer);

        room.taken(file, decision(newer, "2022-02-01"), reads(REPEALS, older, OF_REGISTER));
        imported(acting, old, OF_REGISTER);

        assertThat(room.acts(acting, REPEALS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Khoản 2 Điều 5; Điều 7 | khoản 2 Điều 5, Điều 7 | true",
                "Điều 7; Điều 5 | Điều 5, Điều 7 | true",
                "Mẫu số 02 | mẫu  số 02 | true",
                "Mẫu số 02 | Mẫu số 03 | false",
                "Điều 5; Mẫu số 02 | Điều 5 | false",
                "Điều 5 | khoản 2 Điều 5 | false",
                "Điều 5 Quy chế | Điều 5 | false",
                "'' | Điều 5 | false",
                "'' | '' | true",
            })
    void places_are_the_same_by_what_they_name(String one, String other, boolean same) {
        assertThat(SamePlaces.are(one, other)).isEqualTo(same);
        assertThat(SamePlaces.are(other, one)).isEqualTo(same);
    }

    private void imported(LegalDocumentId acting, LegalDocumentId old, String provisions) {
        var data = new RelationData(REPEALS, provisions, false, null, null, "");
        var row = new SourceRow(new ImportId(java.util.UUID.randomUUID()), 1, false);
        room.inTransaction(() -> room.bean(ImportedActs.class)
                .apply(row, room.view(acting).document(), room.view(old).document(), older, data, room.lawyer));
    }
}
