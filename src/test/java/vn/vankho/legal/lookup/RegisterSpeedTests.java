package vn.vankho.legal.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.coming.ComingFilter;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.register.RegisterRoom;

/** 100,000 documents with 500,000 relations: {@code ./vankho test --long -Dtest=RegisterSpeedTests}. */
@EnabledIfSystemProperty(named = "tests.long", matches = "true")
class RegisterSpeedTests {
    private static final int DOCUMENTS = 100_000;
    private static RegisterRoom room;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
        room.jdbc.sql("""
                insert into legal_document (id, number, identity_key, search_key, suggestion_key, type_name, title, issuers, issuer_keys, issued_on,
                                            effective_from, state, taken_in_at, confirmed_at)
                select ('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, i || '/2015/QĐ-UBND', i || '/2015/QĐ-UBND',
                       i || '/2015/QD-UBND', i || '|2015|QD|UBND', 'Quyết định', 'Quy định về việc thứ ' || i, array['UBND tỉnh Sông Vân'],
                       array['UY BAN NHAN DAN TINH SONG VAN'], date '1995-01-01' + i % 11000, date '1995-01-11' + i % 11000, 'CONFIRMED', now(), now()
                  from generate_series(1, ?) i
                """).param(DOCUMENTS).update();
        room.jdbc.sql("""
                insert into effect_event (id, legal_document_id, kind, on_day, whole, state, recorded_at)
                select gen_random_uuid(), id, kind, effective_from + days, true, 'CONFIRMED', now()
                  from legal_document, (values ('COMMENCED', 0), ('AMENDED', 700), ('REPLACED', 2000)) as e (kind, days)
                 where days < 2000 or right(id::text, 1) < '5'
                """).update();
        room.jdbc.sql("""
                insert into effect_interval
                select id, '-infinity'::date, effective_from, 'NOT_YET_IN_FORCE' from legal_document union all
                select id, effective_from, effective_from + 700, 'IN_FORCE' from legal_document union all
                select id, effective_from + 700, case when right(id::text, 1) < '5' then effective_from + 2000 else 'infinity' end,
                       'PARTLY_CEASED' from legal_document union all
                select id, effective_from + 2000, 'infinity', 'CEASED' from legal_document where right(id::text, 1) < '5'
                """).update();
        room.jdbc.sql("""
                insert into legal_relation (id, source_id, target_id, kind, target_named, whole, origin, state, said_at, decided_at)
                select gen_random_uuid(), a.id, b.id, 'BASED_ON', b.number, true, 'IMPORTED', 'CONFIRMED', now(), now()
                  from generate_series(1, 5) n, generate_series(1, ?) i
                  join legal_document a on a.number = i || '/2015/QĐ-UBND'
                  join legal_document b on b.number = 1 + (i * 7) % 100000 || '/2015/QĐ-UBND'
                 where a.id <> b.id
                """).param(DOCUMENTS).update();
        room.jdbc.sql("analyze").update();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void the_changes_of_the_next_90_days_take_at_most_200_ms() {
        var filter = new ComingFilter(LocalDate.parse("2012-06-30"), 90, null);
        long millis = percentile(40, i -> room.coming.list(filter, (i % 10) * 50, 50, room.staff));
        System.out.println("changes that come: p95 " + millis + " ms");
        assertThat(millis).isLessThanOrEqualTo(200);
    }

    @Test
    void the_list_as_believed_once_takes_at_most_200_ms() {
        var filter = LegalFilter.all(LocalDate.parse("2012-06-30")).knownAt(Instant.parse("2100-01-01T00:00:00Z"));
        long millis = percentile(40, i -> room.list.page(filter, LegalOrder.ISSUED, (i % 20) * 50, 50, room.staff));
        System.out.println("list as believed once: p95 " + millis + " ms");
        assertThat(millis).isLessThanOrEqualTo(200);
    }

    @Test
    void the_list_by_status_on_a_past_day_takes_at_most_200_ms() {
        var on = LocalDate.parse("2012-06-30");
        var filter = new LegalFilter("", null, null, null, null, EffectStatus.PARTLY_CEASED, false, null, on);
        long millis = percentile(40, i -> room.list.page(filter, LegalOrder.ISSUED, (i % 20) * 50, 50, room.staff));
        System.out.println("register list by status on a past day, 100,000 documents: p95 " + millis + " ms");
        assertThat(millis).isLessThanOrEqualTo(200);
    }

    @Test
    void the_list_of_the_body_that_issued_nearly_all_takes_at_most_200_ms() {
        var on = LocalDate.parse("2012-06-30");
        var filter = new LegalFilter(
                "", null, "UBND tỉnh Sông Vân", null, null, EffectStatus.PARTLY_CEASED, false, null, on);
        long millis = percentile(40, i -> room.list.page(filter, LegalOrder.ISSUED, (i % 20) * 50, 50, room.staff));
        System.out.println("register list by issuer and status on a past day: p95 " + millis + " ms");
        assertThat(millis).isLessThanOrEqualTo(200);
    }

    @Test
    void the_page_of_one_document_takes_a_few_milliseconds() {
        long millis = percentile(
                200,
                i -> room.lookup.view(
                        new LegalDocumentId(UUID.fromString("00000000-0000-7000-8000-%012d".formatted(1 + i * 311))),
                        LocalDate.parse("2012-06-30"),
                        null,
                        room.staff));
        System.out.println("page of one document with its relations: p95 " + millis + " ms");
        assertThat(millis).isLessThanOrEqualTo(40);
    }

    @Test
    void the_status_of_one_document_takes_at_most_5_ms() {
        long millis = percentile(
                200,
                i -> room.lookup.statuses(
                        new LegalDocumentId(UUID.fromString("00000000-0000-7000-8000-%012d".formatted(1 + i * 311))),
                        LocalDate.parse("2012-06-30"),
                        room.staff));
        System.out.println("status of one document: p95 " + millis + " ms");
        assertThat(millis).isLessThanOrEqualTo(5);
    }

    private static long percentile(int times, java.util.function.IntConsumer deed) {
        for (int i = 0; i < 20; i++) deed.accept(i);
        var nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            deed.accept(i);
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return LongStream.of(nanos).skip(times * 95L / 100).findFirst().orElseThrow() / 1_000_000;
    }
}
