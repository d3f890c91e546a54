package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.DETAILS;
import static vn.vankho.legal.RelationKind.REPEALS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.legal.CorrectedAct;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.SaidAct;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.lookup.RefusedAct;
import vn.vankho.legal.lookup.RefusedEvent;
import vn.vankho.legal.lookup.RefusedLookup;
import vn.vankho.legal.queue.Decisions;
import vn.vankho.legal.queue.Proposed;
import vn.vankho.legal.register.ReadDocument.ReadRelation;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** What was rejected is shown with who, when and why, and a slip of the hand is undone. */
class ReopeningTests {
    private static RegisterRoom room;
    private static int number = 100;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void a_rejected_act_is_shown_at_both_texts_and_waits_again_as_it_was_read() {
        var older = text();
        var header = decision(fresh(2020), "2020-06-20");
        var file = room.file("tệp " + number);
        var read = reads(REPEALS, called(older), "Điều 3");
        var acting = room.taken(file, header, read);
        room.confirm(acting);
        var waiting = room.relation(acting, REPEALS);
        var before = room.clock.instant();
        room.register.rejectRelation(waiting, "bấm nhầm", room.lawyer);

        assertThat(acts(acting)).singleElement().satisfies(one -> {
            assertThat(one.row().id()).isEqualTo(waiting);
            assertThat(one.row().outgoing()).isTrue();
            assertThat(one.refusal().why()).isEqualTo("bấm nhầm");
            assertThat(one.refusal().by()).isEqualTo(room.lawyer.person());
            assertThat(one.refusal().at()).isBetween(before, room.clock.instant());
        });
        assertThat(acts(older))
                .extracting(RefusedAct::row)
                .extracting(RelationRow::outgoing)
                .containsExactly(false);

        var again = reopening().relation(waiting, room.lawyer);

        assertThat(acts(acting)).isEmpty();
        assertThat(room.view(acting).relations()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(again);
            assertThat(row.state()).isEqualTo(ProposalState.PROPOSED);
            assertThat(row.data().provisions()).isEqualTo("Điều 3");
            assertThat(row.data().sentence()).isEqualTo(read.data().sentence());
        });
        room.taken(file, header, read);
        assertThat(room.view(acting).relations())
                .as("read again, it waits once")
                .hasSize(1);
        room.register.confirmRelation(room.relation(acting, REPEALS), null, null, room.lawyer);
        assertThat(room.on(older, "2021-01-01")).containsExactly(EffectStatus.PARTLY_CEASED);
        room.taken(file, header, read);
        assertThat(room.view(acting).relations())
                .as("it is decided now")
                .extracting(RelationRow::state)
                .containsExactly(ProposalState.CONFIRMED);
    }

    @Test
    void on_the_days_that_were_read_not_on_those_that_a_person_said() {
        var older = text();
        var acting = room.confirmed(decision(fresh(2020), "2020-06-20"), reads(REPEALS, called(older), "Điều 3"));
        var act = room.relation(acting, REPEALS);
        room.register.confirmRelation(act, LocalDate.parse("2020-09-01"), null, room.lawyer);
        room.register.rejectRelation(act, "nhầm", room.lawyer);

        reopening().relation(act, room.lawyer);

        assertThat(room.view(acting).relations())
                .singleElement()
                .satisfies(row -> assertThat(row.data().from()).isNull());
    }

    @Test
    void each_moment_keeps_what_was_known_of_an_act_that_was_taken_back_and_waits_again() {
        var older = text();
        var acting = room.confirmed(decision(fresh(2020), "2020-06-20"), reads(REPEALS, called(older), ""));
        var act = room.relation(acting, REPEALS);
        room.register.confirmRelation(act, null, null, room.lawyer);
        var counted = room.clock.instant();
        room.clock.advance(Duration.ofDays(1));
        room.register.rejectRelation(act, "", room.lawyer);
        var gone = room.clock.instant();
        room.clock.advance(Duration.ofDays(1));

        reopening().relation(act, room.lawyer);

        assertThat(states(acting, counted)).containsExactly(ProposalState.CONFIRMED);
        assertThat(states(acting, gone)).isEmpty();
        assertThat(states(acting, null)).containsExactly(ProposalState.PROPOSED);
        assertThat(room.on(older, "2021-01-01")).containsExactly(EffectStatus.IN_FORCE);
    }

    @Test
    void an_act_that_was_put_right_or_entered_again_is_no_slip_to_undo() {
        var older = text();
        var wrong = room.acts(fresh(2020), "2020-06-20", REPEALS, called(older), "");
        var right = new SaidAct(REPEALS, "Điều 5", null, null, null);
        room.corrections.correct(wrong, new CorrectedAct(right, null, null, ""), room.lawyer);
        assertThat(acts(older)).as("it stands there as it is now").isEmpty();
        assertThatThrownBy(() -> reopening().relation(wrong, room.lawyer))
                .isInstanceOfSatisfying(
                        Refused.class, why -> assertThat(why.key()).isEqualTo("legal.reopen.gone"));

        var other = text();
        var acting = room.confirmed(decision(fresh(2020), "2020-06-20"), reads(REPEALS, called(other), ""));
        var rejected = room.relation(acting, REPEALS);
        room.register.rejectRelation(rejected, "", room.lawyer);
        room.register.addRelation(acting, other, new RelationData(REPEALS, "", false, null, null, ""), room.lawyer);

        assertThatThrownBy(() -> reopening().relation(rejected, room.lawyer))
                .isInstanceOfSatisfying(
                        Refused.class, why -> assertThat(why.key()).isEqualTo("legal.reopen.again"));
    }

    @Test
    void the_end_with_a_parent_that_was_refused_is_asked_again_and_only_while_the_parent_is_over() {
        var parent = text();
        var child = text();
        room.register.addRelation(child, parent, new RelationData(DETAILS, "", false, null, null, ""), room.lawyer);
        var end = new RelationData(REPEALS, "", false, LocalDate.parse("2026-07-01"), null, "Bãi bỏ.");
        var act = room.register.addRelation(
                room.confirmed(decision(fresh(2026), "2026-06-01")), parent, end, room.lawyer);
        room.events.retractEvent(asked(child).id(), "chưa chắc", room.lawyer);
        assertThat(room.view(child).timeline()).noneMatch(ReopeningTests::isAsked);
        var refused = events(child).getFirst();
        assertThat(refused.refusal().why()).isEqualTo("chưa chắc");
        assertThat(refused.row().effect().kind()).isEqualTo(EffectKind.PARENT_CEASED);

        var again = reopening().event(refused.row().id(), room.lawyer);

        assertThat(asked(child).id()).isEqualTo(again);
        assertThat(events(child)).isEmpty();
        // whatever happens to the parent compares what was asked of the child
        room.events.addEvent(
                parent, EffectKind.AMENDED, LocalDate.parse("2020-01-01"), null, "", "Điều 1", "Sửa.", room.lawyer);
        assertThat(asked(child).id()).as("it still waits").isEqualTo(again);
        room.events.retractEvent(again, "", room.lawyer);
        room.register.rejectRelation(act, "nhầm", room.lawyer);
        assertThat(events(child)).as("its parent goes on").isEmpty();
        assertThatThrownBy(() -> reopening().event(again, room.lawyer))
                .isInstanceOfSatisfying(
                        Refused.class, why -> assertThat(why.key()).isEqualTo("legal.reopen.gone"));
    }

    @Test
    void a_proposal_that_was_confirmed_was_not_refused() {
        var own = text();
        room.proposeTerm(own, "2016-01-11", "2018-12-31");
        room.events.confirmEvent(proposed(own).id(), room.lawyer);
        assertThat(events(own)).isEmpty();

        var other = text();
        room.proposeTerm(other, "2016-01-11", "2018-12-31");
        room.events.retractEvent(proposed(other).id(), "", room.lawyer);
        var again = reopening().event(events(other).getFirst().row().id(), room.lawyer);
        room.events.confirmEvent(again, room.lawyer);
        assertThat(events(other)).isEmpty();
        assertThat(room.on(other, "2020-01-01")).containsExactly(EffectStatus.CEASED);
    }

    @Test
    void who_may_not_decide_reads_of_it_and_who_may_not_see_the_acting_text_does_not() {
        var older = text();
        var blind = room.person("phapche9", Role.LEGAL_OFFICER);
        var acting = room.taken(
                room.hiddenFile("kín " + fresh(2020)),
                decision(number + "/2020/QĐ-UBND", "2020-06-20"),
                reads(REPEALS, called(older), ""));
        var act = room.relation(acting, REPEALS);
        room.register.rejectRelation(act, "lý do kín", room.lawyer);

        assertThat(acts(older)).hasSize(1);
        assertThat(refused().acts(older, 0, 20, blind).rows()).isEmpty();
        assertThat(refused().acts(older, 0, 20, blind).total()).isZero();
        assertThatThrownBy(() -> reopening().relation(act, blind)).isInstanceOf(NotFound.class);

        var open = room.acts(fresh(2020), "2020-06-20", REPEALS, called(older), "");
        room.register.rejectRelation(open, "", room.lawyer);
        assertThat(refused().acts(older, 0, 20, room.staff).rows()).hasSize(1);
        assertThatThrownBy(() -> reopening().relation(open, room.staff)).isInstanceOf(Forbidden.class);
    }

    @Test
    void an_act_that_was_read_of_some_part_never_comes_back_as_one_of_the_whole() {
        var older = text();
        var data = new RelationData(REPEALS, "", true, null, null, "Bãi bỏ một phần.");
        var target = room.view(older).document().header();
        var acting = room.confirmed(
                decision(fresh(2020), "2020-06-20"), new ReadRelation(data, target, target.name(), 10, 60, .9f));
        var act = room.relation(acting, REPEALS);
        room.corrections.confirm(act, _ -> new SaidAct(REPEALS, "Điều 5", null, null, null), room.lawyer);
        room.register.rejectRelation(act, "", room.lawyer);

        reopening().relation(act, room.lawyer);
        room.register.confirmRelation(room.relation(acting, REPEALS), null, null, room.lawyer);

        assertThat(room.on(older, "2021-01-01")).containsExactly(EffectStatus.PARTLY_CEASED);
    }

    @Test
    void two_who_take_it_up_at_once_make_one_proposal() {
        var own = text();
        room.proposeTerm(own, "2016-01-11", "2018-12-31");
        var refused = proposed(own).id();
        room.events.retractEvent(refused, "", room.lawyer);

        var tries = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return reopening().event(refused, room.lawyer) != null;
                    } catch (Refused late) {
                        return false;
                    }
                }))
                .limit(4)
                .toList();

        assertThat(tries.stream().map(CompletableFuture::join)).containsOnlyOnce(true);
        assertThat(room.view(own).timeline())
                .filteredOn(row -> !row.effect().confirmed())
                .hasSize(1);
    }

    @Test
    void a_decision_on_a_law_reads_nothing_of_the_texts_that_ended_with_it_and_stay_so() {
        var law = text();
        for (int i = 0; i < 5; i++)
            room.register.addRelation(text(), law, new RelationData(DETAILS, "", false, null, null, ""), room.lawyer);
        var end = new RelationData(REPEALS, "", false, LocalDate.parse("2026-07-01"), null, "Bãi bỏ.");
        var acting = room.confirmed(decision(fresh(2026), "2026-06-01"));
        room.register.addRelation(acting, law, end, room.lawyer);
        room.view(law).relations().stream()
                .filter(row -> row.data().kind() == DETAILS)
                .forEach(row -> room.events.confirmEvent(
                        asked(Objects.requireNonNull(row.other())).id(), room.lawyer));
        var mention = new RelationData(RelationKind.REFERS_TO, "", false, null, null, "");

        var read = Statements.during(() -> room.bean(Decisions.class).add(acting, law, mention, "", room.lawyer));

        assertThat(read)
                .filteredOn(sql -> sql.contains("with recursive origin"))
                .as("of the law alone")
                .hasSize(2);
        var act = room.view(acting).relations().stream()
                .filter(row -> row.data().kind() == REPEALS)
                .findFirst()
                .orElseThrow();
        var decided = room.bean(Decisions.class).reject(new Proposed.Act(acting, act), "nhầm", room.lawyer);
        assertThat(decided.changed()).as("the law and what ended with it").hasSize(6);
    }

    private static List<RefusedAct> acts(LegalDocumentId id) {
        return refused().acts(id, 0, 20, room.lawyer).rows();
    }

    private static List<RefusedEvent> events(LegalDocumentId id) {
        return refused().events(id, room.lawyer);
    }

    private static RefusedLookup refused() {
        return room.bean(RefusedLookup.class);
    }

    private static Reopening reopening() {
        return room.bean(Reopening.class);
    }

    private static LegalDocumentId text() {
        return room.confirmed(decision(fresh(2016), "2016-01-01"));
    }

    private static String called(LegalDocumentId id) {
        return room.view(id).document().header().number();
    }

    private static List<ProposalState> states(LegalDocumentId id, @Nullable Instant known) {
        return room.lookup.view(id, null, known, room.lawyer).relations().stream()
                .map(RelationRow::state)
                .toList();
    }

    private static EffectRow asked(LegalDocumentId child) {
        return room.view(child).timeline().stream()
                .filter(ReopeningTests::isAsked)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAsked(EffectRow row) {
        return row.effect().kind() == EffectKind.PARENT_CEASED && !row.effect().confirmed();
    }

    private static EffectRow proposed(LegalDocumentId id) {
        return room.view(id).timeline().stream()
                .filter(row -> !row.effect().confirmed())
                .findFirst()
                .orElseThrow();
    }

    private static String fresh(int year) {
        return ++number + "/" + year + "/QĐ-UBND";
    }
}
