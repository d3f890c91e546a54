package vn.vankho.command.recognition;

import static vn.vankho.command.recognition.AnswerTable.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a document may be called: as the table of answers has it, or as the official register beside it ({@code registry.csv}) has it for the same
 * number, type and day. Answers taken from saved pages of the web are titles of the site ("… áp dụng 2024 mới nhất"); the register has those of the
 * paper.
 */
final class Titles {
    private final Map<String, String> official = new HashMap<>();

    /** @param folder with the tables; one without a register says nothing more */
    Titles(Path folder) throws IOException {
        var register = folder.resolve("registry.csv");
        if (!Files.isReadable(register)) return;
        for (var row : AnswerTable.of(register).rows()) official.put(key(row), cell(row, "trich_yeu"));
    }

    List<String> of(Map<String, String> row) {
        var answer = cell(row, "trich_yeu");
        var other = cell(row, "so_ky_hieu").isEmpty() ? "" : official.getOrDefault(key(row), "");
        return other.isEmpty() ? List.of(answer) : List.of(answer, other);
    }

    private static String key(Map<String, String> row) {
        return Fields.key(cell(row, "so_ky_hieu")) + "|" + Fields.plain(cell(row, "loai")) + "|"
                + cell(row, "ngay_ban_hanh");
    }
}
