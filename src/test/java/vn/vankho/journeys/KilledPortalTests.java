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
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What a person was told is saved is there after the power of the process is gone, and its work is finished by itself. */
class KilledPortalTests {
    private static final int FILES = 100;

    @TempDir
    Path folder;

    @Test
    void nothing_that_was_receipted_is_lost_when_the_portal_is_killed() throws Exception {
        var data = folder.resolve("data");
        var first = PortalProcess.start(data);
        var ids = new ArrayList<String>();
        try (var uploaders = Executors.newFixedThreadPool(8)) {
            var uploads = IntStream.range(0, FILES)
                    .<Callable<String>>mapToObj(i -> () -> first.api()
                            .keep("van-ban-" + i + ".txt", text(i), "title", "Văn bản " + i, "number", i + "/KH-SO"))
                    .toList();
            for (var receipt : uploaders.invokeAll(uploads)) ids.add(receipt.get());
            assertThat(first.secondStart())
                    .contains("Vankho không khởi động được")
                    .contains(data.toString(), "mã tiến trình " + first.pid());
        } finally {
            first.kill();
        }
        var database = first.database();

        var second = PortalProcess.start(data);
        try {
            assertThat(second.database())
                    .as("the server left behind is adopted")
                    .isEqualTo(database);
            assertThat(ids).doesNotHaveDuplicates().hasSize(FILES);
            for (int i = 0; i < FILES; i++) {
                var id = ids.get(i);
                assertThat(second.api().document(id).statusCode()).isEqualTo(200);
                assertThat(second.api().document(id, "/file").body()).isEqualTo(new String(text(i), UTF_8));
            }
            await().atMost(Duration.ofMinutes(2)).until(() -> found(second.api(), "nguyênvẹn") == FILES);
            for (int i = 0; i < FILES; i++)
                assertThat(found(second.api(), "mãsố" + i)).isEqualTo(1);
            await().atMost(Duration.ofMinutes(1)).until(() -> indexed(second.api(), ids));
        } finally {
            second.stop();
        }

        FileSystemUtils.deleteRecursively(data.resolve("index"));
        var third = PortalProcess.start(data);
        try {
            await("the lost index is filled by itself")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> found(third.api(), "nguyênvẹn") == FILES);
            var whole = third.api().search("nguyênvẹn").body();
            assertThat(JsonPath.<Object>read(whole, "$.indexing")).isNull();
        } finally {
            third.stop();
        }
    }

    /** No step is left that would bring them into the index anyway. */
    private static boolean indexed(Api api, List<String> ids) throws Exception {
        for (var id : ids) if (!api.state(id, "INDEX").equals("DONE")) return false;
        return true;
    }

    private static int found(Api api, String word) throws Exception {
        return JsonPath.read(api.search(word).body(), "$.total");
    }

    private static byte[] text(int i) {
        return ("SỞ KHOA HỌC VÀ CÔNG NGHỆ\nKẾ HOẠCH\nĐiều 1. Nội dung kế hoạch mãsố" + i + " nguyênvẹn\n")
                .getBytes(UTF_8);
    }
}
