package vn.vankho.legal.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.in;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.register.RegisterRoom;
import vn.vankho.notification.NoticeBoard;

/** The round before work: what has come near, begun or ended since the last one, whoever recorded it when. */
class FollowRoundTests {
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
    void the_day_before_a_text_ends_is_told_once_to_who_follows_it_or_its_field() {
        room.clock.set(Instant.parse("2033-03-30T23:00:00Z"));
        var own = room.confirmed(in("Đo lường", decision("106/2023/QĐ-UBND", "2023-01-01", "2023-01-11")));
        var other = room.confirmed(in("Đất đai", decision("107/2023/QĐ-UBND", "2023-01-01", "2023-01-11")));
        for (var id : List.of(own, other))
            room.events.addEvent(
                    id,
                    vn.vankho.legal.effect.EffectKind.TERM,
                    LocalDate.parse("2023-01-11"),
                    LocalDate.parse("2033-03-31"),
                    "",
                    "",
                    "",
                    room.lawyer);
        follows.follow(
                "Đo lường", LegalFilter.all(LocalDate.parse("2033-01-01")).in("Đo lường"), "", room.staff);

        room.morning(room.staff);
        room.morning(room.staff);

        assertThat(room.told(room.staff, own))
                .containsExactly("legal.notice.STATUS [01/04/2033, #legal.status.CEASED]");
        assertThat(room.told(room.staff, other)).isEmpty();
    }

    @Test
    void that_a_proposal_is_refused_is_no_news_and_that_a_confirmed_end_is_taken_back_is() {
        var id = room.confirmed(decision("115/2030/QĐ-UBND", "2030-01-01", "2030-01-11"));
        follows.follow(id, room.staff);
        room.proposeTerm(id, "2030-01-11", "2031-12-31");
        room.events.retractEvent(room.view(id).timeline().getLast().id(), "không phải", room.lawyer);
        assertThat(room.told(room.staff, id)).isEmpty();

        room.proposeTerm(id, "2030-01-11", "2032-12-31");
        room.events.confirmEvent(room.view(id).timeline().getLast().id(), room.lawyer);
        room.events.retractEvent(room.view(id).timeline().getLast().id(), "nhầm", room.lawyer);

        assertThat(room.told(room.staff, id))
                .containsExactlyInAnyOrder(
                        "legal.notice.EVENT.status [#legal.effect.TERM, 11/01/2030, 11/01/2030, #legal.status.IN_FORCE]",
                        "legal.notice.RETRACTED.status [#legal.effect.TERM, 11/01/2030, 11/01/2030, #legal.status.IN_FORCE]");
    }

    @Test
    void what_a_long_transaction_recorded_before_the_round_and_ended_after_it_is_told_by_the_next_one() {
        room.clock.set(Instant.parse("2039-01-01T01:00:00Z"));
        var old = room.confirmed(in("Báo chí", decision("116/2030/QĐ-UBND", "2030-01-01", "2030-01-11")));
        room.clock.set(Instant.parse("2039-01-01T02:00:00Z"));
        var filter = LegalFilter.all(LocalDate.parse("2039-01-01")).in("Báo chí");
        follows.follow("Báo chí", filter, "", room.staff);
        room.clock.set(Instant.parse("2039-01-01T23:00:00Z"));
        room.morning(room.staff);

        room.clock.set(Instant.parse("2039-01-01T22:59:50Z"));
        var late = room.confirmed(in("Báo chí", decision("117/2030/QĐ-UBND", "2030-01-01", "2030-01-11")));
        var day = LocalDate.parse("2033-05-05");
        room.events.addEvent(old, vn.vankho.legal.effect.EffectKind.REPEALED, day, null, "", "", "", room.lawyer);
        room.clock.set(Instant.parse("2039-01-02T22:55:00Z"));
        room.events.addEvent(late, vn.vankho.legal.effect.EffectKind.REPEALED, day, null, "", "", "", room.lawyer);
        room.clock.set(Instant.parse("2039-01-02T23:00:00Z"));
        room.morning(room.staff);
        var event = "legal.notice.EVENT.status [#legal.effect.REPEALED, 05/05/2033, 05/05/2033, #legal.status.CEASED]";
        assertThat(room.told(room.staff, late)).containsExactlyInAnyOrder("legal.notice.NEW [Báo chí]", event);
        assertThat(room.told(room.staff, old)).containsExactly(event);

        room.clock.set(Instant.parse("2039-01-02T23:10:00Z"));
        room.events.retractEvent(room.view(late).timeline().getLast().id(), "nhầm", room.lawyer);
        room.clock.set(Instant.parse("2039-01-03T23:00:00Z"));
        room.morning(room.staff);
        assertThat(room.told(room.staff, late))
                .hasSize(3)
                .contains(
                        "legal.notice.RETRACTED.status [#legal.effect.REPEALED, 05/05/2033, 11/01/2030, #legal.status.IN_FORCE]");
        assertThat(room.told(room.staff, old)).containsExactly(event);
    }

    @Test
    void a_follower_of_whom_nothing_can_be_read_does_not_keep_the_others_from_being_told() {
        room.clock.set(Instant.parse("2040-01-01T01:00:00Z"));
        var filter = LegalFilter.all(LocalDate.parse("2040-01-01")).in("Xuất bản");
        var broken = new ArrayList<Viewer>();
        for (int i = 0; i < 3; i++) {
            broken.add(room.person("hong" + i, vn.vankho.identity.Role.STAFF));
            follows.follow("Xuất bản", filter, "", broken.getLast());
        }
        room.jdbc
                .sql("update legal_follow set filter = '{\"status\": \"GONE\"}' where name = 'Xuất bản'")
                .update();
        follows.follow("Xuất bản", filter, "", room.staff);
        room.clock.set(Instant.parse("2040-01-01T02:00:00Z"));
        var id = room.confirmed(in("Xuất bản", decision("118/2030/QĐ-UBND", "2030-01-01", "2030-01-11")));
        var all = new ArrayList<>(broken);
        all.add(room.staff);

        room.morning(all.toArray(Viewer[]::new));

        assertThat(room.told(room.staff, id)).containsExactly("legal.notice.NEW [Xuất bản]");
        room.jdbc.sql("delete from legal_follow where name = 'Xuất bản'").update();
    }
}
