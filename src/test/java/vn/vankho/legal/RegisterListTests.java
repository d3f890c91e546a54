package vn.vankho.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.RegisterRoom.decision;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;

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
    void it_is_narrowed_by_what_is_said_of_a_text_and_by_its_status_on_the_day() {
        var own = room.confirmed(decision("7/2031/QĐ-UBND", "2031-05-01", "2031-05-11"));
        var unread = room.taken(room.file("chưa xác nhận"), decision("8/2031/QĐ-UBND", "2031-06-01", "2031-06-11"));
        var on = LocalDate.parse("2031-12-31");

        assertThat(ids(new LegalFilter("quy dinh 7/2031", null, null, null, null, null, false, null, on)))
                .containsExactly(own);
        assertThat(ids(new LegalFilter(
                        "", "Quyết định", RegisterRoom.PROVINCE.toUpperCase(), 2031, null, null, false, null, on)))
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
        return room.lookup.list(filter, LegalOrder.ISSUED, 0, 50, room.lawyer).rows().stream()
                .map(LegalRow::id)
                .toList();
    }

    private static Set<EffectStatus> listed(LegalDocumentId id, LocalDate on) {
        return room.lookup.list(LegalFilter.all(on), LegalOrder.ISSUED, 0, 50, room.lawyer).rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .map(row -> (Set<EffectStatus>) new HashSet<>(row.statuses()))
                .orElseThrow();
    }

    private static void addSome(LegalDocumentId id, Random random) {
        var kinds = EffectKind.values();
        var kind = kinds[random.nextInt(kinds.length)];
        var on = FIRST.plusDays(random.nextInt(DAYS));
        var until = kind == EffectKind.TERM || random.nextBoolean() ? on.plusDays(random.nextInt(20)) : null;
        var provisions = random.nextBoolean() ? "" : "khoản 1 Điều " + (1 + random.nextInt(3));
        room.events.addEvent(id, kind, on, until, "", provisions, "", room.lawyer);
    }

    private static void retractSome(LegalDocumentId id, Random random) {
        var held = room.view(id).timeline();
        if (!held.isEmpty())
            room.events.retractEvent(held.get(random.nextInt(held.size())).id(), "", room.lawyer);
    }
}
