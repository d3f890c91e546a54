package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.ANNOUNCES_CESSATION;
import static vn.vankho.legal.RelationKind.REPEALS;
import static vn.vankho.legal.RelationKind.REPLACES;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.Origin;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.register.ReadDocument.ReadRelation;

/** The yearly list that is kept as a file says by whom a text ended as much as one that is imported. */
class ReadListTests {
    private static RegisterRoom room;
    private static int number = 800;

    private final LegalHeader endedHeader = decision(++number + "/2013/QĐ-UBND", "2013-07-09");
    private final LegalHeader newerHeader = decision(number + "/2019/QĐ-UBND", "2019-04-26", "2019-05-06");
    private final LegalHeader listHeader = decision(number + "/QĐ-UBND", "2020-01-31", "2020-01-31");
    private final LegalHeader otherList = decision(number + "/QĐ-STP", "2020-02-15", "2020-02-15");
    private final LegalDocumentId ended = room.confirmed(endedHeader);
    private final LegalDocumentId newer = room.confirmed(newerHeader);
    private final String replaced = "Được thay thế bằng Quyết định số " + newerHeader.number() + " ngày 26/4/2019";

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void the_act_that_the_reason_names_is_proposed_once_with_the_words_of_the_list() {
        var file = room.file("danh mục " + number);
        room.taken(file, listHeader, announced(replaced));
        room.taken(file, listHeader, announced(replaced));

        assertThat(of(ANNOUNCES_CESSATION)).hasSize(1);
        assertThat(of(REPLACES)).singleElement().satisfies(act -> {
            assertThat(act.other()).isEqualTo(newer);
            assertThat(act.state()).isEqualTo(ProposalState.PROPOSED);
            assertThat(act.origin()).isEqualTo(Origin.READ);
            assertThat(act.data().from()).isEqualTo("2019-05-06");
            assertThat(act.data().sentence()).contains(replaced, listHeader.number());
        });
    }

    @Test
    void it_goes_with_the_reason_that_is_read_no_more_and_with_a_file_that_is_no_list() {
        var file = room.file("danh mục đọc lại " + number);
        room.taken(file, listHeader, announced(replaced));
        room.taken(file, listHeader, announced("Hết thời hạn có hiệu lực"));
        assertThat(of(REPLACES)).isEmpty();

        var list = room.taken(file, listHeader, announced(replaced));
        room.dismissals.notLegal(list, room.lawyer);
        assertThat(of(REPLACES)).isEmpty();
    }

    @Test
    void what_a_lawyer_rejected_is_not_proposed_by_the_next_reading() {
        var file = room.file("danh mục bác bỏ " + number);
        room.taken(file, listHeader, announced(replaced));
        room.register.rejectRelation(of(REPLACES).getFirst().id(), "không phải", room.lawyer);

        room.taken(file, listHeader, announced(replaced));

        assertThat(of(REPLACES)).isEmpty();
    }

    @Test
    void the_text_itself_read_later_gives_it_its_own_words_and_read_again_leaves_what_lists_say() {
        room.taken(room.file("danh mục trước " + number), listHeader, announced(replaced));
        var own = fileOf(newer);
        room.taken(own, newerHeader);
        assertThat(of(REPLACES)).as("its own text says nothing of it").hasSize(1);

        var read = reads(REPLACES, endedHeader, "");
        room.taken(own, newerHeader, read);

        assertThat(of(REPLACES))
                .singleElement()
                .satisfies(act ->
                        assertThat(act.data().sentence()).isEqualTo(read.data().sentence()));
    }

    @Test
    void who_may_not_see_the_list_does_not_learn_of_its_words() {
        room.taken(room.hiddenFile("danh mục kín " + number), listHeader, announced(replaced));

        assertThat(of(REPLACES)).hasSize(1);
        assertThat(room.lookup.view(ended, null, null, room.staff).relations()).isEmpty();
    }

    @Test
    void a_restricted_list_takes_away_nothing_that_a_text_in_another_restricted_file_says() {
        room.taken(room.hiddenFile("danh mục kín trước " + number), listHeader, announced(replaced));
        var own = fileOf(newer);
        room.jdbc
                .sql("update document set access = 'RESTRICTED' where id = ?")
                .param(own.value())
                .update();
        var read = reads(REPLACES, endedHeader, "");

        for (int time = 0; time < 2; time++) room.taken(own, newerHeader, read);

        assertThat(of(REPLACES))
                .extracting(act -> act.data().sentence())
                .hasSize(2)
                .contains(read.data().sentence())
                .anySatisfy(sentence -> assertThat(sentence).contains(replaced));
    }

    @Test
    void a_list_that_lies_in_the_trash_or_is_destroyed_blocks_no_other_list() {
        var trashed = room.file("danh mục vứt " + number);
        room.taken(trashed, listHeader, announced(replaced));
        room.trash(trashed, room.lawyer);
        assertThat(of(REPLACES)).isEmpty();

        var second = room.file("danh mục thay " + number);
        room.taken(second, otherList, announced(replaced));

        assertThat(of(REPLACES))
                .singleElement()
                .satisfies(act -> assertThat(act.data().sentence()).contains(otherList.number()));
        room.destroy(second, room.lawyer);
        assertThat(of(REPLACES)).isEmpty();

        room.taken(room.file("danh mục còn " + number), listHeader, announced(replaced));

        assertThat(of(REPLACES))
                .singleElement()
                .satisfies(act -> assertThat(act.data().sentence()).contains(listHeader.number()));
    }

    @Test
    void an_open_list_tells_everybody_what_a_restricted_one_tells_few_and_that_stays_one_act() {
        room.taken(room.hiddenFile("danh mục kín của " + number), listHeader, announced(replaced));
        room.taken(room.file("danh mục mở của " + number), otherList, announced(replaced));

        assertThat(of(REPLACES)).hasSize(1);
        assertThat(seenByStaff()).singleElement().satisfies(act -> {
            assertThat(act.data().sentence()).contains(otherList.number()).doesNotContain(listHeader.number() + " ");
            assertThat(act.other()).isEqualTo(newer);
        });
    }

    @Test
    void a_restricted_list_takes_nothing_from_the_readers_of_another_restricted_one() {
        room.taken(room.hiddenFile("danh mục kín một " + number), listHeader, announced(replaced));
        room.taken(room.hiddenFile("danh mục kín hai " + number), otherList, announced(replaced));

        assertThat(of(REPLACES)).hasSize(2);
        assertThat(seenByStaff()).isEmpty();
    }

    @Test
    void an_open_list_tells_what_the_restricted_file_of_the_acting_text_says_for_its_readers_only() {
        var own = fileOf(newer);
        room.jdbc
                .sql("update document set access = 'RESTRICTED' where id = ?")
                .param(own.value())
                .update();
        var read = reads(REPLACES, endedHeader, "");
        room.taken(own, newerHeader, read);
        room.taken(room.file("danh mục mở trước " + number), listHeader, announced(replaced));

        for (int time = 0; time < 2; time++) {
            assertThat(of(REPLACES))
                    .singleElement()
                    .satisfies(act -> assertThat(act.data().sentence())
                            .contains(replaced)
                            .doesNotContain(read.data().sentence()));
            // read again, the text has nothing to add that its list does not tell
            room.taken(own, newerHeader, read);
        }
    }

    @Test
    void a_restricted_acting_text_says_itself_what_a_list_in_the_trash_tells_nobody() {
        var list = room.file("danh mục mở đã vứt " + number);
        room.taken(list, listHeader, announced(replaced));
        var own = fileOf(newer);
        room.jdbc
                .sql("update document set access = 'RESTRICTED' where id = ?")
                .param(own.value())
                .update();
        room.trash(list, room.lawyer);
        var read = reads(REPLACES, endedHeader, "");

        for (int time = 0; time < 2; time++) room.taken(own, newerHeader, read);

        assertThat(of(REPLACES))
                .singleElement()
                .satisfies(act ->
                        assertThat(act.data().sentence()).isEqualTo(read.data().sentence()));
    }

    @Test
    void what_the_acting_text_was_confirmed_to_end_by_another_word_is_not_proposed() {
        room.taken(fileOf(newer), newerHeader, reads(REPEALS, endedHeader, ""));
        room.register.confirmRelation(room.relation(newer, REPEALS), null, null, room.lawyer);

        room.taken(room.file("danh mục khác chữ " + number), listHeader, announced(replaced));

        assertThat(of(REPLACES)).isEmpty();
    }

    private DocumentId fileOf(LegalDocumentId text) {
        return room.view(text).document().document();
    }

    private ReadRelation announced(String reason) {
        var data = new RelationData(ANNOUNCES_CESSATION, "", false, LocalDate.parse("2019-05-06"), null, reason);
        return new ReadRelation(data, endedHeader, endedHeader.name(), 10, 60, .98f);
    }

    private List<RelationRow> seenByStaff() {
        return room.lookup.view(ended, null, null, room.staff).relations().stream()
                .filter(row -> !row.outgoing() && row.data().kind() == REPLACES)
                .toList();
    }

    private List<RelationRow> of(RelationKind kind) {
        return room.view(ended).relations().stream()
                .filter(row -> !row.outgoing() && row.data().kind() == kind)
                .toList();
    }
}
