package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.vietnamese.VietnameseText;

/**
 * Our own judged set: 67 documents of a fictional office and 306 queries of the kinds people type, each with the document that
 * answers it. The floors are a gate: a change of ranking that loses one of these kinds fails here.
 */
class JudgedSetTests {
    private static final int DEPTH = 10;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, List<Integer>> RANKS = new TreeMap<>();
    private static final List<String> MISSED = new ArrayList<>();
    /** What is asked a second time without any mark. */
    private static final Set<String> ASKED_UNMARKED =
            Set.of("title", "topic", "citation", "abbreviation", "short-number");

    private static final String UNMARKED = " unmarked";

    @BeforeAll
    static void ask() throws IOException {
        try (var room = new SearchRoom()) {
            var ids = new HashMap<String, DocumentId>();
            for (var line : lines("corpus")) ids.put(line.path("_id").asString(), put(room, line));
            for (var line : lines("queries")) {
                var wanted = ids.get(line.path("relevant").get(0).asString());
                var query = line.path("text").asString();
                var type = line.path("type").asString();
                ask(room, type, query, wanted);
                if (ASKED_UNMARKED.contains(type)) ask(room, type + UNMARKED, VietnameseText.fold(query), wanted);
            }
        }
        RANKS.forEach((type, ranks) ->
                System.out.printf(Locale.ROOT, "%-16s %3d queries, nDCG@10 %.3f%n", type, ranks.size(), gain(ranks)));
        System.out.println(String.join("\n", MISSED));
    }

    private static void ask(SearchRoom room, String type, String query, DocumentId wanted) {
        var found = room.search(query).hits().stream().map(Hit::id).toList();
        int rank = found.indexOf(wanted);
        RANKS.computeIfAbsent(type, _ -> new ArrayList<>()).add(rank);
        if (rank != 0) MISSED.add(type + ": " + query + " at " + rank);
    }

    @AfterAll
    static void forget() {
        RANKS.clear();
        MISSED.clear();
    }

    @Test
    void there_are_enough_queries() {
        assertThat(RANKS.values().stream().mapToInt(List::size).sum()).isGreaterThanOrEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"full-number", "dated-number"})
    void a_full_number_is_first_always(String type) {
        assertThat(RANKS.get(type)).isNotEmpty().allMatch(rank -> rank == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "full-number, 1.0",
        "dated-number, 1.0",
        "short-number, .97",
        "citation, .97",
        "title, .97",
        "topic, .95",
        "no-diacritics, .93",
        "half-diacritics, .93",
        "telex, .93",
        "legacy, .95",
        "typo, .85",
        "abbreviation, .93"
    })
    void every_kind_of_query_keeps_its_floor(String type, double floor) {
        assertThat(gain(RANKS.get(type))).as(() -> String.join("\n", MISSED)).isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "topic", "citation", "abbreviation", "short-number"})
    void without_marks_the_same_questions_are_answered_nearly_as_well(String type) {
        assertThat(gain(RANKS.get(type + UNMARKED)))
                .as(() -> String.join("\n", MISSED))
                .isGreaterThanOrEqualTo(gain(RANKS.get(type)) - .015);
    }

    /** One document answers each query, so nDCG is the discount of its rank. */
    private static double gain(List<Integer> ranks) {
        return ranks.stream()
                .mapToDouble(rank -> rank < 0 || rank >= DEPTH ? 0 : Math.log(2) / Math.log(rank + 2))
                .average()
                .orElse(0);
    }

    private static DocumentId put(SearchRoom room, JsonNode line) {
        return room.document(line.path("title").asString())
                .number(line.path("number").asString())
                .kind(DocumentKind.valueOf(line.path("kind").asString()))
                .type(line.path("type").asString())
                .issuer(line.path("issuer").asString())
                .issued(line.path("issued").asString())
                .text(line.path("text").asString())
                .put();
    }

    private static List<JsonNode> lines(String name) throws IOException {
        try (var in = JudgedSetTests.class.getResourceAsStream("/judged/" + name + ".jsonl")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(JSON::readTree)
                    .toList();
        }
    }
}
