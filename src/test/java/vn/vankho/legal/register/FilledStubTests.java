package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.BASED_ON;
import static vn.vankho.legal.RelationKind.REPEALS;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectRow.LegalName;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.queue.DataQuality;
import vn.vankho.legal.queue.Quality;
import vn.vankho.legal.queue.QualityRow;

/** A file whose number was misread stands apart from what others cite it by until somebody puts the number right. */
class FilledStubTests {
    private static RegisterRoom room;
    private static Viewer clerk;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
        clerk = room.person("vanthu", Role.CLERK);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void a_clerk_who_puts_the_number_right_fills_what_others_cite_the_text_by() {
        var stub = repealed("36/2019/QĐ-UBND", "7/2022/QĐ-UBND");
        var scan = room.taken(room.file("bản chụp"), decision("30/2019/QĐ-UBND", "2019-05-01", "2019-05-11"));
        var right = decision("36/2019/QĐ-UBND", "2019-05-01", "2019-05-11");
        var check = room.bean(HeaderChecks.class).of(scan, right, clerk);
        assertThat(check.filled()).map(LegalName::id).contains(stub);
        assertThat(check.same()).isEmpty();

        confirm(scan, right);

        assertThat(room.on(scan, "2022-02-10")).containsExactly(IN_FORCE);
        assertThat(room.on(scan, "2022-02-11")).containsExactly(CEASED);
        assertThat(room.merges.now(stub, clerk)).isEqualTo(scan);
        assertThat(room.partings.merged(scan, clerk)).hasSize(1);

        room.partings.part(stub, "không phải một văn bản", room.lawyer);
        assertThat(room.on(scan, "2022-02-11")).containsExactly(IN_FORCE);
    }

    @Test
    void what_may_mean_two_texts_is_filled_by_neither_and_waits_for_a_person() {
        var stub = repealed("46/2019/QĐ-UBND", "8/2022/QĐ-UBND");
        var day = room.confirmed(decision("45/2019/QĐ-UBND", "2019-06-01", "2019-06-11"));
        var other = room.confirmed(decision("44/2019/QĐ-UBND", "2019-09-01", "2019-09-11"));
        room.jdbc
                .sql("update legal_document set number = '46/2019/QĐ-UBND', identity_key = "
                        + "(select identity_key from legal_document where id = :stub) where id = :other")
                .param("stub", stub.value())
                .param("other", other.value())
                .update();

        confirm(day, decision("46/2019/QĐ-UBND", "2019-06-01", "2019-06-11"));

        assertThat(room.view(stub).document().state()).isEqualTo(HeaderState.CITED);
        assertThat(waiting(stub)).isEqualTo("46/2019/QĐ-UBND, 01/09/2019");
    }

    @Test
    void a_number_that_comes_back_each_year_is_decided_by_a_person() {
        var stub = repealed("210/QĐ-UBND", "9/2022/QĐ-UBND");
        var scan = room.taken(room.file("bản chụp nữa"), decision("219/QĐ-UBND", "2018-05-01", "2018-05-01"));

        confirm(scan, decision("210/QĐ-UBND", "2018-05-01", "2018-05-01"));

        assertThat(room.on(scan, "2022-02-11")).containsExactly(IN_FORCE);
        assertThat(waiting(stub)).isEqualTo("210/QĐ-UBND, 01/05/2018");
        room.merges.merge(scan, stub, "", room.lawyer);
        assertThat(room.on(scan, "2022-02-11")).containsExactly(CEASED);
        assertThat(waiting(stub)).isNull();
    }

    @Test
    void a_text_that_acts_on_what_bears_its_number_is_not_that_text() {
        var stub = repealed("56/2019/QĐ-UBND", "10/2022/QĐ-UBND");
        var acting = room.confirmed(
                decision("50/2019/QĐ-UBND", "2019-05-01", "2019-05-11"), reads(BASED_ON, "56/2019/QĐ-UBND", ""));
        room.register.confirmRelation(room.relation(acting, BASED_ON), null, null, room.lawyer);

        confirm(acting, decision("56/2019/QĐ-UBND", "2019-05-01", "2019-05-11"));

        assertThat(room.view(stub).document().state()).isEqualTo(HeaderState.CITED);
    }

    /** The text that a confirmed decision in force since 11/02/2022 repeals, known by its number alone. */
    private static LegalDocumentId repealed(String number, String by) {
        var newer = room.confirmed(decision(by, "2022-02-01", "2022-02-11"), reads(REPEALS, number, ""));
        room.register.confirmRelation(room.relation(newer, REPEALS), null, null, room.lawyer);
        return room.view(newer).relations().getFirst().other();
    }

    private static void confirm(LegalDocumentId id, LegalHeader header) {
        room.register.confirmHeader(id, room.view(id).document().revision(), header, clerk);
    }

    private static String waiting(LegalDocumentId stub) {
        return room.bean(DataQuality.class).list(Quality.CITED_APART, 0, 100, clerk).rows().stream()
                .filter(row -> row.id().equals(stub))
                .map(QualityRow::more)
                .findFirst()
                .orElse(null);
    }
}
