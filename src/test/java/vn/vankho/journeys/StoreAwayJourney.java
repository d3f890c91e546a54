package vn.vankho.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.identity.Role;

/** The object store goes away while people upload: they are told so, nothing is half saved, and work goes on when it is back. */
abstract class StoreAwayJourney extends Journey {
    private static final int UPLOADERS = 12;
    private static final int EACH = 10;

    @Autowired
    JdbcClient jdbc;

    abstract void off() throws Exception;

    abstract void on() throws Exception;

    @Test
    void twelve_uploaders_lose_nothing_when_the_store_is_stopped_in_the_middle() throws Exception {
        var clerk = person("Văn thư", Role.CLERK);
        var api = api(clerk);
        var run = UUID.randomUUID().toString();
        var third = new CountDownLatch(UPLOADERS * EACH / 3);
        var answers = new ArrayList<HttpResponse<String>>();

        try (var pool = Executors.newFixedThreadPool(UPLOADERS)) {
            var uploads = IntStream.range(0, UPLOADERS * EACH)
                    .<Callable<HttpResponse<String>>>mapToObj(i -> () -> {
                        var answer = api.upload(name(i), text(run, i), "folder", run);
                        third.countDown();
                        return answer;
                    })
                    .map(pool::submit)
                    .toList();
            third.await();
            off();
            for (var upload : uploads) answers.add(upload.get());

            var kept = answers.stream()
                    .filter(answer -> answer.statusCode() == 201)
                    .toList();
            var refused = answers.stream()
                    .filter(answer -> answer.statusCode() != 201)
                    .toList();
            assertThat(refused).isNotEmpty().allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(JsonPath.<String>read(answer.body(), "$.key")).isEqualTo("storage.away");
            });
            assertThat(rows(run)).as("a row for each receipt and no other").isEqualTo(kept.size());

            on();
            for (int i = 0; i < answers.size(); i++)
                if (answers.get(i).statusCode() != 201) api.keep(name(i), text(run, i), "folder", run);
            assertThat(rows(run)).isEqualTo(UPLOADERS * EACH);
            for (var answer : kept) await(api, JsonPath.read(answer.body(), "$.id"));
            for (int i = 0; i < answers.size(); i++)
                if (answers.get(i).statusCode() == 201)
                    assertThat(api.get("/api/v1/documents/"
                                            + JsonPath.read(answers.get(i).body(), "$.id") + "/file")
                                    .body())
                            .isEqualTo(new String(text(run, i), UTF_8));
        }
        assertThat(unread(run)).isZero();
    }

    private void await(Api api, String id) {
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> api.state(id, "READ").equals("DONE"));
    }

    private long rows(String run) {
        return count("select count(*) from document_version where folder = ?", run);
    }

    private long unread(String run) {
        return count(
                "select count(*) from document_version v join step s on s.version_id = v.id"
                        + " where v.folder = ? and s.kind = 'READ' and s.state <> 'DONE'",
                run);
    }

    private long count(String sql, String run) {
        return jdbc.sql(sql).param(run).query(Long.class).single();
    }

    private static String name(int i) {
        return "van-ban-" + i + ".txt";
    }

    private static byte[] text(String run, int i) {
        return ("KẾ HOẠCH " + run + "\nĐiều 1. Nội dung " + i + "\n").getBytes(UTF_8);
    }
}
