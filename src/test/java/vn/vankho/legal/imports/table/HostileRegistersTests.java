package vn.vankho.legal.imports.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vankho.shared.Refused;

/** Registers in CSV and JSON, which the portal reads itself, from people who mean no good. Those of office programs go to a worker. */
class HostileRegistersTests {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration FUZZ =
            Boolean.getBoolean("tests.long") ? Duration.ofMinutes(5) : Duration.ofSeconds(5);
    private static final String CSV =
            "Số ký hiệu;Trích yếu;Ngày\n" + "1/2020/QĐ-UBND;\"Quy định; \"\"thử\"\"\";24/4/2019\n".repeat(40);
    private static final String JSON = """
            {"data": [{"id": 7, "docNum": "30/2013/QĐ-UBND", "title": "Quy định cũ", "effStatus": {"name": "Còn hiệu lực"},
              "references": [{"referenceType": "replaced", "targetId": 7}]}]}
            """;

    static Stream<Arguments> files() {
        return Stream.of(
                file("one quote and no end", "\"" + "a,b\n".repeat(2_000_000), "rows"),
                file("quotes alone", "\"".repeat(8_000_000), "rows"),
                file("one cell of 10 MB", "a;" + "x".repeat(10_000_000), "rows"),
                file("a million separators", ";".repeat(10_000_000), "empty"),
                file("line ends alone", "\n".repeat(20_000_000) + "a", "rows"),
                file("nulls", "\0".repeat(1_000_000), "empty"),
                file("a bell and an arrow back", "a;b\n\u0007\u202e1;2\n", "rows"),
                file("numbers without end", "[{\"docNum\": " + "9".repeat(5_000) + "}]", "tooMuch"),
                file("a number of a million digits", "[" + "9".repeat(1_000_000) + "]", "tooMuch"),
                file("an exponent", "[{\"id\": 1e999999999, \"docNum\": \"1\"}]", "rows"),
                file("a name of a megabyte", "[{\"" + "k".repeat(1_000_000) + "\": 1}]", "tooMuch"),
                file("a hundred thousand names", names(100_000), "rows"),
                file("the same name again and again", "{" + "\"id\":1,".repeat(500_000) + "\"id\":1}", "rows"),
                file("nested as deep as may be", "[".repeat(49) + "]".repeat(49), "rows"),
                file("nested names", "{\"a\":".repeat(60) + "1" + "}".repeat(60), "tooMuch"),
                file("half a surrogate", "[{\"docNum\": \"\\ud83d\"}]", "rows"),
                file("documents one behind the other", "{}\n".repeat(210_000), "tooMany"),
                Arguments.of("half of UTF-16", Arrays.copyOf(CSV.getBytes(UTF_16LE), 333), "rows"),
                Arguments.of(
                        "no encoding", ByteBuffer.allocate(4).putInt(0xfffefdfc).array(), "rows"),
                Arguments.of("bytes of Latin letters", "\u0080\u00ff;\u00a0\n1;2".getBytes(ISO_8859_1), "rows"));
    }

    private static Arguments file(String name, String text, String ends) {
        return Arguments.of(name, text.getBytes(UTF_8), ends);
    }

    private static String names(int count) {
        var json = new StringBuilder("{");
        for (int i = 0; i < count; i++) json.append("\"k").append(i).append("\":1,");
        return json.append("\"id\":1}").toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_hostile_register_ends_soon_as_rows_or_with_a_reason(String name, byte[] bytes, String ends) {
        long begun = System.nanoTime();

        assertThat(end(bytes)).as(name).isEqualTo(ends);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
    }

    @Test
    void whatever_becomes_of_the_bytes_of_a_register_it_ends_so() {
        long seed = Long.getLong("tests.seed", System.nanoTime());
        System.out.println("Fuzz of registers, seed " + seed);
        var chance = new Random(seed);
        var samples = List.of(
                CSV.getBytes(UTF_8), CSV.getBytes(UTF_16LE), JSON.getBytes(UTF_8), (JSON + JSON).getBytes(UTF_8));
        var ends = new TreeMap<String, Integer>();
        for (long until = System.nanoTime() + FUZZ.toNanos(); System.nanoTime() < until; ) {
            var bytes = samples.get(chance.nextInt(samples.size())).clone();
            for (int i = chance.nextInt(12); i >= 0; i--)
                bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
            if (chance.nextInt(4) == 0) bytes = Arrays.copyOf(bytes, chance.nextInt(1, bytes.length));
            long begun = System.nanoTime();
            ends.merge(end(bytes), 1, Integer::sum);
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as("seed " + seed)
                    .isLessThan(SOON);
        }
        System.out.println("Fuzz of registers: " + ends);
        assertThat(ends).as("files that were changed and are read all the same").containsKey("rows");
    }

    /** Any other exception is a fault of the reader. */
    private static String end(byte[] bytes) {
        try {
            var sheets = TableFile.read("sổ", bytes, (_, _) -> List.of());
            assertThat(sheets)
                    .allSatisfy(sheet -> assertThat(sheet.rows())
                            .allSatisfy(row -> assertThat(row).hasSizeLessThanOrEqualTo(Sheet.MOST_COLUMNS)));
            return "rows";
        } catch (Refused refused) {
            assertThat(refused.arguments()).contains("sổ");
            return refused.key().substring(refused.key().lastIndexOf('.') + 1);
        }
    }
}
