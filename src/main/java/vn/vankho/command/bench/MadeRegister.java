package vn.vankho.command.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A register as a province has it after thirty years, made by the database: one of two texts ended, one of a hundred waits for a person. */
final class MadeRegister {
    private static final List<String> ROWS = List.of("""
            insert into legal_document (id, number, identity_key, search_key, suggestion_key, type_name, title, issuers, issuer_keys, issued_on,
                                        effective_from, state, taken_in_at, confirmed_at)
            select ('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, i || '/2015/QĐ-UBND', i || '/2015/QĐ-UBND',
                   i || '/2015/QD-UBND', i || '|2015|QD|UBND', 'Quyết định', 'Quy định về việc ' || i, array['Ủy ban nhân dân tỉnh Sông Vân'],
                   array['UY BAN NHAN DAN TINH SONG VAN'], date '1995-01-01' + i %% 11500, date '1995-01-11' + i %% 11500,
                   case when i %% 100 = 0 then 'PROPOSED' else 'CONFIRMED' end, now(), case when i %% 100 = 0 then null else now() end
              from generate_series(1, %1$d) i""", """
            insert into effect_event (id, legal_document_id, kind, on_day, whole, state, recorded_at)
            select gen_random_uuid(), id, kind, effective_from + days, true, 'CONFIRMED', now()
              from legal_document, (values ('COMMENCED', 0), ('AMENDED', 700), ('REPLACED', 2000)) as e (kind, days)
             where state = 'CONFIRMED' and (days < 2000 or right(id::text, 1) < '5')""", """
            insert into effect_interval
            select id, '-infinity'::date, effective_from, 'NOT_YET_IN_FORCE' from legal_document where state = 'CONFIRMED' union all
            select id, effective_from, effective_from + 700, 'IN_FORCE' from legal_document where state = 'CONFIRMED' union all
            select id, effective_from + 700, case when right(id::text, 1) < '5' then effective_from + 2000 else 'infinity' end,
                   'PARTLY_CEASED' from legal_document where state = 'CONFIRMED' union all
            select id, effective_from + 2000, 'infinity', 'CEASED' from legal_document where state = 'CONFIRMED' and right(id::text, 1) < '5'""", """
            insert into legal_relation (id, source_id, target_id, kind, target_named, whole, origin, state, said_at, decided_at, confirmed_at)
            select gen_random_uuid(), a.id, b.id, case when n = 5 then 'AMENDS' else 'BASED_ON' end, b.number, true, 'IMPORTED',
                   case when a.state = 'PROPOSED' then 'PROPOSED' else 'CONFIRMED' end, now(),
                   case when a.state = 'PROPOSED' then null else now() end, case when a.state = 'PROPOSED' then null else now() end
              from generate_series(1, 5) n cross join generate_series(1, %1$d) i
              join legal_document a on a.number = i || '/2015/QĐ-UBND'
              join legal_document b on b.number = 1 + (i::bigint * (7 + n)) %% %1$d || '/2015/QĐ-UBND'
             where a.id <> b.id""", """
            insert into effect_event (id, legal_document_id, kind, on_day, whole, state, recorded_at)
            select gen_random_uuid(), id, 'ANNOUNCED_CEASED', effective_from + 3000, true, 'PROPOSED', now()
              from legal_document where id::text like '%%77'""", """
            insert into legal_source_statement (legal_document_id, status, ceased_on, row_no, said_at, claim, claim_on, effect_id)
            select l.id, case when e.id is null then 'Còn hiệu lực' else 'Hết hiệu lực' end, e.on_day, 1, now(),
                   case when e.id is null then 'IN_FORCE' else 'CEASED' end, coalesce(e.on_day, current_date), e.id
              from legal_document l
              left join effect_event e on e.legal_document_id = l.id and e.state = 'PROPOSED' where l.id::text like '%%7'""", "analyze");

    private final Portal portal;
    private final int documents;

    MadeRegister(Portal portal, int documents) {
        this.portal = portal;
        this.documents = documents;
    }

    int documents() {
        return documents;
    }

    String id(int number) {
        return "00000000-0000-7000-8000-%012d".formatted(number);
    }

    void fill() throws IOException, SQLException {
        try (var connection = portal.database();
                var statement = connection.createStatement()) {
            for (var rows : ROWS) statement.execute(rows.formatted(documents));
        }
    }

    long rows(String table) throws IOException, SQLException {
        try (var connection = portal.database()) {
            return asked(connection, "select '', count(*) from " + table)
                    .values()
                    .iterator()
                    .next();
        }
    }

    /** How often each table of more than a thousand rows was read from end to end since the server began. */
    Map<String, Long> wholeReads() throws IOException, SQLException {
        try (var connection = portal.database()) {
            return asked(
                    connection,
                    "select relname, seq_scan from pg_stat_user_tables where n_live_tup > 1000 order by relname");
        }
    }

    private static Map<String, Long> asked(Connection connection, String sql) throws SQLException {
        var all = new LinkedHashMap<String, Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) all.put(rows.getString(1), rows.getLong(2));
        }
        return all;
    }
}
