package vn.vankho.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.extraction.ocr.DrawnPage;

/** What was read of a long scan is there after the power of the process is gone, and only the rest is read. */
@EnabledOnOs(OS.LINUX)
class KilledScanTests {
    private static final int PAGES = 5;
    private static final int REACHED = 2;

    @TempDir
    Path folder;

    @Test
    void a_scan_goes_on_at_the_page_it_had_reached_when_the_portal_is_killed() throws Exception {
        var data = folder.resolve("data");
        var settings = new String[] {"--vankho.ocr.program=" + program(), "--vankho.ocr.workers=1"};
        var first = PortalProcess.start(data, settings);
        var id = reached(first);

        Files.delete(folder.resolve("pages"));
        Files.createFile(folder.resolve("go on"));
        var second = PortalProcess.start(data, settings);
        try {
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> second.api().state(id, "SCAN").equals("DONE"));
            assertThat(read()).as("pages that were read by the second").isEqualTo(PAGES - REACHED);
            assertThat(done(second.api(), id)).isEqualTo(PAGES);
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> JsonPath.<Integer>read(
                                    second.api().search("hồsơquét").body(), "$.total")
                            == 1);
        } finally {
            second.stop();
        }
    }

    /** Killed while it reads the page behind those it has reached. */
    private String reached(PortalProcess portal) throws Exception {
        try {
            var pages = IntStream.rangeClosed(1, PAGES)
                    .mapToObj(no -> DrawnPage.of(List.of("Trang số " + no), 0, false))
                    .toList();
            var id = portal.api().keep("dài.pdf", DrawnPage.pdf(pages), "title", "Bản quét dài");
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> done(portal.api(), id) == REACHED && read() == REACHED + 1);
            return id;
        } finally {
            portal.kill();
        }
    }

    /** Reads the same words off every page, and stops at the third until it is told to go on. */
    private Path program() throws IOException {
        Files.createFile(folder.resolve("vie.traineddata"));
        var table = new StringBuilder();
        int left = 100;
        for (var word : List.of("Trang", "của", "hồsơquét", "tỉnh", "nhà"))
            table.append("5\t1\t1\t1\t1\t1\t")
                    .append(left += 200)
                    .append("\t200\t150\t40\t96\t")
                    .append(word)
                    .append('\n');
        Files.writeString(folder.resolve("words.tsv"), table);
        var program = Files.writeString(folder.resolve("tesseract"), """
                #!/bin/sh
                cd 'FOLDER'
                case "$*" in
                  --version) echo 'tesseract 5.3.0'; exit;;
                  --list-langs) printf 'List of available languages in "%s/" (1):\\nvie\\n' 'FOLDER'; exit;;
                  *'--psm 3 '*) echo page >> pages
                    [ -e 'go on' ] || [ "$(wc -l < pages)" -lt 3 ] || exec sleep 300;;
                esac
                exec cat words.tsv
                """.replace("FOLDER", folder.toString()));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }

    private int read() throws IOException {
        var pages = folder.resolve("pages");
        return Files.exists(pages) ? Files.readAllLines(pages).size() : 0;
    }

    private static int done(Api api, String id) throws Exception {
        List<Integer> done = JsonPath.read(api.document(id, "/steps").body(), "$[?(@.kind == 'SCAN')].done");
        return done.isEmpty() ? 0 : done.getFirst();
    }
}
