package vn.vankho.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentKind;
import vn.vankho.identity.UnitId;

/**
 * A document of the demonstration as it is written under {@code demo/}: what a clerk would say of it, a line {@code ---}, its text.
 * Signs at the beginning of a line: {@code |} two columns of the head or the signatures, {@code =} centred, {@code +} a row of a table,
 * {@code @} the header of every page.
 */
record DemoDocument(Map<String, String> said, List<Block> blocks) {
    sealed interface Block {
        String text();

        record Columns(String left, String right) implements Block {
            @Override
            public String text() {
                return left + "\t" + right;
            }
        }

        record Centred(String text) implements Block {}

        record Row(List<String> cells) implements Block {
            @Override
            public String text() {
                return String.join("\t", cells);
            }
        }

        record PageHeader(String text) implements Block {}

        record Paragraph(String text) implements Block {}
    }

    static DemoDocument parse(String written) {
        var said = new HashMap<String, String>();
        var blocks = new ArrayList<Block>();
        boolean inText = false;
        for (var line : written.split("\\R")) {
            if (line.equals("---")) inText = true;
            else if (inText) blocks.add(block(line));
            else {
                int colon = line.indexOf(':');
                said.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        return new DemoDocument(Map.copyOf(said), List.copyOf(blocks));
    }

    private static Block block(String line) {
        if (line.length() < 2 || "|=+@".indexOf(line.charAt(0)) < 0) return new Block.Paragraph(line);
        var rest = line.substring(2);
        return switch (line.charAt(0)) {
            case '|' -> {
                var columns = rest.split(" \\| ?", 2);
                yield new Block.Columns(columns[0].strip(), columns.length > 1 ? columns[1].strip() : "");
            }
            case '=' -> new Block.Centred(rest.strip());
            case '+' ->
                new Block.Row(
                        Arrays.stream(rest.split(" \\| ")).map(String::strip).toList());
            default -> new Block.PageHeader(rest.strip());
        };
    }

    String fileName() {
        return required("file");
    }

    String extension() {
        return fileName().substring(fileName().lastIndexOf('.') + 1);
    }

    String title() {
        return required("title");
    }

    /** Login of who keeps it. */
    String keptBy() {
        return required("by");
    }

    LocalDate issuedOn() {
        return LocalDate.parse(required("issued"));
    }

    /** @param units by code */
    DocumentData data(Map<String, UnitId> units) {
        return new DocumentData(
                DocumentKind.valueOf(required("kind")),
                title(),
                said.get("number"),
                said.get("type"),
                said.get("issuer"),
                issuedOn(),
                date("effective"),
                null,
                said.get("field"),
                units.get(required("unit")),
                words("tags"),
                AccessLevel.valueOf(required("access")),
                words("readers").stream().map(units::get).collect(Collectors.toSet()),
                Set.of());
    }

    private @Nullable LocalDate date(String key) {
        var day = said.get(key);
        return day == null ? null : LocalDate.parse(day);
    }

    private Set<String> words(String key) {
        return Arrays.stream(said.getOrDefault(key, "").split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private String required(String key) {
        var value = said.get(key);
        if (value == null) throw new IllegalStateException("a demonstration document lacks its " + key + ": " + said);
        return value;
    }
}
