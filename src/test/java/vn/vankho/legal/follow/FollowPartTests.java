package vn.vankho.legal.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.in;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.register.RegisterRoom;

/** Most laws in force are "hết hiệu lực một phần" already: what comes to their other parts is told though the text stands as before. */
class FollowPartTests {
    private static RegisterRoom room;
    private static Follows follows;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
        follows = room.bean(Follows.class);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void who_follows_a_field_hears_of_the_repeal_of_another_article_from_tomorrow_once() {
        at("2031-01-01T01:00:00Z");
        var id = partlyCeased("Đất đai", "301/2020/QĐ-UBND");
        at("2031-06-09T01:00:00Z");
        followField("Đất đai", "2031-06-09");
        at("2031-06-09T02:00:00Z");
        add(id, EffectKind.REPEALED, "2031-06-10", "khoản 3 Điều 9");

        room.morning(room.staff);
        room.morning(room.staff);

        assertThat(room.told(room.staff, id))
                .containsExactly("legal.notice.PART.named [10/06/2031, #legal.effect.REPEALED, khoản 3 Điều 9]");
    }

    @Test
    void a_part_is_called_to_mind_ahead_of_its_day() {
        at("2032-01-01T01:00:00Z");
        var id = partlyCeased("Nhà ở", "302/2020/QĐ-UBND");
        add(id, EffectKind.AMENDED, "2032-06-16", "Điều 4");
        follows.follow(id, room.staff);

        at("2032-06-01T01:00:00Z");
        room.morning(room.staff);
        at("2032-06-15T01:00:00Z");
        room.morning(room.staff);

        assertThat(room.told(room.staff, id))
                .containsExactlyInAnyOrder(
                        "legal.notice.PART_SOON.named [16/06/2032, #legal.effect.AMENDED, Điều 4]",
                        "legal.notice.PART.named [16/06/2032, #legal.effect.AMENDED, Điều 4]");
    }

    @Test
    void what_changes_no_status_is_told_on_the_days_around_today_too_and_so_is_what_was_taken_back() {
        at("2033-01-01T01:00:00Z");
        var id = partlyCeased("Xây dựng", "303/2020/QĐ-UBND");
        at("2033-06-09T01:00:00Z");
        followField("Xây dựng", "2033-06-09");
        at("2033-06-09T02:00:00Z");
        add(id, EffectKind.CORRECTED, "2033-06-09", "Điều 4");
        add(id, EffectKind.REPEALED, "2033-06-09", "Điều 5");
        room.morning(room.staff);
        assertThat(room.told(room.staff, id))
                .containsExactlyInAnyOrder(
                        "legal.notice.EVENT.named [#legal.effect.CORRECTED, 09/06/2033, Điều 4]",
                        "legal.notice.PART.named [09/06/2033, #legal.effect.REPEALED, Điều 5]");

        at("2033-06-09T22:00:00Z");
        room.view(id).timeline().stream()
                .filter(row -> row.effect().on().equals(LocalDate.parse("2033-06-09")))
                .filter(row -> row.effect().kind() == EffectKind.REPEALED)
                .forEach(row -> room.events.retractEvent(row.id(), "nhầm", room.lawyer));
        at("2033-06-09T23:00:00Z");
        room.morning(room.staff);

        assertThat(room.told(room.staff, id))
                .hasSize(3)
                .anySatisfy(said -> assertThat(said).startsWith("legal.notice.RETRACTED"));
    }

    private static LegalDocumentId partlyCeased(String field, String number) {
        var id = room.confirmed(in(field, decision(number, "2020-01-01", "2020-01-11")));
        add(id, EffectKind.REPEALED, "2022-01-01", "Điều 1");
        return id;
    }

    private static void followField(String field, String day) {
        follows.follow(field, LegalFilter.all(LocalDate.parse(day)).in(field), "", room.staff);
    }

    private static void add(LegalDocumentId id, EffectKind kind, String on, String provisions) {
        room.events.addEvent(id, kind, LocalDate.parse(on), null, "", provisions, "", room.lawyer);
    }

    private static void at(String moment) {
        room.clock.set(Instant.parse(moment));
    }
}
