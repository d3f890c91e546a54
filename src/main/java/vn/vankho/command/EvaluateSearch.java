package vn.vankho.command;

import java.io.IOException;
import java.io.PrintStream;
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
            out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(evaluate(Path.of(args.getFirst()))));
            return 0;
        } catch (IOException e) {
            err.println("Không đọc được dữ liệu đánh giá trong " + args.getFirst() + ": " + e.getMessage());
            return 1;
        }
    }

    /** Figures by name: of all queries, the same without diacritics, and by type where queries carry one. */
    public static Map<String, Object> evaluate(Path folder) throws IOException {
        var work = Files.createTempDirectory("vankho-evaluate");
        try (var index = new Measured(work)) {
            try (var lines = Files.lines(folder.resolve("corpus.jsonl"))) {
                for (var line : (Iterable<String>) lines::iterator) {
                    if (line.isBlank()) continue;
                    var text = JSON.readTree(line);
                    index.add(word(text, "_id"), word(text, "law"), word(text, "title"), word(text, "text"));
                }
            }
            index.commit();
            var relevant = relevant(folder.resolve("qrels.tsv"));
            var queries = queries(folder.resolve("queries.jsonl"), relevant);
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
            return report;
        } finally {
            delete(work);
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

    private static List<Query> queries(Path file, Map<String, Map<String, Integer>> relevant) throws IOException {
        var queries = new ArrayList<Query>();
        for (var line : Files.readAllLines(file)) {
            if (line.isBlank()) continue;
            var query = JSON.readTree(line);
            var type = query.path("type").isString()
                    ? query.path("type")
                    : query.path("metadata").path("type");
            // a query without a known answer measures nothing
            if (relevant.containsKey(word(query, "_id")))
                queries.add(
                        new Query(word(query, "_id"), word(query, "text"), type.isString() ? type.asString() : null));
        }
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

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : (Iterable<Path>) files::iterator) Files.delete(file);
        }
        Files.delete(folder);
    }
}
