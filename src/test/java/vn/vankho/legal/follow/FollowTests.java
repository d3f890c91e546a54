package vn.vankho.legal.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.in;
import static vn.vankho.legal.LegalFixtures.reads;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.register.RegisterRoom;
import vn.vankho.notification.NoticeBoard;
import vn.vankho.notification.ShownNotice;
import vn.vankho.shared.NotFound;

/** Who follows is told, who may not see is not, and nobody is told twice. */
class FollowTests {
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
    void a_follower_is_told_of_events_and_relations_and_who_did_it_is_not() {
        var old = room.confirmed(decision("101/2013/QĐ-UBND", "2013-07-09", "2013-07-19"));
        follows.follow(old, room.staff);
        follows.follow(old, room.lawyer);
        var newer = room.confirmed(
                decision("102/2019/QĐ-UBND", "2019-04-24", "2019-05-06"),
                reads(RelationKind.REPLACES, "101/2013/QĐ-UBND", ""),
                reads(RelationKind.BASED_ON, "101/2013/QĐ-UBND", ""));
        room.register.confirmRelation(room.relation(newer, RelationKind.REPLACES), null, null, room.lawyer);
        room.register.confirmRelation(room.relation(newer, RelationKind.BASED_ON), null, null, room.lawyer);

        assertThat(said(room.staff, old))
                .containsExactly(
                        "legal.notice.RELATION [#legal.relation.by.BASED_ON]",
                        "legal.notice.EVENT [#legal.effect.REPLACED, 06/05/2019]");
        assertThat(said(room.lawyer, old)).isEmpty();
        assertThat(deeds(old)).isEqualTo(2);
    }

    @Test
    void what_is_hidden_now_is_neither_shown_nor_counted() {
        var file = room.file("sẽ bị giấu");
        var id = room.taken(file, decision("103/2013/QĐ-UBND", "2013-07-09", "2013-07-19"));
        follows.follow(id, room.staff);
        room.confirm(id);
        assertThat(said(room.staff, id)).hasSize(1);
        int before = board.unread(100, room.staff);

        room.jdbc
                .sql("update document set access = 'RESTRICTED' where id = ?")
                .param(file.value())
                .update();

        assertThat(said(room.staff, id)).isEmpty();
        assertThat(board.unread(100, room.staff)).isEqualTo(before - 1);
        assertThat(follows.list(0, 100, room.staff).rows())
                .extracting(Follow::document)
                .doesNotContain(id);
    }

    @Test
    void that_a_hidden_text_names_this_one_is_not_told() {
        var old = room.confirmed(decision("104/2013/QĐ-UBND", "2013-07-09", "2013-07-19"));
        follows.follow(old, room.staff);
        var hidden = room.taken(
                room.hiddenFile("kín"),
                decision("105/2019/QĐ-UBND", "2019-04-24", "2019-05-06"),
                reads(RelationKind.BASED_ON, "104/2013/QĐ-UBND", ""));
        room.confirm(hidden);
        room.register.confirmRelation(room.relation(hidden, RelationKind.BASED_ON), null, null, room.lawyer);

        assertThat(said(room.staff, old)).isEmpty();
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

        assertThat(said(room.staff, own)).containsExactly("legal.notice.STATUS [01/04/2033, #legal.status.CEASED]");
        assertThat(said(room.staff, other)).isEmpty();
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

        assertThat(said(room.staff, after)).containsExactly("legal.notice.NEW [Điện]");
        assertThat(said(room.staff, before)).isEmpty();
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
        assertThat(said(room.staff, id)).isEmpty();

        room.clock.set(Instant.parse("2035-01-01T04:00:00Z"));
        int revision = room.view(id).document().revision();
        room.register.confirmHeader(id, revision, in("Thủy lợi", header), room.lawyer);
        room.morning(room.staff);
        room.morning(room.staff);

        assertThat(said(room.staff, id)).containsExactly("legal.notice.NEW [Thủy lợi]");
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
        assertThat(said(room.staff, id)).containsExactly("legal.notice.EVENT [#legal.effect.REPEALED, 05/05/2033]");

        room.clock.set(Instant.parse("2036-01-02T03:00:00Z"));
        room.events.retractEvent(room.view(id).timeline().getLast().id(), "nhầm", room.lawyer);
        room.clock.set(Instant.parse("2036-01-02T04:00:00Z"));
        room.morning(room.staff);

        assertThat(said(room.staff, id)).contains("legal.notice.RETRACTED [#legal.effect.REPEALED, 05/05/2033]");
        assertThat(said(room.staff, other)).isEmpty();
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

        assertThat(said(room.staff, id)).containsExactly("legal.notice.EVENT [#legal.effect.REPEALED, 05/05/2033]");
    }

    @Test
    void that_a_proposal_is_refused_is_no_news_and_that_a_confirmed_end_is_taken_back_is() {
        var id = room.confirmed(decision("115/2030/QĐ-UBND", "2030-01-01", "2030-01-11"));
        follows.follow(id, room.staff);
        room.proposeTerm(id, "2030-01-11", "2031-12-31");
        room.events.retractEvent(room.view(id).timeline().getLast().id(), "không phải", room.lawyer);
        assertThat(said(room.staff, id)).isEmpty();

        room.proposeTerm(id, "2030-01-11", "2032-12-31");
        room.events.confirmEvent(room.view(id).timeline().getLast().id(), room.lawyer);
        room.events.retractEvent(room.view(id).timeline().getLast().id(), "nhầm", room.lawyer);

        assertThat(said(room.staff, id))
                .containsExactlyInAnyOrder(
                        "legal.notice.EVENT [#legal.effect.TERM, 11/01/2030]",
                        "legal.notice.RETRACTED [#legal.effect.TERM, 11/01/2030]");
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
        var event = "legal.notice.EVENT [#legal.effect.REPEALED, 05/05/2033]";
        assertThat(said(room.staff, late)).containsExactlyInAnyOrder("legal.notice.NEW [Báo chí]", event);
        assertThat(said(room.staff, old)).containsExactly(event);

        room.clock.set(Instant.parse("2039-01-02T23:10:00Z"));
        room.events.retractEvent(room.view(late).timeline().getLast().id(), "nhầm", room.lawyer);
        room.clock.set(Instant.parse("2039-01-03T23:00:00Z"));
        room.morning(room.staff);
        assertThat(said(room.staff, late))
                .hasSize(3)
                .contains("legal.notice.RETRACTED [#legal.effect.REPEALED, 05/05/2033]");
        assertThat(said(room.staff, old)).containsExactly(event);
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

        assertThat(said(room.staff, id)).containsExactly("legal.notice.NEW [Xuất bản]");
        room.jdbc.sql("delete from legal_follow where name = 'Xuất bản'").update();
    }

    @Test
    void read_is_read_and_nobody_touches_what_another_follows() {
        var id = room.confirmed(decision("110/2013/QĐ-UBND", "2013-07-09", "2013-07-19"));
        var follow = follows.follow(id, room.staff);
        assertThat(follows.follow(id, room.staff)).isEqualTo(follow);
        assertThatThrownBy(() -> follows.unfollow(follow, room.lawyer)).isInstanceOf(NotFound.class);
        room.events.addEvent(
                id,
                vn.vankho.legal.effect.EffectKind.AMENDED,
                LocalDate.parse("2015-01-09"),
                null,
                "",
                "",
                "",
                room.lawyer);
        assertThat(board.list(true, 0, 10, room.staff).rows()).isNotEmpty();

        board.readAll(room.staff);

        assertThat(board.unread(100, room.staff)).isZero();
        assertThat(said(room.staff, id)).hasSize(1);
        follows.unfollow(follow, room.staff);
        assertThat(follows.of(id, room.staff)).isEmpty();
    }

    private static List<String> said(Viewer viewer, LegalDocumentId about) {
        return board.list(false, 0, 200, viewer).rows().stream()
                .filter(one -> one.notice().subjectId().equals(about.value()))
                .map(ShownNotice::shown)
                .map(shown -> shown.key() + " " + shown.arguments())
                .toList();
    }

    private static long deeds(LegalDocumentId id) {
        return room.jdbc
                .sql("select count(*) from audit_entry where deed = 'legal.follow' and subject_id = ?")
                .param(id.value().toString())
                .query(Long.class)
                .single();
    }
}
