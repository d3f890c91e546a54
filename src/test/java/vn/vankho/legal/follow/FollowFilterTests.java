package vn.vankho.legal.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.in;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.register.RegisterRoom;
import vn.vankho.notification.NoticeBoard;

/** Who follows a field or another filter is told of what enters it, and of what ends in it. */
class FollowFilterTests {
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
    void a_new_text_in_a_filter_is_told_with_its_name_and_only_after_it_was_followed() {
        room.clock.set(Instant.parse("2034-01-01T01:00:00Z"));
        var before = room.confirmed(in("Năng lượng", decision("108/2033/QĐ-UBND", "2033-01-01", "2033-01-11")));
        room.clock.set(Instant.parse("2034-01-01T02:00:00Z"));
        // the day of the statuses goes along: on the day it was followed the text to come is not in force yet
        var filter = new LegalFilter(
                "", null, null, null, null, EffectStatus.IN_FORCE, false, null, LocalDate.parse("2030-01-01"));
        follows.follow("Điện", filter.in("Năng lượng"), "", room.staff);
        room.clock.set(Instant.parse("2034-01-01T03:00:00Z"));
        var after = room.confirmed(in("Năng lượng", decision("109/2033/QĐ-UBND", "2033-01-01", "2033-01-11")));

        room.morning(room.staff);

        assertThat(room.told(room.staff, after)).containsExactly("legal.notice.NEW [Điện]");
        assertThat(room.told(room.staff, before)).isEmpty();
    }

    @Test
    void a_text_whose_field_a_person_confirms_after_the_round_is_told_all_the_same() {
        room.clock.set(Instant.parse("2035-01-01T01:00:00Z"));
        var filter = LegalFilter.all(LocalDate.parse("2035-01-01")).in("Thủy lợi");
        follows.follow("Thủy lợi", filter, "", room.staff);
        room.clock.set(Instant.parse("2035-01-01T02:00:00Z"));
        var header = decision("111/2034/QĐ-UBND", "2034-01-01", "2034-01-11");
        var id = room.taken(room.file("chưa rõ lĩnh vực"), header);
        room.clock.set(Instant.parse("2035-01-01T03:00:00Z"));
        room.morning(room.staff);
        assertThat(room.told(room.staff, id)).isEmpty();

        room.clock.set(Instant.parse("2035-01-01T04:00:00Z"));
        int revision = room.view(id).document().revision();
        room.register.confirmHeader(id, revision, in("Thủy lợi", header), room.lawyer);
        room.morning(room.staff);
        room.morning(room.staff);

        assertThat(room.told(room.staff, id)).containsExactly("legal.notice.NEW [Thủy lợi]");
    }

    @Test
    void a_head_that_is_put_right_makes_no_new_text_of_an_old_one() {
        room.clock.set(Instant.parse("2035-06-01T01:00:00Z"));
        var header = in("Lâm nghiệp", decision("114/2034/QĐ-UBND", "2034-01-01", "2034-01-11"));
        var id = room.confirmed(header);
        room.clock.set(Instant.parse("2035-06-01T02:00:00Z"));
        follows.follow(
                "Lâm nghiệp", LegalFilter.all(LocalDate.parse("2035-06-01")).in("Lâm nghiệp"), "", room.staff);
        room.clock.set(Instant.parse("2035-06-01T03:00:00Z"));
        int revision = room.view(id).document().revision();
        room.register.confirmHeader(id, revision, header, room.lawyer);

        room.morning(room.staff);

        assertThat(room.told(room.staff, id)).isEmpty();
    }

    @Test
    void a_repeal_of_a_day_long_gone_is_told_to_who_follows_the_field_and_so_is_its_end() {
        room.clock.set(Instant.parse("2036-01-01T01:00:00Z"));
        var id = room.confirmed(in("Thủy sản", decision("112/2030/QĐ-UBND", "2030-01-01", "2030-01-11")));
        var other = room.confirmed(in("Thể thao", decision("113/2030/QĐ-UBND", "2030-01-01", "2030-01-11")));
        room.clock.set(Instant.parse("2036-01-01T02:00:00Z"));
        follows.follow(
                "Thủy sản", LegalFilter.all(LocalDate.parse("2036-01-01")).in("Thủy sản"), "", room.staff);
        room.clock.set(Instant.parse("2036-01-01T03:00:00Z"));
        for (var one : List.of(id, other))
            room.events.addEvent(
                    one,
                    vn.vankho.legal.effect.EffectKind.REPEALED,
                    LocalDate.parse("2033-05-05"),
                    null,
                    "",
                    "",
                    "",
                    room.lawyer);
        room.morning(room.staff);
        room.morning(room.staff);
        assertThat(room.told(room.staff, id))
                .containsExactly(
                        "legal.notice.EVENT.status [#legal.effect.REPEALED, 05/05/2033, 05/05/2033, #legal.status.CEASED]");

        room.clock.set(Instant.parse("2036-01-02T03:00:00Z"));
        room.events.retractEvent(room.view(id).timeline().getLast().id(), "nhầm", room.lawyer);
        room.clock.set(Instant.parse("2036-01-02T04:00:00Z"));
        room.morning(room.staff);

        assertThat(room.told(room.staff, id))
                .contains(
                        "legal.notice.RETRACTED.status [#legal.effect.REPEALED, 05/05/2033, 11/01/2030, #legal.status.IN_FORCE]");
        assertThat(room.told(room.staff, other)).isEmpty();
    }

    @Test
    void another_first_day_and_that_of_a_part_are_told_to_who_follows_the_field() {
        room.clock.set(Instant.parse("2039-01-01T01:00:00Z"));
        var header = in("Đường sắt", decision("115/2030/QĐ-UBND", "2030-01-01", "2030-07-01"));
        var id = room.confirmed(header);
        var undated = room.register.enter(
                in(
                        "Đường sắt",
                        LegalHeader.cited(
                                "116/2030/QĐ-UBND",
                                "Quyết định",
                                "Chưa rõ ngày",
                                vn.vankho.legal.LegalFixtures.PROVINCE,
                                LocalDate.parse("2030-01-01"))),
                room.lawyer);
        room.clock.set(Instant.parse("2039-01-01T02:00:00Z"));
        follows.follow(
                "Đường sắt", LegalFilter.all(LocalDate.parse("2039-01-01")).in("Đường sắt"), "", room.staff);
        room.clock.set(Instant.parse("2039-01-01T03:00:00Z"));
        var fresh = room.confirmed(in("Đường sắt", decision("117/2030/QĐ-UBND", "2030-01-01", "2030-07-01")));
        confirmed(id, in("Đường sắt", decision("115/2030/QĐ-UBND", "2030-01-01", "2030-03-01")));
        confirmed(undated, in("Đường sắt", decision("116/2030/QĐ-UBND", "2030-01-01", "2030-04-01")));
        room.events.addEvent(
                id,
                vn.vankho.legal.effect.EffectKind.COMMENCED,
                LocalDate.parse("2030-09-01"),
                null,
                "",
                "khoản 3 Điều 2",
                "",
                room.lawyer);

        room.morning(room.staff);
        room.morning(room.staff);

        assertThat(room.told(room.staff, id))
                .containsExactlyInAnyOrder(
                        "legal.notice.RETRACTED.status [#legal.effect.COMMENCED, 01/07/2030, 01/03/2030, #legal.status.IN_FORCE]",
                        "legal.notice.EVENT.status [#legal.effect.COMMENCED, 01/03/2030, 01/03/2030, #legal.status.IN_FORCE]",
                        "legal.notice.EVENT.named.status [#legal.effect.COMMENCED, 01/09/2030, khoản 3 Điều 2, 01/03/2030,"
                                + " #legal.status.IN_FORCE]");
        assertThat(room.told(room.staff, undated))
                .containsExactly(
                        "legal.notice.EVENT.status [#legal.effect.COMMENCED, 01/04/2030, 01/04/2030, #legal.status.IN_FORCE]");
        assertThat(room.told(room.staff, fresh)).containsExactly("legal.notice.NEW [Đường sắt]");
    }

    private static void confirmed(LegalDocumentId id, LegalHeader header) {
        int revision = room.view(id).document().revision();
        room.register.confirmHeader(id, revision, header, room.lawyer);
    }

    @Test
    void more_new_texts_than_anybody_reads_one_by_one_are_one_notice_that_leads_to_them() {
        var reader = room.person("hangkhong", vn.vankho.identity.Role.STAFF);
        room.clock.set(Instant.parse("2037-01-01T01:00:00Z"));
        follows.follow(
                "Hàng không",
                LegalFilter.all(LocalDate.parse("2037-01-01")).in("Hàng không"),
                "sap-xep=NUMBER&linh-vuc=x",
                reader);
        room.clock.set(Instant.parse("2037-01-01T02:00:00Z"));
        for (int i = 0; i < 203; i++)
            room.register.enter(in("Hàng không", decision(i + "/2036/QĐ-HK", "2036-01-01", "2036-01-11")), room.lawyer);
        room.morning(reader);

        room.morning(reader);

        assertThat(board.list(false, 0, 200, reader).rows()).singleElement().satisfies(row -> {
            assertThat(row.shown().title()).isEqualTo("Hàng không");
            assertThat(row.shown().key()).isEqualTo("legal.notice.MANY");
            assertThat(row.shown().arguments()).containsExactly("203");
            assertThat(row.shown().route()).isEqualTo("so-van-ban?sap-xep=NEWEST&linh-vuc=x");
        });
        assertThat(board.list(false, 0, 200, room.staff).rows())
                .extracting(row -> row.shown().key())
                .doesNotContain("legal.notice.MANY");
    }

    @Test
    void who_follows_texts_in_force_is_told_that_one_of_them_ended_long_ago() {
        room.clock.set(Instant.parse("2038-01-01T01:00:00Z"));
        var id = room.confirmed(in("Điện ảnh", decision("114/2030/QĐ-UBND", "2030-01-01", "2030-01-11")));
        var on = LocalDate.parse("2038-01-01");
        var filter = new LegalFilter("", null, null, null, null, EffectStatus.IN_FORCE, false, null, on);
        follows.follow("Phim", filter.in("Điện ảnh"), "", room.staff);
        room.clock.set(Instant.parse("2038-01-01T02:00:00Z"));
        room.events.addEvent(
                id,
                vn.vankho.legal.effect.EffectKind.REPEALED,
                LocalDate.parse("2033-05-05"),
                null,
                "",
                "",
                "",
                room.lawyer);

        room.morning(room.staff);

        assertThat(room.told(room.staff, id))
                .containsExactly(
                        "legal.notice.EVENT.status [#legal.effect.REPEALED, 05/05/2033, 05/05/2033, #legal.status.CEASED]");
    }
}
