package vn.vankho.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.Request;
import vn.vankho.extraction.worker.table.TableBounds;
import vn.vankho.shared.Refused;

/** The tables of an office file that somebody sends: workbooks and documents of Word, old and new. Only a worker parses them. */
@Component
public class FileTables {
    /** What a worker may write: more letters than a register has. */
    private static final long LARGEST = 96L * 1024 * 1024;

    private static final Duration WAIT = Duration.ofSeconds(10);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WorkerPool pool;
    private final MadeFiles files;
    private final Duration wait;

    @Autowired
    FileTables(WorkerPool pool, MadeFiles files) {
        this(pool, files, WAIT);
    }

    /** @param wait for one of the workers, then as long for the spare one */
    FileTables(WorkerPool pool, MadeFiles files, Duration wait) {
        this.pool = pool;
        this.files = files;
        this.wait = wait;
    }

    /** @param rows from the first on, blank ones as empty lists; cells from the left */
    public record Table(String name, List<List<String>> rows) {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param rows of all tables; a file with more is refused
     * @param columns those further right are left out
     * @param letters of a cell
     * @param cells of all rows; a file with more is refused: each takes room in memory, however little stands in it
     * @throws Refused where it cannot be read, is locked, or unfolds to more than it may
     */
    public List<Table> read(String name, byte[] bytes, int rows, int columns, int letters, int cells) {
        try (var made = files.place()) {
            var job = new WorkerJob(
                    Request.Kind.TABLES,
                    "",
                    new TableBounds(rows, columns, letters, cells).toArgument(),
                    bytes.length,
                    new Request.Target(made.path(), LARGEST),
                    () -> new ByteArrayInputStream(bytes));
            var answer = pool.ask(job, wait);
            if (answer instanceof Answer.Made) return tables(made.path());
            throw new Refused(refusal(answer), name, rows, cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String refusal(@Nullable Answer answer) {
        if (answer == null) return "extraction.tables.busy";
        return answer instanceof Answer.Trouble(int _, String reason, String _)
                ? switch (reason) {
                    case "extraction.tooManyRows" -> "extraction.tables.tooMany";
                    case "extraction.tooManyCells" -> "extraction.tables.cells";
                    case "extraction.encrypted" -> "extraction.tables.locked";
                    case "extraction.tooBig", "extraction.zipBomb", "extraction.outOfMemory", "extraction.tooDeep" ->
                        "extraction.tables.tooBig";
                    case "extraction.timeout" -> "extraction.tables.late";
                    default -> "extraction.tables.broken";
                }
                : "extraction.tables.broken";
    }

    /** Line by line: the name of a table, then its rows. */
    private static List<Table> tables(Path made) throws IOException {
        var tables = new ArrayList<Table>();
        String name = null;
        var rows = new ArrayList<List<String>>();
        try (var lines = Files.newBufferedReader(made)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    rows.add(JSON.readValue(line, new TypeReference<List<String>>() {}));
                    continue;
                }
                if (name != null) tables.add(new Table(name, rows));
                name = JSON.readValue(line, String.class);
                rows.clear();
            }
        }
        if (name != null) tables.add(new Table(name, rows));
        return tables;
    }
}
