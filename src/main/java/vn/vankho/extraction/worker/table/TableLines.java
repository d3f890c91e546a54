package vn.vankho.extraction.worker.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes tables as lines of JSON: the name of a table as a text, each of its rows as an array of texts. Blank rows between others are kept, so
 * that rows count as the program that wrote the file counts them; those behind the last one are not.
 */
final class TableLines {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Writer out;
    private final TableBounds bounds;
    private final Runnable alive;
    private List<String> row = new ArrayList<>();
    private int rows;
    private int written;
    private int cells;

    TableLines(OutputStream out, TableBounds bounds, Runnable alive) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.bounds = bounds;
        this.alive = alive;
    }

    void table(String name) {
        line(JSON.writeValueAsString(cut(name)));
        written = 0;
    }

    /** @param column counted from 0 */
    void cell(int column, String text) {
        if (column < row.size() || column >= bounds.columns()) return;
        while (row.size() < column) row.add("");
        row.add(cut(text));
    }

    /** @param number of the row that ends, counted from 0 */
    void end(int number) {
        alive.run();
        boolean blank = row.stream().allMatch(String::isEmpty);
        if (!blank) {
            for (; written < number; written++) line("[]");
            cells += row.size();
            if (cells > bounds.cells()) throw new TooManyCells(bounds.cells());
            line(JSON.writeValueAsString(row));
            written++;
        }
        row = new ArrayList<>();
    }

    int width() {
        return row.size();
    }

    void flush() throws IOException {
        out.flush();
    }

    private void line(String json) {
        if (++rows > bounds.rows()) throw new TooManyRows(bounds.rows());
        try {
            out.write(json);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without characters that no column of a database can hold. */
    private String cut(String raw) {
        var text = raw.replace('\0', ' ').replace('\u00a0', ' ').strip();
        return text.length() > bounds.letters() ? text.substring(0, bounds.letters()) : text;
    }
}
