package vn.vankho.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class EvaluateSearchTests {
    @TempDir
    private Path folder;

    @BeforeEach
    void threeTextsAndTwoQuestions() throws Exception {
        write("corpus.jsonl", """
                {"_id": "a", "law": "Luật Đo lường", "title": "Điều 1. Kiểm định", "text": "Kiểm định phương tiện đo nhóm hai."}
                {"_id": "b", "law": "Luật Lưu trữ", "title": "Điều 2. Hồ sơ", "text": "Thời hạn bảo quản hồ sơ điện tử."}

                {"_id": "c", "law": "Luật Khác", "title": "Điều 3", "text": "Không liên quan."}
                """);
        write("queries.jsonl", """
                {"_id": "1", "text": "kiểm định phương tiện đo", "type": "topic"}
                {"_id": "2", "text": "bảo quản hồ sơ", "metadata": {"type": "short"}}
                {"_id": "3", "text": "không ai biết câu trả lời"}
                """);
        write("qrels.tsv", "query-id\tcorpus-id\tscore\n1\ta\t1\n2\tc\t1\n");
    }

    @Test
    void one_object_tells_the_figures_of_all_without_diacritics_and_by_type() throws Exception {
        var out = new ByteArrayOutputStream();
        int code = EvaluateSearch.run(
                List.of(folder.toString()), new PrintStream(out, true, StandardCharsets.UTF_8), System.err);

        assertThat(code).isZero();
        var figures = JsonMapper.builder().build().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(figures.path("queries").asInt()).isEqualTo(2);
        assertThat(figures.path("R@1").asDouble()).isEqualTo(.5);
        assertThat(figures.path("noDiacritics").path("R@1").asDouble()).isEqualTo(.5);
        assertThat(figures.path("byType").path("topic").path("nDCG@10").asDouble())
                .isEqualTo(1);
        assertThat(figures.path("byType").path("short").path("R@1").asDouble()).isZero();
        assertThat(figures.propertyNames()).contains("R@5", "R@10", "MRR@10", "nDCG@10");
    }

    @Test
    void questions_without_an_answer_are_counted_and_said() throws Exception {
        var err = new ByteArrayOutputStream();

        assertThat(run(err)).isZero();

        assertThat(EvaluateSearch.evaluate(folder)).containsEntry("unjudged", 1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Không tính 1 câu hỏi");
    }

    @Test
    void a_line_that_is_broken_is_named_with_its_file() throws Exception {
        var err = new ByteArrayOutputStream();
        write("corpus.jsonl", "{\"_id\": \"a\", \"text\": \"x\"}\n{\"_id\": \"b\", \"text\"\n");
        assertThat(run(err)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("dòng 2 của corpus.jsonl");

        threeTextsAndTwoQuestions();
        write("queries.jsonl", "{\"text\": \"không có mã\"}");
        assertThat(run(err)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("dòng 1 của queries.jsonl");
    }

    private int run(ByteArrayOutputStream err) {
        return EvaluateSearch.run(
                List.of(folder.toString()),
                new PrintStream(new ByteArrayOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void a_folder_without_questions_is_refused() {
        assertThat(EvaluateSearch.run(List.of(folder.resolve("none").toString()), System.out, System.err))
                .isEqualTo(2);
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(folder.resolve(name), text);
    }
}
