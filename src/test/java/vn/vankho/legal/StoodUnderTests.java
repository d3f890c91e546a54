package vn.vankho.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vankho.legal.StoodUnder.What;
import vn.vankho.legal.register.RegisterRoom;

/** What stood under an entry at a past moment is looked up by the entry, however many other rows there are. */
class StoodUnderTests {
    private static final String ONE = "00000000-0000-7000-8000-000000000007";
    private static RegisterRoom room;

    @BeforeAll
    static void fill() {
        room = new RegisterRoom();
        room.jdbc.sql("""
                insert into legal_document (id, number, title, state, taken_in_at, confirmed_at)
                select ('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, i || '/2015/QĐ-UBND', 'Thử', 'CONFIRMED', now(), now()
                  from generate_series(1, 2000) i
                """).update();
        room.jdbc.sql("""
                insert into effect_event (id, legal_document_id, kind, on_day, whole, state, recorded_at)
                select gen_random_uuid(), id, 'AMENDED', date '2016-01-01' + n, true, 'CONFIRMED', now()
                  from legal_document, generate_series(1, 10) n
                """).update();
        room.jdbc.sql("""
                insert into legal_relation (id, source_id, target_id, kind, target_named, whole, origin, state, said_at)
                select gen_random_uuid(), a.id, b.id, 'BASED_ON', b.number, true, 'IMPORTED', 'PROPOSED', now()
                  from generate_series(1, 10) n, generate_series(1, 2000) i
                  join legal_document a on a.number = i || '/2015/QĐ-UBND'
                  join legal_document b on b.number = 1 + (i * 7) % 2000 || '/2015/QĐ-UBND'
                 where a.id <> b.id
                """).update();
        room.jdbc.sql("""
                insert into legal_move (what, row_id, from_id, to_id, moved_at)
                select 'EVENT', id, cast(:one as uuid), legal_document_id, now() from effect_event where on_day = '2016-01-02'
                """).param("one", ONE).update();
        room.jdbc.sql("analyze").update();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @ParameterizedTest
    @EnumSource(What.class)
    void no_table_is_read_as_a_whole_for_one_entry(What what) {
        var table = what == What.EVENT ? "effect_event" : "legal_relation";
        var now = switch (what) {
            case EVENT -> "x.legal_document_id";
            case SOURCE -> "x.source_id";
            case TARGET -> "x.target_id";
        };
        var plan = room.jdbc
                .sql("explain select x.* from " + table + " x where" + StoodUnder.maybe(what, "x.id", "= :id") + " and"
                        + StoodUnder.at(what, "x.id", now) + " = :id")
                .param("id", UUID.fromString("00000000-0000-7000-8000-000000000042"))
                .param("known", Timestamp.from(Instant.parse("2026-01-01T00:00:00Z")))
                .query(String.class)
                .list();

        assertThat(plan).noneMatch(line -> line.contains("Seq Scan on " + table));
        assertThat(String.join("\n", plan)).contains("Index");
    }
}
