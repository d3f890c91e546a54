package vn.vankho.legal.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.in;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.register.RegisterRoom;
import vn.vankho.notification.NoticeBoard;

/** A follower hears what changes, ahead of its day and on it, and nothing that has been so for years. */
class ReminderTests {
    private static RegisterRoom room;
    private static Follows follows;
    private static NoticeBoard board;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
        follows = room.bean(Follows.class);
        board = room.bean(NoticeBoard.class);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void a_status_that_stays_is_not_told_with_the_one_that_comes_and_one_that_goes_away_is() {
        at("2031-01-01");
        var id = room.confirmed(decision("201/2020/QĐ-UBND", "2020-01-01", "2020-01-11"));
        add(id, EffectKind.REPEALED, "2022-01-01", null, "Điều 1");
        add(id, EffectKind.SUSPENDED, "2031-03-01", "2031-03-31", "Điều 2");
        follows.follow(id, room.staff);

        at("2031-03-01");
        room.morning(room.staff);
        assertThat(said(id)).containsExactly("legal.notice.STATUS [01/03/2031, #legal.status.PARTLY_SUSPENDED]");

        at("2031-04-01");
        room.morning(room.staff);
        assertThat(said(id))
                .containsExactlyInAnyOrder(
                        "legal.notice.STATUS [01/03/2031, #legal.status.PARTLY_SUSPENDED]",
                        "legal.notice.OVER [01/04/2031, #legal.status.PARTLY_SUSPENDED]");
    }

    @Test
    void an_end_is_called_to_mind_15_7_and_3_days_ahead_each_once() {
        at("2032-01-01");
        var id = room.confirmed(decision("202/2020/QĐ-UBND", "2020-01-01", "2020-01-11"));
        add(id, EffectKind.TERM, "2020-01-11", "2032-06-30", "");
        follows.follow(id, room.staff);
        var soon = "legal.notice.STATUS_SOON [01/07/2032, #legal.status.CEASED]";

        at("2032-06-15");
        room.morning(room.staff);
        assertThat(said(id)).isEmpty();
        at("2032-06-16");
        room.morning(room.staff);
        room.morning(room.staff);
        assertThat(said(id)).containsExactly(soon);
        // the round did not run for two days
        at("2032-06-26");
        room.morning(room.staff);
        assertThat(said(id)).containsExactly(soon, soon);
        at("2032-06-28");
        room.morning(room.staff);
        assertThat(said(id)).containsExactly(soon, soon, soon);
        at("2032-06-30");
        room.morning(room.staff);
        assertThat(said(id)).hasSize(4).contains("legal.notice.STATUS [01/07/2032, #legal.status.CEASED]");
    }

    @Test
    void who_follows_a_field_hears_of_an_end_to_come_when_it_is_decided() {
        at("2033-01-01");
        var id = room.confirmed(in("Dầu khí", decision("203/2020/QĐ-UBND", "2020-01-01", "2020-01-11")));
        room.clock.set(Instant.parse("2033-01-01T02:00:00Z"));
        follows.follow("Dầu khí", LegalFilter.all(LocalDate.parse("2033-01-01")).in("Dầu khí"), "", room.staff);
        room.clock.set(Instant.parse("2033-01-01T03:00:00Z"));
        add(id, EffectKind.REPEALED, "2033-09-01", null, "");

        room.morning(room.staff);
        room.morning(room.staff);

        assertThat(said(id))
                .containsExactly(
                        "legal.notice.EVENT.status [#legal.effect.REPEALED, 01/09/2033, 01/09/2033, #legal.status.CEASED]");
    }

    @Test
    void no_day_around_the_round_falls_between_the_change_and_the_decision() {
        at("2034-01-01");
        var filter = LegalFilter.all(LocalDate.parse("2034-01-01")).in("Dự trữ");
        var ids = new ArrayList<LegalDocumentId>();
        for (int i = 0; i < 8; i++)
            ids.add(room.confirmed(in("Dự trữ", decision(210 + i + "/2020/QĐ-UBND", "2020-01-01", "2020-01-11"))));
        at("2034-06-09");
        follows.follow("Dự trữ", filter, "", room.staff);
        room.clock.set(Instant.parse("2034-06-09T02:00:00Z"));
        var first = LocalDate.parse("2034-06-05");
        for (int i = 0; i < 8; i++)
            add(ids.get(i), EffectKind.REPEALED, first.plusDays(i).toString(), null, "");

        at("2034-06-10");
        room.morning(room.staff);

        for (int i = 0; i < 8; i++)
            assertThat(said(ids.get(i))).as("on %s", first.plusDays(i)).isNotEmpty();
    }

    /** In the morning of a day in Hà Nội. */
    private static void at(String day) {
        room.clock.set(Instant.parse(day + "T00:00:00Z"));
    }

    private static void add(LegalDocumentId id, EffectKind kind, String on, @Nullable String until, String provisions) {
        room.events.addEvent(
                id,
                kind,
                LocalDate.parse(on),
                until == null ? null : LocalDate.parse(until),
                "",
                provisions,
                "",
                room.lawyer);
    }

    private static List<String> said(LegalDocumentId about) {
        return board.list(false, 0, 200, room.staff).rows().stream()
                .filter(one -> one.notice().subjectId().equals(about.value()))
                .map(one -> one.shown().key() + " " + one.shown().arguments())
                .toList();
    }
}
