package vn.vankho.command.recognition;

import static vn.vankho.command.recognition.AnswerTable.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.recognition.KnownFields;

/**
 * Which field (lĩnh vực) each file belongs to, by its sha1: {@code fields.csv} beside the tables, else the answers that came with the project. Those
 * were read off titles by a person; a text that two fields may claim has both, one that no field can claim has none. Fields of the first
 * level: which one below it was meant is not asked.
 */
record FieldAnswers(Map<String, List<String>> answers, KnownFields fields) {
    private static final Path OWN = Path.of("src", "docs", "benchmarks", "recognition-fields.csv");

    static FieldAnswers of(Path folder, KnownFields fields) throws IOException {
        var beside = folder.resolve("fields.csv");
        var file = Files.isReadable(beside) ? beside : OWN;
        var answers = new HashMap<String, List<String>>();
        if (Files.isReadable(file))
            for (var row : AnswerTable.of(file).rows())
                answers.put(
                        cell(row, "sha1"),
                        Arrays.stream(cell(row, "linh_vuc").split("\\s*\\|\\s*"))
                                .filter(name -> !name.isEmpty())
                                .toList());
        return new FieldAnswers(answers, fields);
    }

    /** Empty where nothing is known of the file; a list of none where it belongs to no field. */
    Optional<List<String>> of(Map<String, String> row) {
        return Optional.ofNullable(answers.get(cell(row, "sha1")));
    }

    boolean isOne(List<String> answer, @Nullable String said) {
        return said != null && answer.contains(fields.top(said));
    }
}
