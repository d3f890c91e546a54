package vn.vankho.command.recognition;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table of right answers: comma, quotes as in RFC 4180, one header row. */
record AnswerTable(List<Map<String, String>> rows) {
    static AnswerTable of(Path file) throws IOException {
        var text = Files.readString(file).replace("\uFEFF", "");
        try (var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get()
                .parse(new StringReader(text))) {
            return new AnswerTable(rows.stream().map(CSVRecord::toMap).toList());
        }
    }

    /** All tables of a folder whose names end so; none where the folder is missing. */
    static List<AnswerTable> in(Path folder) throws IOException {
        var tables = new ArrayList<AnswerTable>();
        if (!Files.isDirectory(folder)) return tables;
        try (var files = Files.newDirectoryStream(folder, "*.csv")) {
            for (var file : files) tables.add(of(file));
        }
        return tables;
    }

    /** A cell, or empty where the table has no such column. */
    static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }
}
