package vn.vankho.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.search.Measured;
import vn.vankho.vietnamese.VietnameseText;

/**
 * {@code evaluate search <folder>}: reads corpus.jsonl, queries.jsonl and qrels.tsv, asks through the real index and planner
 * and prints one JSON object on the standard output.
 */
public final class EvaluateSearch {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DEPTH = 10;
    private static final String UNJUDGED = "unjudged";

    private record Query(String id, String text, @Nullable String type) {}

    private EvaluateSearch() {}

    public static int run(List<String> args) {
        return run(args, System.out, System.err);
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.size() != 1 || !Files.isReadable(Path.of(args.getFirst()).resolve("queries.jsonl"))) {
            err.println("Cách dùng: ./vankho evaluate search <thư mục có corpus.jsonl, queries.jsonl, qrels.tsv>");
            return 2;
        }
        try {
            var report = evaluate(Path.of(args.getFirst()));
            if (!Integer.valueOf(0).equals(report.get(UNJUDGED)))
                err.printf("Không tính %s câu hỏi vì qrels.tsv không có đáp án.%n", report.get(UNJUDGED));
            out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report));
            return 0;
        } catch (IOException | UncheckedIOException e) {
            err.println("Không đọc được dữ liệu đánh giá trong " + args.getFirst() + ": " + e.getMessage());
            return 1;
        }
    }

    /**
     * Figures by name: of all queries with a known answer, the same without diacritics, and by type where queries carry one; beside them, how
     * many queries have none.
     *
     * @throws IOException naming the file and the line that cannot be read
     */
    public static Map<String, Object> evaluate(Path folder) throws IOException {
        var work = Files.createTempDirectory("vankho-evaluate");
        try (var index = new Measured(work)) {
            eachLine(
                    folder.resolve("corpus.jsonl"),
                    text -> index.add(word(text, "_id"), word(text, "law"), word(text, "title"), word(text, "text")));
            index.commit();
            var relevant = relevant(folder.resolve("qrels.tsv"));
            var asked = queries(folder.resolve("queries.jsonl"));
            // a query without a known answer measures nothing
            var queries = asked.stream()
                    .filter(query -> relevant.containsKey(query.id))
                    .toList();
            var report = new LinkedHashMap<String, Object>(measure(index, queries, relevant, UnaryOperator.identity()));
            report.put("noDiacritics", measure(index, queries, relevant, VietnameseText::fold));
            var types = new TreeMap<String, List<Query>>();
            for (var query : queries)
                if (query.type != null)
                    types.computeIfAbsent(query.type, _ -> new ArrayList<>()).add(query);
            var byType = new LinkedHashMap<String, Object>();
            for (var type : types.entrySet())
                byType.put(type.getKey(), measure(index, type.getValue(), relevant, UnaryOperator.identity()));
            report.put("byType", byType);
            report.put(UNJUDGED, asked.size() - queries.size());
            return report;
        } finally {
            FileSystemUtils.deleteRecursively(work);
        }
    }

    private static Map<String, Object> measure(
            Measured index,
            List<Query> queries,
            Map<String, Map<String, Integer>> relevant,
            UnaryOperator<String> typed) {
        var sums = new RankingFigures();
        for (var query : queries)
            sums.add(index.search(typed.apply(query.text), DEPTH), relevant.getOrDefault(query.id, Map.of()));
        return sums.figures();
    }

    private interface Reader {
        void read(JsonNode line) throws IOException;
    }

    private static void eachLine(Path file, Reader reader) throws IOException {
        try (var lines = Files.lines(file)) {
            int no = 0;
            for (var line : (Iterable<String>) lines::iterator) {
                no++;
                if (!line.isBlank()) reader.read(object(file, no, line));
            }
        }
    }

    private static JsonNode object(Path file, int no, String line) throws IOException {
        try {
            var object = JSON.readTree(line);
            if (!word(object, "_id").isEmpty()) return object;
        } catch (JacksonException _) {
            // said below
        }
        throw new IOException(
                "dòng %d của %s không phải một đối tượng JSON có “_id”".formatted(no, file.getFileName()));
    }

    private static List<Query> queries(Path file) throws IOException {
        var queries = new ArrayList<Query>();
        eachLine(file, query -> {
            var type = query.path("type").isString()
                    ? query.path("type")
                    : query.path("metadata").path("type");
            queries.add(new Query(word(query, "_id"), word(query, "text"), type.isString() ? type.asString() : null));
        });
        return queries;
    }

    private static Map<String, Map<String, Integer>> relevant(Path file) throws IOException {
        var relevant = new HashMap<String, Map<String, Integer>>();
        for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            var cells = line.split("\t");
            if (cells.length < 3 || !cells[2].strip().matches("-?\\d+")) continue;
            int grade = Integer.parseInt(cells[2].strip());
            if (grade > 0)
                relevant.computeIfAbsent(cells[0], _ -> new HashMap<>()).put(cells[1], grade);
        }
        return relevant;
    }

    private static String word(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
