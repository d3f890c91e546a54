package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.REPLACES;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.EffectRow.LegalName;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.coming.ComingFilter;
import vn.vankho.legal.coming.ComingProposal;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.lookup.RefusedLookup;
import vn.vankho.legal.queue.ActingText;
import vn.vankho.legal.queue.ProposalFilter;
import vn.vankho.legal.queue.ProposalQueue;
import vn.vankho.legal.statement.SourceWord;

/** An end that a register dates waits as the act of the text that it names, for those who see that one; for others it waits by itself. */
class ActsBesideTests {
    private static RegisterRoom room;
    private static Viewer blind;
    private static ImportId from;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
        blind = room.person("phapche2", Role.LEGAL_OFFICER);
        from = room.anImport();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void who_may_not_see_the_text_that_acts_finds_the_end_in_the_queue_and_confirms_it() {
        var acting = hidden("21/2020/QĐ-UBND");
        var id = ended("20/2016/QĐ-UBND", "2020-07-01", "21/2020/QĐ-UBND");
        int most = 100;
        int before = queue().count(most, blind);

        assertThat(waiting(id, blind)).extracting(EffectRow::id).containsExactly(end(id).id());
        assertThat(waiting(id, room.lawyer)).as("it waits as the act").isEmpty();
        room.events.confirmEvent(end(id).id(), blind);

        assertThat(room.on(id, "2020-07-01")).containsExactly(EffectStatus.CEASED);
        assertThat(queue().count(most, blind)).isEqualTo(before - 1);
        assertThat(room.view(acting).relations())
                .as("the act waits for those who see its text")
                .singleElement()
                .matches(act -> act.state() == ProposalState.PROPOSED);
    }

    @Test
    void who_may_not_see_the_text_that_acts_takes_the_end_back_and_leaves_the_act() {
        var acting = hidden("23/2020/QĐ-UBND");
        var id = ended("22/2016/QĐ-UBND", "2020-07-01", "23/2020/QĐ-UBND");

        room.events.retractEvent(end(id).id(), "nhầm", blind);

        assertThat(room.on(id, "2020-07-01")).containsExactly(EffectStatus.IN_FORCE);
        assertThat(waiting(id, blind)).isEmpty();
        assertThat(room.view(acting).relations()).singleElement().matches(act -> act.state() == ProposalState.PROPOSED);
    }

    @Test
    void an_end_that_is_to_come_is_told_once() {
        var acting = room.confirmed(decision("25/2070/QĐ-UBND", "2070-02-20", "2070-03-15"));
        var id = ended("24/2016/QĐ-UBND", "2070-03-15", "25/2070/QĐ-UBND");

        assertThat(room.coming
                        .proposed(new ComingFilter(LocalDate.parse("2070-03-01"), 30, null), 50, room.lawyer)
                        .rows())
                .singleElement()
                .returns(id, ComingProposal::id)
                .returns(acting, ComingProposal::acting);
        assertThat(Statements.during(() -> room.coming.proposed(
                        new ComingFilter(LocalDate.parse("2070-03-01"), 30, null), 50, room.lawyer)))
                .as("what waits is read once")
                .hasSize(1);
    }

    @Test
    void an_act_of_a_row_that_is_read_in_its_text_later_is_one_with_the_words_of_the_text() {
        var header = decision("31/2020/QĐ-UBND", "2020-06-20", "2020-07-01");
        var acting = room.register.enter(header, room.lawyer);
        var id = ended("30/2016/QĐ-UBND", "2020-07-01", "31/2020/QĐ-UBND");

        room.taken(
                room.file("tệp 31"),
                header,
                reads(REPLACES, room.view(id).document().header(), ""));

        assertThat(room.view(acting).relations()).singleElement().satisfies(act -> {
            assertThat(act.data().sentence()).startsWith("Câu làm căn cứ");
            assertThat(act.data().from()).isEqualTo("2020-07-01");
        });
        assertOne(acting, id);
    }

    @Test
    void an_act_that_was_read_before_the_row_came_is_decided_with_the_end_also_when_it_is_read_anew() {
        var header = decision("33/2020/QĐ-UBND", "2020-06-20", "2020-07-01");
        var older = decision("32/2016/QĐ-UBND", "2016-01-01", "2016-01-11");
        var file = room.file("tệp 33");
        var acting = room.taken(file, header, reads(REPLACES, older, ""));
        var id = ended("32/2016/QĐ-UBND", "2020-07-01", "33/2020/QĐ-UBND");
        assertThat(waiting(id, room.lawyer)).as("it waits as the act").isEmpty();

        room.taken(file, header, reads(REPLACES, older, ""));
        room.confirm(acting);

        assertThat(waiting(id, room.lawyer)).as("it still does").isEmpty();
        assertOne(acting, id);
    }

    private static void assertOne(LegalDocumentId acting, LegalDocumentId ended) {
        room.register.confirmRelation(room.relation(acting, REPLACES), null, null, room.lawyer);
        assertThat(room.view(acting).relations()).hasSize(1);
        assertThat(room.view(ended).timeline())
                .filteredOn(row -> row.effect().kind() == EffectKind.REPLACED)
                .singleElement()
                .matches(row -> row.effect().confirmed() && row.on().equals(LocalDate.parse("2020-07-01")));
    }

    @Test
    void both_are_rejected_and_wait_again_together_whichever_of_them_is_taken_up() {
        var acting = room.confirmed(decision("61/2020/QĐ-UBND", "2020-06-20", "2020-07-01"));
        var id = ended("60/2016/QĐ-UBND", "2020-07-01", "61/2020/QĐ-UBND");
        room.register.rejectRelation(room.relation(acting, REPLACES), "nhầm", room.lawyer);
        var refused = room.bean(RefusedLookup.class);
        var end = refused.events(id, room.lawyer).getFirst().row().id();

        room.bean(Reopening.class).event(end, room.lawyer);

        assertThat(refused.acts(id, 0, 20, room.lawyer).rows()).isEmpty();
        assertThat(waiting(id, room.lawyer)).as("it waits as the act").isEmpty();
        room.register.rejectRelation(room.relation(acting, REPLACES), "lại nhầm", room.lawyer);
        room.bean(Reopening.class)
                .relation(
                        refused.acts(acting, 0, 20, room.lawyer)
                                .rows()
                                .getFirst()
                                .row()
                                .id(),
                        room.lawyer);
        assertThat(refused.events(id, room.lawyer)).isEmpty();
        assertOne(acting, id);
        assertThat(refused.events(id, room.lawyer)).isEmpty();
    }

    @Test
    void a_row_that_was_put_right_refuses_nothing() {
        var wrong = room.register.enter(decision("35/2020/QĐ-UBND", "2020-06-20", "2020-07-01"), room.lawyer);
        room.confirmed(decision("36/2020/QĐ-UBND", "2020-06-20", "2020-07-01"));
        var id = ended("34/2016/QĐ-UBND", "2020-07-01", "35/2020/QĐ-UBND");
        say(id, "2020-07-01", "36/2020/QĐ-UBND");
        assertThat(room.view(wrong).relations()).isEmpty();

        say(id, "2020-07-01", "35/2020/QĐ-UBND");
        assertThat(room.view(wrong).relations()).singleElement().matches(act -> act.state() == ProposalState.PROPOSED);

        say(id, "2020-07-01", "36/2020/QĐ-UBND");
        room.taken(
                room.file("tệp 35"),
                decision("35/2020/QĐ-UBND", "2020-06-20", "2020-07-01"),
                reads(REPLACES, room.view(id).document().header(), ""));
        assertThat(room.view(wrong).relations())
                .as("its text says so")
                .singleElement()
                .matches(act -> act.state() == ProposalState.PROPOSED);
    }

    @Test
    void a_row_that_is_linked_when_its_text_is_there_keeps_the_file_that_it_named() {
        var id = ended("40/2016/QĐ-UBND", "2020-07-01", "41/2020/QĐ-UBND");
        room.confirmed(decision("41/2020/QĐ-UBND", "2020-06-20", "2020-07-01"));

        room.inTransaction(() -> room.bean(SourceProposals.class).link(from, 0, 50, room.lawyer));

        assertThat(end(id).acting()).isNotNull();
        assertThat(room.jdbc
                        .sql("select file_named from legal_source_statement where legal_document_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("a.pdf");
    }

    @Test
    void a_row_that_cannot_be_linked_leaves_the_others_linked() {
        var broken = ended("50/2016/QĐ-UBND", "2020-07-01", "52/2020/QĐ-UBND");
        var other = ended("51/2016/QĐ-UBND", "2020-07-01", "52/2020/QĐ-UBND");
        var acting = room.confirmed(decision("52/2020/QĐ-UBND", "2020-06-20", "2020-07-01"));
        room.jdbc.sql("""
                create function broken_row() returns trigger language plpgsql as 'begin raise exception ''broken''; end'
                """).update();
        room.jdbc.sql("""
                create trigger broken_row before insert on legal_relation for each row
                  when (new.target_id = '%s') execute function broken_row()
                """.formatted(broken.value())).update();

        room.inTransaction(() -> room.bean(SourceProposals.class).link(from, 0, 50, room.lawyer));
        room.jdbc.sql("drop trigger broken_row on legal_relation").update();

        assertThat(end(other).acting()).extracting(LegalName::id).isEqualTo(acting);
        assertThat(end(broken).acting()).as("as it was before").isNull();
    }

    private static LegalDocumentId hidden(String number) {
        var id = room.taken(room.hiddenFile("kín " + number), decision(number, "2020-06-20", "2020-07-01"));
        room.confirm(id);
        return id;
    }

    private static LegalDocumentId ended(String number, String day, String by) {
        var id = room.confirmed(decision(number, "2016-01-01", "2016-01-11"));
        say(id, day, by);
        return id;
    }

    private static void say(LegalDocumentId id, String day, String by) {
        var word = new SourceWord(
                "Hết hiệu lực", LocalDate.parse(day), "Bị thay thế bởi Quyết định số " + by, "", "a.pdf");
        room.inTransaction(
                () -> room.bean(SourceProposals.class).say(id, new SourceRow(from, 7, false), word, room.lawyer));
    }

    private static EffectRow end(LegalDocumentId id) {
        return room.view(id).timeline().stream()
                .filter(row -> !row.effect().confirmed())
                .findFirst()
                .orElseThrow();
    }

    /** The events of the card that the queue shows of a text. */
    private static List<EffectRow> waiting(LegalDocumentId id, Viewer viewer) {
        return queue().list(ProposalFilter.ALL, 0, 50, viewer).rows().stream()
                .filter(card -> card.document().id().equals(id))
                .map(ActingText::events)
                .flatMap(List::stream)
                .toList();
    }

    private static ProposalQueue queue() {
        return room.bean(ProposalQueue.class);
    }
}
