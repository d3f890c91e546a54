package vn.vankho.command.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** PostgreSQL full text ({@code simple}, {@code ts_rank}) on the same texts in the same run, asked over JDBC without any HTTP. */
final class FullTextRival {
    private FullTextRival() {}

    static Map<String, Percentiles> measure(Portal portal, int documents, IntFunction<String> text)
            throws IOException, SQLException {
        try (var connection = portal.database()) {
            try (var statement = connection.createStatement()) {
                statement.execute("create temporary table text (id int, words tsvector)");
            }
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("insert into text values (?, to_tsvector('simple', ?))")) {
                for (int i = 0; i < documents; i++) {
                    insert.setInt(1, i);
                    insert.setString(2, text.apply(i));
                    insert.addBatch();
                    if (i % 500 == 499) insert.executeBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("create index on text using gin (words)");
                statement.execute("analyze text");
            }
            var times = new LinkedHashMap<String, Percentiles>();
            for (var query :
                    new String[] {MadeFiles.token(0), MadeFiles.EVERYWHERE, "kiểm & định & phương & tiện & đo"}) {
                var nanos = new long[20];
                for (int i = -3; i < nanos.length; i++) {
                    long begin = System.nanoTime();
                    try (var select = connection.prepareStatement("""
                            select id from text, to_tsquery('simple', ?) q
                             where words @@ q order by ts_rank(words, q, 1) desc limit 10
                            """)) {
                        select.setString(1, query);
                        select.executeQuery().next();
                    }
                    if (i >= 0) nanos[i] = System.nanoTime() - begin;
                }
                times.put("PostgreSQL: " + query, Percentiles.of(nanos));
            }
            return times;
        }
    }
}
