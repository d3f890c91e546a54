package vn.vankho.legal.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.SaidEvent;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.register.RegisterRoom;
import vn.vankho.notification.NoticeBoard;
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

        assertThat(room.told(room.staff, old))
                .containsExactly(
                        "legal.notice.RELATION [#legal.relation.by.BASED_ON]",
                        "legal.notice.EVENT.status [#legal.effect.REPLACED, 06/05/2019, 06/05/2019, #legal.status.CEASED]");
        assertThat(room.told(room.lawyer, old)).isEmpty();
        assertThat(deeds(old)).isEqualTo(2);
    }

    @Test
    void a_follower_is_told_how_the_text_stands_after_an_event_and_from_which_day() {
        var id = room.confirmed(decision("106/2013/QĐ-UBND", "2013-07-09", "2013-07-19"));
        follows.follow(id, room.staff);
        add(id, EffectKind.AMENDED, "2015-01-09", null, "Điều 2");
        add(id, EffectKind.SUSPENDED, "2016-01-01", null, "Điều 3");
        add(id, EffectKind.TERM, "2017-01-01", "2020-12-31", "");
        add(id, EffectKind.CORRECTED, "2018-01-01", null, "");

        assertThat(room.told(room.staff, id))
                .containsExactlyInAnyOrder(
                        "legal.notice.EVENT.named.status [#legal.effect.AMENDED, 09/01/2015, Điều 2, 09/01/2015,"
                                + " #legal.status.PARTLY_CEASED]",
                        "legal.notice.EVENT.named.statuses [#legal.effect.SUSPENDED, 01/01/2016, Điều 3, 01/01/2016,"
                                + " #legal.status.PARTLY_CEASED, #legal.status.PARTLY_SUSPENDED]",
                        "legal.notice.EVENT.status [#legal.effect.TERM, 01/01/2017, 01/01/2021, #legal.status.CEASED]",
                        "legal.notice.EVENT [#legal.effect.CORRECTED, 01/01/2018]");
    }

    @Test
    void a_part_that_nobody_named_is_told_as_a_part() {
        var id = room.confirmed(decision("190/2013/QĐ-UBND", "2013-07-09", "2013-07-19"));
        follows.follow(id, room.staff);

        add(id, EffectKind.AMENDED, "2015-01-09", null, "");
        room.events.addEvent(
                id,
                new SaidEvent(EffectKind.REPEALED, LocalDate.parse("2016-01-09"), null, "", "", "", null, true),
                room.lawyer);

        assertThat(room.told(room.staff, id))
                .containsExactlyInAnyOrder(
                        "legal.notice.EVENT.status [#legal.effect.AMENDED, 09/01/2015, 09/01/2015, #legal.status.PARTLY_CEASED]",
                        "legal.notice.EVENT.named.status [#legal.effect.REPEALED, 09/01/2016,"
                                + " #legal.notice.somePart, 09/01/2015, #legal.status.PARTLY_CEASED]");
    }

    private static void add(LegalDocumentId id, EffectKind kind, String on, @Nullable String until, String provisions) {
        var last = until == null ? null : LocalDate.parse(until);
        room.events.addEvent(id, kind, LocalDate.parse(on), last, "", provisions, "", room.lawyer);
    }

    @Test
    void a_follower_is_told_by_which_text_it_came_where_that_one_may_be_seen() {
        var old = room.confirmed(decision("107/2013/QĐ-UBND", "2013-07-09", "2013-07-19"));
        follows.follow(old, room.staff);
        var file = room.file("sẽ bãi bỏ");
        var newer = room.taken(
                file,
                decision("108/2019/QĐ-UBND", "2019-04-24", "2019-05-06"),
                reads(RelationKind.REPEALS, "107/2013/QĐ-UBND", ""));
        room.confirm(newer);
        room.register.confirmRelation(room.relation(newer, RelationKind.REPEALS), null, null, room.lawyer);
        assertThat(by(old)).containsExactly("Quyết định 108/2019/QĐ-UBND");

        room.jdbc
                .sql("update document set access = 'RESTRICTED' where id = ?")
                .param(file.value())
                .update();
        assertThat(by(old)).containsExactly("");
    }

    private static List<String> by(LegalDocumentId about) {
        return board.list(false, 0, 200, room.staff).rows().stream()
                .filter(one -> one.notice().subjectId().equals(about.value()))
                .map(one -> one.shown().by())
                .toList();
    }

    @Test
    void a_follower_is_told_of_a_head_put_right_and_of_a_relation_that_counts_no_more() {
        var header = decision("121/2013/QĐ-UBND", "2013-07-09", "2013-07-19");
        var old = room.confirmed(header);
        var newer = room.confirmed(
                decision("122/2019/QĐ-UBND", "2019-04-24", "2019-05-06"),
                reads(RelationKind.BASED_ON, "121/2013/QĐ-UBND", ""));
        follows.follow(old, room.staff);
        follows.follow(newer, room.staff);
        room.confirm(old);
        assertThat(room.told(room.staff, old)).as("nothing was put right").isEmpty();

        int revision = room.view(old).document().revision();
        room.register.confirmHeader(
                old, revision, decision("121/2013/QĐ-UBND", "2013-07-10", "2013-07-19"), room.lawyer);
        var relation = room.relation(newer, RelationKind.BASED_ON);
        room.register.confirmRelation(relation, null, null, room.lawyer);
        room.register.rejectRelation(relation, "nhầm", room.lawyer);

        assertThat(room.told(room.staff, old))
                .containsExactlyInAnyOrder(
                        "legal.notice.HEADER []",
                        "legal.notice.RELATION [#legal.relation.by.BASED_ON]",
                        "legal.notice.RELATION_OVER [#legal.relation.by.BASED_ON]");
        assertThat(room.told(room.staff, newer))
                .containsExactlyInAnyOrder(
                        "legal.notice.RELATION [#legal.relation.BASED_ON]",
                        "legal.notice.RELATION_OVER [#legal.relation.BASED_ON]");
    }

    @Test
    void what_is_hidden_now_is_neither_shown_nor_counted() {
        var file = room.file("sẽ bị giấu");
        var id = room.taken(file, decision("103/2013/QĐ-UBND", "2013-07-09", "2013-07-19"));
        follows.follow(id, room.staff);
        room.confirm(id);
        assertThat(room.told(room.staff, id)).hasSize(1);
        int before = board.unread(100, room.staff);

        room.jdbc
                .sql("update document set access = 'RESTRICTED' where id = ?")
                .param(file.value())
                .update();

        assertThat(room.told(room.staff, id)).isEmpty();
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

        assertThat(room.told(room.staff, old)).isEmpty();
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
        assertThat(room.told(room.staff, id)).hasSize(1);
        follows.unfollow(follow, room.staff);
        assertThat(follows.of(id, room.staff)).isEmpty();
    }

    private static long deeds(LegalDocumentId id) {
        return room.jdbc
                .sql("select count(*) from audit_entry where deed = 'legal.follow' and subject_id = ?")
                .param(id.value().toString())
                .query(Long.class)
                .single();
    }
}
