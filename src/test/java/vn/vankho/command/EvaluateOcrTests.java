package vn.vankho.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.vietnamese.SharedData;

/** How well scans are read, over all of which a typed text is there: some minutes, so only with {@code -Dvankho.long=true}. */
class EvaluateOcrTests {
    @TempDir
    Path empty;

    @Test
    @EnabledIfSystemProperty(named = "vankho.long", matches = "true")
    void scans_are_read_better_than_by_the_bare_program_and_as_well_when_they_lie_crooked() {
        var report = evaluate(
                SharedData.file("corpus/pairs/scan_text.csv").getParent().getParent());

        assertThat(report.path("gain").path("cer_points").asDouble()).isGreaterThan(4);
        double straight = report.path("firstPageCerByDegrees").path("0").asDouble();
        assertThat(report.path("firstPageCerByDegrees").properties())
                .hasSize(11)
                .allSatisfy(degrees -> assertThat(degrees.getValue().asDouble()).isLessThan(straight + .01));
    }

    @Test
    void a_folder_without_pairs_is_refused_with_the_usage() {
        var said = new ByteArrayOutputStream();

        int code = EvaluateOcr.run(
                List.of(empty.toString()), System.out, new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(code).isEqualTo(Main.NOT_DONE);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("pairs/scan_text.csv");
    }

    private static JsonNode evaluate(Path corpus) {
        var report = new ByteArrayOutputStream();
        EvaluateOcr.run(List.of(corpus.toString()), new PrintStream(report, true, StandardCharsets.UTF_8), System.err);
        return JsonMapper.shared().readTree(report.toString(StandardCharsets.UTF_8));
    }
}
