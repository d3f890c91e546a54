package vn.vankho.legal.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.vankho.legal.effect.EffectRules.Level;
import vn.vankho.legal.recognition.FieldsFile;
import vn.vankho.legal.vocabulary.IssuingBody.Succession;
import vn.vankho.shared.Uuid7;
import vn.vankho.vietnamese.VietnameseText;

/** Reads the seed: the operator's files in {@code config/vocabulary} of the working folder, else those that came with the portal. */
final class VocabularyFiles {
    private VocabularyFiles() {}

    static List<DocumentType> types() {
        return rows(file("document-types.yaml"), "types").stream()
                .map(row -> new DocumentType(
                        Uuid7.next(),
                        text(row, "name"),
                        text(row, "code"),
                        row.get("order") instanceof Integer order ? order : null,
                        Normative.valueOf(text(row, "normative")),
                        text(row, "issuers"),
                        day(row, "from"),
                        day(row, "until"),
                        null))
                .toList();
    }

    static IssuerOrders orders() {
        return new IssuerOrders(rows(file("issuer-orders.yaml"), "orders").stream()
                .map(row -> new IssuerOrders.Row(
                        row.get("order") instanceof Integer order ? order : 0,
                        String.valueOf(IssuerNames.key(text(row, "issuer"))),
                        row.get("codes") instanceof List<?> codes
                                ? codes.stream()
                                        .map(code -> VietnameseText.fold(code.toString())
                                                .toUpperCase(Locale.ROOT))
                                        .collect(Collectors.toSet())
                                : Set.of(),
                        row.get("level") == null ? null : Level.valueOf(text(row, "level"))))
                .toList());
    }

    /** Successors have their name only; they are found by it when all are kept. */
    static List<IssuingBody> issuers() {
        var file = file("issuers.yaml");
        var unconfirmed = text(file, "unconfirmed");
        return rows(file, "issuers").stream()
                .map(row -> new IssuingBody(
                        Uuid7.next(),
                        text(row, "name"),
                        row.get("level") == null ? null : Level.valueOf(text(row, "level")),
                        day(row, "from"),
                        day(row, "until"),
                        successors(row, unconfirmed),
                        List.of(),
                        null))
                .toList();
    }

    static List<Mergers> mergers() {
        var file = file("issuers.yaml");
        if (!file.containsKey("mergers")) return List.of();
        return rows(file, "mergers").stream()
                .map(row -> Mergers.of(row, text(file, "unconfirmed")))
                .toList();
    }

    private static List<Succession> successors(Map<?, ?> row, String unconfirmed) {
        if (row.get("successor") == null) return List.of();
        var basis = text(row, "basis") + (Boolean.TRUE.equals(row.get("confirmed")) ? "" : unconfirmed);
        var kind = row.get("kind") == null
                ? SuccessionKind.usual(text(row, "name"))
                : SuccessionKind.valueOf(text(row, "kind"));
        return List.of(new Succession(
                Uuid7.next(), text(row, "successor"), kind, Objects.requireNonNull(day(row, "since"), "since"), basis));
    }

    static List<LegalField> fields() {
        return FieldsFile.load().stream()
                .map(one -> new LegalField(Uuid7.next(), one.name(), one.parent(), false, one.words(), null))
                .toList();
    }

    private static Map<String, Object> file(String name) {
        var own = Path.of("config", "vocabulary", name);
        try (var in = Files.exists(own)
                ? Files.newInputStream(own)
                : VocabularyFiles.class.getClassLoader().getResourceAsStream("vocabulary/" + name)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<?, ?>> rows(Map<String, Object> file, String name) {
        if (!(file.get(name) instanceof List<?> rows)) throw new IllegalStateException("no list " + name);
        return rows.stream().<Map<?, ?>>map(row -> (Map<?, ?>) row).toList();
    }

    private static String text(Map<?, ?> row, String name) {
        return row.get(name) == null ? "" : row.get(name).toString();
    }

    private static @Nullable LocalDate day(Map<?, ?> row, String name) {
        return row.get(name) == null ? null : LocalDate.parse(text(row, name));
    }
}
