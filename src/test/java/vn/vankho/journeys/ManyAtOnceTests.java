package vn.vankho.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twelve people keep and four people search at the same time, in a portal of its own: nobody is turned away. */
class ManyAtOnceTests {
    private static final int UPLOADERS = 12;
    private static final int SEARCHERS = 4;
    private static final int FILES = 360;
    private static final List<String> QUERIES = List.of(
            "đồngloạt",
            "kế hoạch kiểm định",
            "ke hoach kiem dinh",
            "7/KH-SO",
            "\"nội dung kế hoạch\"",
            "Điều 1 kế hoạch");

    @Test
    void no_upload_and_no_search_fails(@TempDir Path folder) throws Exception {
        var portal = PortalProcess.start(folder.resolve("data"));
        var uploading = new AtomicBoolean(true);
        try (var people = Executors.newFixedThreadPool(UPLOADERS + SEARCHERS)) {
            var searches = IntStream.range(0, SEARCHERS)
                    .mapToObj(i -> people.submit(() -> searchWhile(uploading, portal.api(), i)))
                    .toList();
            var ids = keep(people, portal.api());
            uploading.set(false);

            assertThat(ids).hasSize(FILES).doesNotHaveDuplicates();
            for (var search : searches) assertThat(search.get()).isNotEmpty().containsOnly(200);
            await().atMost(Duration.ofMinutes(2))
                    .until(() ->
                            (int) JsonPath.read(portal.api().search("đồngloạt").body(), "$.total") == FILES);
        } finally {
            uploading.set(false);
            portal.stop();
        }
    }

    /** A refused upload throws. */
    private static List<String> keep(ExecutorService people, Api api) throws Exception {
        var next = IntStream.range(0, FILES)
                .<Callable<String>>mapToObj(i -> () ->
                        api.keep("ke-hoach-" + i + ".txt", text(i), "title", "Kế hoạch " + i, "number", i + "/KH-SO"))
                .toList();
        var ids = new ArrayList<String>();
        List<Future<String>> receipts = new ArrayList<>();
        for (var upload : next) receipts.add(people.submit(upload));
        for (var receipt : receipts) ids.add(receipt.get());
        return ids;
    }

    private static List<Integer> searchWhile(AtomicBoolean uploading, Api api, int first) throws Exception {
        var statuses = new ArrayList<Integer>();
        for (int i = first; uploading.get(); i++)
            statuses.add(api.search(QUERIES.get(i % QUERIES.size())).statusCode());
        return statuses;
    }

    private static byte[] text(int i) {
        return ("SỞ KHOA HỌC VÀ CÔNG NGHỆ\nKẾ HOẠCH\nĐiều 1. Nội dung kế hoạch kiểm định mãsố" + i + " đồngloạt\n")
                .getBytes(UTF_8);
    }
}
