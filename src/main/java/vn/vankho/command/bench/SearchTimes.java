package vn.vankho.command.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** How long kinds of queries take through REST, one client, ten hits asked. */
final class SearchTimes {
    static final String ONE = "a word of one document";
    static final String EVERYWHERE = "a word of every document";

    /** Of each kind, before any is measured: the portal's compiler is done then, as it is in a portal in service. */
    private static final int WARM_UP = 400;

    private static final int MEASURED = 200;

    private SearchTimes() {}

    /** After a warm-up. */
    static Map<String, Percentiles> measure(Portal portal, int documents) throws IOException, InterruptedException {
        for (var queries : kinds(documents).values()) ask(portal, queries, WARM_UP);
        return measureWarm(portal, documents);
    }

    /** Of a portal that has answered many of them before. */
    static Map<String, Percentiles> measureWarm(Portal portal, int documents) throws IOException, InterruptedException {
        var times = new LinkedHashMap<String, Percentiles>();
        for (var kind : kinds(documents).entrySet()) times.put(kind.getKey(), measure(portal, kind.getValue()));
        return times;
    }

    private static Map<String, String[]> kinds(int documents) {
        var kinds = new LinkedHashMap<String, String[]>();
        var tokens = new String[50];
        var numbers = new String[50];
        for (int i = 0; i < 50; i++) {
            int document = (int) ((long) i * documents / 50);
            tokens[i] = MadeFiles.token(document);
            numbers[i] = (document % 2_000 + 1) + "/" + (2010 + document % 15) + "/QĐ-SKHCN";
        }
        kinds.put(ONE, tokens);
        kinds.put("a word of every hundredth", new String[] {MadeFiles.ONE_PERCENT});
        kinds.put(EVERYWHERE, new String[] {MadeFiles.EVERYWHERE});
        kinds.put("a full number", numbers);
        kinds.put("three words", new String[] {"kiểm định phương tiện đo", "danh mục hết hiệu lực", "đánh giá nội bộ"});
        kinds.put(
                "the same without diacritics",
                new String[] {"kiem dinh phuong tien do", "danh muc het hieu luc", "danh gia noi bo"});
        kinds.put("a phrase", new String[] {"\"hệ thống quản lý chất lượng\""});
        kinds.put("a long question", new String[] {
            "cơ quan nào chủ trì rà soát và công bố danh mục văn bản quy phạm pháp luật hết hiệu lực hằng năm"
        });
        return kinds;
    }

    static double median(Map<String, Percentiles> times, String kind) {
        return Objects.requireNonNull(times.get(kind)).p50();
    }

    private static Percentiles measure(Portal portal, String[] queries) throws IOException, InterruptedException {
        return Percentiles.of(ask(portal, queries, MEASURED));
    }

    private static long[] ask(Portal portal, String[] queries, int times) throws IOException, InterruptedException {
        var nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            int status = portal.search(queries[i % queries.length]).statusCode();
            if (status != 200) throw new IllegalStateException("a search answered " + status);
            nanos[i] = System.nanoTime() - begin;
        }
        return nanos;
    }
}
