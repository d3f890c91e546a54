package vn.vankho.legal.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.PROVINCE;
import static vn.vankho.legal.LegalFixtures.decision;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.legal.register.RegisterRoom;

/** The list is read from intervals in the database, the page from the events themselves: they must never differ. */
class RegisterListTests {
    private static final LocalDate FIRST = LocalDate.parse("2020-01-01");
    private static final int DAYS = 60;
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
    void the_list_says_of_each_day_what_the_events_say() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var id = room.confirmed(decision("1/2020/QĐ-UBND", "2020-01-01", "2020-01-05"));
        for (int step = 0; step < 15; step++) {
            if (random.nextInt(4) == 0) retractSome(id, random);
            else addSome(id, random);
            for (int day = -2; day < DAYS; day += 1 + random.nextInt(3)) {
                var on = FIRST.plusDays(day);
                assertThat(listed(id, on))
                        .as("seed %s, step %s, %s", seed, step, on)
                        .isEqualTo(room.on(id, on.toString()));
            }
        }
    }

    @Test
    void it_is_computed_anew_when_the_rules_on_effect_have_changed() {
        var id = room.confirmed(decision("2/2019/QĐ-UBND", "2019-01-01", "2019-01-05"));
        var on = LocalDate.parse("2019-02-01");
        room.again.computeWhereRulesChanged();
        room.jdbc.sql("update effect_interval set statuses = 'CEASED'").update();
        assertThat(room.again.computeWhereRulesChanged()).isZero();
        assertThat(listed(id, on)).containsExactly(EffectStatus.CEASED);

        room.jdbc.sql("update effect_projection set rules = 'those of before'").update();

        assertThat(room.again.computeWhereRulesChanged()).isPositive();
        assertThat(listed(id, on)).containsExactly(EffectStatus.IN_FORCE);
    }

    /** Announcements beside a partial suspension have been understood otherwise since. */
    @Test
    void what_was_computed_by_the_ninth_edition_of_the_timeline_is_computed_anew() {
        var id = room.confirmed(decision("5/2019/QĐ-UBND", "2019-01-01", "2019-01-05"));
        room.again.computeWhereRulesChanged();
        room.jdbc.sql("update effect_interval set statuses = 'CEASED'").update();

        room.jdbc
                .sql("update effect_projection set rules = regexp_replace(rules, '^[0-9]+', '9')")
                .update();

        assertThat(room.again.computeWhereRulesChanged()).isPositive();
        assertThat(listed(id, LocalDate.parse("2019-02-01"))).containsExactly(EffectStatus.IN_FORCE);
    }

    @Test
    void it_says_what_was_believed_at_a_past_moment() {
        var id = room.confirmed(decision("3/2018/QĐ-UBND", "2018-01-01", "2018-01-05"));
        var before = room.clock.instant();
        room.clock.advance(java.time.Duration.ofMinutes(1));
        room.events.addEvent(
                id, EffectKind.REPEALED, LocalDate.parse("2018-06-01"), null, "", "", "Bãi bỏ.", room.lawyer);
        var late = room.confirmed(decision("4/2018/QĐ-UBND", "2018-01-01", "2018-01-05"));
        var filter =
                new LegalFilter("/2018/", null, null, null, null, null, false, null, LocalDate.parse("2018-07-01"));

        assertThat(room.list.page(filter, LegalOrder.NUMBER, 0, 10, room.lawyer).rows())
                .extracting(LegalRow::id)
                .contains(id, late);
        var then = room.list
                .page(filter.knownAt(before), LegalOrder.NUMBER, 0, 10, room.lawyer)
                .rows();

        assertThat(then).extracting(LegalRow::id).contains(id).doesNotContain(late);
        assertThat(then.stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .statuses())
                .containsExactly(EffectStatus.IN_FORCE);
        assertThat(listed(id, LocalDate.parse("2018-07-01"))).containsExactly(EffectStatus.CEASED);
    }

    @Test
    void its_orders_have_another_way_round() {
        var first = room.confirmed(decision("9/2017/QĐ-UBND", "2017-01-01", "2017-03-05"));
        var second = room.confirmed(decision("57/2017/QĐ-UBND", "2017-02-01", "2017-02-15"));
        var filter =
                new LegalFilter("/2017/", null, null, null, null, null, false, null, LocalDate.parse("2018-07-01"));
        for (var order : java.util.List.of(
                LegalOrder.OLDEST, LegalOrder.NUMBER, LegalOrder.EFFECTIVE, LegalOrder.ISSUED.reversed()))
            assertThat(room.list.page(filter, order, 0, 10, room.lawyer).rows())
                    .as(order.name())
                    .extracting(LegalRow::id)
                    .containsExactly(first, second);
        for (var order : LegalOrder.values())
            assertThat(order.reversed().reversed()).isEqualTo(order);
    }

    @Test
    void what_ended_last_comes_first_and_each_other_column_sorts_too() {
        var going = room.confirmed(decision("61/2016/QĐ-UBND", "2016-01-01", "2016-02-01"));
        var first = room.confirmed(decision("62/2016/QĐ-UBND", "2016-01-02", "2016-02-01"));
        var last = room.confirmed(decision("63/2016/QĐ-UBND", "2016-01-03", "2016-02-01"));
        over(first, "2017-01-01");
        over(last, "2017-06-01");
        var filter =
                new LegalFilter("/2016/", null, null, null, null, null, false, null, LocalDate.parse("2018-07-01"));

        assertThat(room.list.page(filter, LegalOrder.ENDED, 0, 10, room.lawyer).rows())
                .extracting(LegalRow::id)
                .containsExactly(last, first, going);
        assertThat(room.list
                        .page(filter, LegalOrder.ENDED.reversed(), 0, 10, room.lawyer)
                        .rows())
                .extracting(LegalRow::id)
                .containsExactly(first, last, going);
        assertThat(room.list
                        .page(filter, LegalOrder.STATUS, 0, 10, room.lawyer)
                        .rows()
                        .getFirst()
                        .id())
                .isEqualTo(going);
        for (var order : LegalOrder.values())
            assertThat(room.list.page(filter, order, 0, 10, room.lawyer).rows())
                    .as(order.name())
                    .hasSize(3);
    }

    @Test
    void page_by_page_every_text_is_listed_once_by_every_order_also_where_all_are_alike() {
        var all = new HashSet<LegalDocumentId>();
        for (int i = 0; i < 5; i++)
            all.add(room.confirmed(decision((71 + i) + "/2014/QĐ-UBND", "2014-01-01", "2014-02-01")));
        var some = all.stream()
                .sorted(java.util.Comparator.comparing(LegalDocumentId::value))
                .toList();
        over(some.get(1), "2015-01-01");
        over(some.get(3), "2015-01-01");
        var filter =
                new LegalFilter("/2014/", null, null, null, null, null, false, null, LocalDate.parse("2018-07-01"));

        for (var order : LegalOrder.values()) {
            var whole = listed(filter, order, 0, 10);
            var pages = new java.util.ArrayList<LegalDocumentId>();
            for (int from = 0; from < 6; from += 2) pages.addAll(listed(filter, order, from, 2));

            assertThat(pages)
                    .as(order.name())
                    .containsExactlyElementsOf(whole)
                    .containsExactlyInAnyOrderElementsOf(all);
            if (order != LegalOrder.NEWEST && order != LegalOrder.ENDED_REVERSED && order != LegalOrder.ENDED)
                assertThat(listed(filter, order.reversed(), 0, 10))
                        .as(order.name())
                        .containsExactlyElementsOf(whole.reversed());
        }
    }

    private static java.util.List<LegalDocumentId> listed(LegalFilter filter, LegalOrder order, int offset, int limit) {
        return room.list.page(filter, order, offset, limit, room.lawyer).rows().stream()
                .map(LegalRow::id)
                .toList();
    }

    private static void over(LegalDocumentId id, String day) {
        room.events.addEvent(
                id,
                new vn.vankho.legal.SaidEvent(
                        vn.vankho.legal.effect.EffectKind.REPEALED, LocalDate.parse(day), null, "", "", "", null, null),
                room.lawyer);
    }

    @Test
    void it_is_narrowed_by_what_is_said_of_a_text_and_by_its_status_on_the_day() {
        var own = room.confirmed(decision("7/2031/QĐ-UBND", "2031-05-01", "2031-05-11"));
        var unread = room.taken(room.file("chưa xác nhận"), decision("8/2031/QĐ-UBND", "2031-06-01", "2031-06-11"));
        var on = LocalDate.parse("2031-12-31");

        assertThat(ids(new LegalFilter("quy dinh 7/2031", null, null, null, null, null, false, null, on)))
                .containsExactly(own);
        assertThat(ids(new LegalFilter("", "Quyết định", PROVINCE.toUpperCase(), 2031, null, null, false, null, on)))
                .containsExactly(unread, own);
        assertThat(ids(new LegalFilter("2031", null, null, null, null, EffectStatus.IN_FORCE, false, null, on)))
                .containsExactly(own);
        assertThat(ids(new LegalFilter("2031", null, null, null, null, null, true, null, on)))
                .containsExactly(unread);
        assertThat(ids(new LegalFilter("", null, null, 2031, null, null, false, HeaderState.PROPOSED, on)))
                .containsExactly(unread);
        assertThat(ids(new LegalFilter("2031", "Nghị định", null, null, null, null, false, null, on)))
                .isEmpty();
    }

    private static java.util.List<LegalDocumentId> ids(LegalFilter filter) {
        return room.list.page(filter, LegalOrder.ISSUED, 0, 50, room.lawyer).rows().stream()
                .map(LegalRow::id)
                .toList();
    }

    private static Set<EffectStatus> listed(LegalDocumentId id, LocalDate on) {
        return room.list.page(LegalFilter.all(on), LegalOrder.ISSUED, 0, 50, room.lawyer).rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .map(row -> (Set<EffectStatus>) new HashSet<>(row.statuses()))
                .orElseThrow();
    }

    private static void addSome(LegalDocumentId id, Random random) {
        var kinds = EffectKind.values();
        var kind = kinds[random.nextInt(kinds.length)];
        var on = FIRST.plusDays(random.nextInt(DAYS));
        boolean ends = kind == EffectKind.TERM || random.nextBoolean() && kind.hasLastDay();
        var until = ends ? on.plusDays(random.nextInt(20)) : null;
        // the whole begins once
        boolean whole = random.nextBoolean() && kind != EffectKind.COMMENCED;
        var provisions = whole ? "" : "khoản 1 Điều " + (1 + random.nextInt(3));
        room.events.addEvent(id, kind, on, until, "", provisions, "", room.lawyer);
    }

    private static void retractSome(LegalDocumentId id, Random random) {
        var held = room.view(id).timeline();
        if (!held.isEmpty())
            room.events.retractEvent(held.get(random.nextInt(held.size())).id(), "", room.lawyer);
    }
}
