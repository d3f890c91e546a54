package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.REPEALS;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.legal.lookup.LegalStanding;

/** What we believed on a past day stays what we believed then, whatever was merged, parted, corrected or taken back later. */
class RecordTimeTests {
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");
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
    void a_merge_and_its_parting_change_no_answer_about_the_time_before_them() {
        var stays = room.confirmed(decision("146/2019/QĐ-UBND", "2019-01-02"));
        var repeal = room.confirmed(decision("101/2021/QĐ-UBND", "2021-01-01"), reads(REPEALS, "146/19/QĐ-UBND", ""));
        room.register.confirmRelation(room.relation(repeal, REPEALS), null, null, room.lawyer);
        var gone = room.view(repeal).relations().getFirst().other();
        var apart = pause();
        var asked = List.of(stays, gone, repeal);
        var before = answers(apart, asked);
        assertThat(before).contains("146/2019/QĐ-UBND: [IN_FORCE]", "146/19/QĐ-UBND: [CEASED]");

        room.merges.merge(gone, stays, "viết tắt năm", room.lawyer);
        var merged = pause();
        assertThat(answers(apart, asked)).isEqualTo(before);
        assertThat(room.on(stays, DAY.toString())).containsExactly(CEASED);
        assertThat(room.lookup.view(stays, DAY, apart, room.lawyer).hints())
                .extracting(LegalWarning::key)
                .containsExactly("legal.hint.apart");
        assertThat(room.lookup.view(gone, DAY, apart, room.lawyer).timeline()).hasSize(1);
        assertThat(room.lookup.view(stays, DAY, merged, room.lawyer).statuses()).containsExactly(CEASED);

        room.partings.part(gone, "gộp nhầm", room.lawyer);
        pause();
        assertThat(answers(apart, asked)).isEqualTo(before);
        assertThat(room.lookup.view(stays, DAY, merged, room.lawyer).statuses()).containsExactly(CEASED);
        assertThat(room.on(stays, DAY.toString())).containsExactly(IN_FORCE);
    }

    @Test
    void merges_of_merges_are_undone_in_the_question_too() {
        var third = room.confirmed(decision("149/2019/QĐ-UBND", "2019-01-02"));
        var second = room.confirmed(decision("150/2019/QĐ-UBND", "2019-01-02"));
        var first = room.confirmed(decision("151/2019/QĐ-UBND", "2019-01-02"));
        room.events.addEvent(first, EffectKind.REPEALED, LocalDate.parse("2020-01-01"), null, "", "", "", room.lawyer);
        var asked = List.of(third, second, first);
        var atFirst = pause();
        var before = answers(atFirst, asked);
        var stays = room.merges.merge(first, second, "một văn bản", room.lawyer);
        var between = pause();
        var two = List.of(third, stays);
        var then = answers(between, two);
        room.merges.merge(stays, third, "một văn bản", room.lawyer);
        pause();

        assertThat(answers(atFirst, asked)).isEqualTo(before);
        assertThat(answers(between, two)).isEqualTo(then);
    }

    @Test
    void a_corrected_head_a_filled_stub_and_events_taken_back_change_no_answer_either() {
        var repeal = room.confirmed(decision("102/2021/QĐ-UBND", "2021-01-01"), reads(REPEALS, "152/2019/QĐ-UBND", ""));
        room.register.confirmRelation(room.relation(repeal, REPEALS), null, null, room.lawyer);
        var stub = room.view(repeal).relations().getFirst().other();
        var early = pause();
        var asked = List.of(repeal, stub);
        var before = status(early, repeal, "2021-01-05");
        var stubBefore = answers(early, asked);

        var header = decision("102/2021/QĐ-UBND", "2021-01-01", "2021-03-01");
        room.register.confirmHeader(repeal, room.view(repeal).document().revision(), header, room.lawyer);
        room.confirm(room.taken(room.file("Bản đến sau"), decision("152/2019/QĐ-UBND", "2019-01-02")));
        pause();
        var end = room.view(stub).timeline().getLast();
        room.events.retractEvent(end.id(), "không phải văn bản này", room.lawyer);
        pause();

        assertThat(status(early, repeal, "2021-01-05")).isEqualTo(before);
        assertThat(answers(early, asked)).isEqualTo(stubBefore);
        assertThat(room.on(stub, DAY.toString())).containsExactly(IN_FORCE);
    }

    @Test
    void a_text_to_which_more_was_only_added_is_in_force_and_says_so_from_that_day() {
        var id = room.confirmed(decision("155/2019/QĐ-UBND", "2019-01-02"));
        var early = pause();
        room.events.addEvent(
                id, EffectKind.SUPPLEMENTED, LocalDate.parse("2022-01-01"), null, "", "Điều 5a", "", room.lawyer);
        var late = pause();

        assertThat(room.on(id, DAY.toString())).containsExactly(IN_FORCE);
        assertThat(room.view(id).supplemented()).isTrue();
        assertThat(room.lookup
                        .view(id, LocalDate.parse("2021-12-31"), null, room.lawyer)
                        .supplemented())
                .isFalse();
        assertThat(room.lookup.view(id, DAY, early, room.lawyer).supplemented()).isFalse();
        var now = LegalFilter.named("155/2019", DAY);
        assertThat(rows(now)).extracting(LegalRow::supplemented).containsExactly(true);
        assertThat(rows(now.on(LocalDate.parse("2021-12-31"))))
                .extracting(LegalRow::supplemented)
                .containsExactly(false);
        assertThat(rows(now.knownAt(early))).extracting(LegalRow::supplemented).containsExactly(false);
        assertThat(rows(now.knownAt(late))).extracting(LegalRow::supplemented).containsExactly(true);
    }

    private static List<LegalRow> rows(LegalFilter filter) {
        return room.list.page(filter, LegalOrder.NEWEST, 0, 10, room.lawyer).rows();
    }

    /** The file that an entry gave to the one that stays was its own: who may not see it does not learn of the entry by asking for the past. */
    @Test
    void an_entry_of_then_is_seen_only_by_who_sees_its_file() {
        var stays = room.register.enter(decision("153/2019/QĐ-UBND", "2019-01-02"), room.lawyer);
        var gone = room.taken(room.hiddenFile("Kín 154"), decision("154/2019/QĐ-UBND", "2019-01-02"));
        room.confirm(gone);
        var apart = pause();
        assertThat(shown(apart, room.staff)).doesNotContain(gone);
        room.merges.merge(gone, stays, "nhầm số", room.lawyer);
        pause();

        assertThat(shown(apart, room.lawyer)).contains(gone);
        assertThat(shown(apart, room.staff)).doesNotContain(gone);
        assertThat(room.merges.now(gone, apart, room.staff)).isEqualTo(room.merges.now(gone, room.staff));
    }

    private static Instant pause() {
        room.clock.advance(Duration.ofDays(2));
        var moment = room.clock.instant();
        room.clock.advance(Duration.ofDays(2));
        return moment;
    }

    /** By the page, by the status alone, by the list, and by the filter of the list. */
    private static List<String> answers(Instant known, List<LegalDocumentId> asked) {
        var answers = new ArrayList<String>();
        for (var id : asked) {
            var view = room.lookup.view(id, DAY, known, room.lawyer);
            answers.add(view.document().header().number() + ": " + view.statuses());
            answers.add(view.timeline().stream()
                    .map(row -> row.effect().kind() + " " + row.on())
                    .toList()
                    .toString());
            answers.add(view.relations().stream()
                    .map(row -> row.data().kind() + " " + row.other() + " " + row.otherStatuses())
                    .toList()
                    .toString());
            answers.add("status " + status(known, id, DAY.toString()));
        }
        for (var status : EffectStatus.values()) {
            var filter = new LegalFilter("", null, null, null, null, status, false, null, DAY).knownAt(known);
            answers.add(status + " "
                    + room.list.page(filter, LegalOrder.NEWEST, 0, 200, room.lawyer).rows().stream()
                            .filter(row -> asked.contains(row.id()))
                            .map(row -> row.header().number() + row.statuses())
                            .sorted()
                            .toList());
        }
        return answers;
    }

    private static Set<EffectStatus> status(Instant known, LegalDocumentId id, String on) {
        return room.bean(LegalStanding.class)
                .of(id, LocalDate.parse(on), known, "", room.lawyer)
                .statuses();
    }

    private static List<LegalDocumentId> shown(Instant known, Viewer viewer) {
        return room.list.page(LegalFilter.all(DAY).knownAt(known), LegalOrder.NEWEST, 0, 200, viewer).rows().stream()
                .map(LegalRow::id)
                .toList();
    }
}
