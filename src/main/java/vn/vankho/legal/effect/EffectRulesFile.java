package vn.vankho.legal.effect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.vankho.legal.effect.ApplicationRules.Change;
import vn.vankho.legal.effect.ApplicationRules.OrderRule;
import vn.vankho.legal.effect.EffectRules.Basis;
import vn.vankho.legal.effect.EffectRules.Correction;
import vn.vankho.legal.effect.EffectRules.Lead;
import vn.vankho.legal.effect.EffectRules.Level;
import vn.vankho.legal.effect.EffectRules.ParentRegime;
import vn.vankho.legal.effect.EffectRules.Retroactivity;
import vn.vankho.legal.effect.EffectRules.Validity;

/** Reads {@code effect-rules.yaml}: the operator's in {@code config/vocabulary} of the working folder, else the one that came with the portal. */
final class EffectRulesFile {
    private static final String NAME = "vocabulary/effect-rules.yaml";

    /** What is printed behind an article that nobody has compared with the gazette. */
    private final String unconfirmed;

    private EffectRulesFile(String unconfirmed) {
        this.unconfirmed = unconfirmed;
    }

    static EffectRules load() {
        var own = Path.of("config", NAME);
        try (var in = Files.exists(own)
                ? Files.newInputStream(own)
                : EffectRulesFile.class.getClassLoader().getResourceAsStream(NAME)) {
            return read(Objects.requireNonNull(in, NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EffectRules read(InputStream in) {
        Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        return new EffectRulesFile(text(file, "unconfirmed")).rules(file);
    }

    private EffectRules rules(Map<String, Object> file) {
        return new EffectRules(
                Boolean.TRUE.equals(file.get("supplementCountsAsPartlyCeased")),
                words(file, "parentGoesOn"),
                words(file, "otherParents"),
                rows(
                        file,
                        "parentEnds",
                        row -> new ParentRegime(
                                text(row, "name"),
                                validity(row),
                                isTrue(row, "implementingTextsEnd"),
                                basis(row),
                                words(row, "says"))),
                rows(
                        file,
                        "shortestTimeToEffect",
                        row -> new Lead(level(row), validity(row), Integer.parseInt(text(row, "days")), basis(row))),
                rows(
                        file,
                        "effectBackInTime",
                        row -> new Retroactivity(level(row), validity(row), isTrue(row, "allowed"), basis(row))),
                corrections(file),
                application(file),
                duties(file));
    }

    /** A file of an office that has none says nothing of them. */
    private List<Correction> corrections(Map<String, Object> file) {
        return file.containsKey("corrections")
                ? rows(
                        file,
                        "corrections",
                        row -> new Correction(words(row, "of"), words(row, "by"), validity(row), basis(row)))
                : List.of();
    }

    /** A file of an office that has none of these says nothing of them. */
    private ApplicationRules application(Map<String, Object> file) {
        return new ApplicationRules(
                file.containsKey("territory")
                        ? rows(
                                file,
                                "territory",
                                row -> new ApplicationRules.Territory(
                                        Change.valueOf(text(row, "change")),
                                        validity(row),
                                        basis(row),
                                        text(row, "says")))
                        : List.of(),
                file.containsKey("applicationOrder")
                        ? rows(
                                file,
                                "applicationOrder",
                                row -> new ApplicationRules.Order(
                                        OrderRule.valueOf(text(row, "rule")), validity(row), basis(row)))
                        : List.of(),
                file.get("treaties") instanceof List<?> names
                        ? names.stream().map(Object::toString).collect(Collectors.toSet())
                        : Set.of());
    }

    private EffectDuties duties(Map<String, Object> file) {
        return new EffectDuties(
                file.containsKey("shortenedProcedure") ? rows(file, "shortenedProcedure", this::days) : List.of(),
                file.containsKey("listsOfImplementingTexts")
                        ? rows(
                                file,
                                "listsOfImplementingTexts",
                                row -> new EffectDuties.ParentList(validity(row), basis(row), text(row, "says")))
                        : List.of(),
                file.containsKey("publicationOfSuspension")
                        ? rows(file, "publicationOfSuspension", this::days)
                        : List.of(),
                file.containsKey("implementingTextsBegin")
                        ? rows(
                                file,
                                "implementingTextsBegin",
                                row -> new EffectDuties.Together(validity(row), basis(row)))
                        : List.of(),
                file.containsKey("termsCounted")
                        ? rows(file, "termsCounted", row -> new EffectDuties.Counting(validity(row), basis(row)))
                        : List.of());
    }

    private EffectDuties.Days days(Map<?, ?> row) {
        return new EffectDuties.Days(validity(row), Integer.parseInt(text(row, "days")), basis(row));
    }

    private static <T> List<T> rows(Map<String, Object> file, String name, Function<Map<?, ?>, T> read) {
        if (!(file.get(name) instanceof List<?> rows)) throw new IllegalStateException(NAME + " has no list " + name);
        return rows.stream().map(row -> read.apply((Map<?, ?>) row)).toList();
    }

    private Basis basis(Map<?, ?> row) {
        boolean confirmed = isTrue(row, "confirmed");
        return new Basis(text(row, "basis") + (confirmed ? "" : unconfirmed), confirmed);
    }

    private static Validity validity(Map<?, ?> row) {
        return new Validity(day(row, "from"), day(row, "until"));
    }

    private static Level level(Map<?, ?> row) {
        return Level.valueOf(text(row, "level"));
    }

    /** Days stand between quotation marks: a bare one is no text to this reader. */
    private static @Nullable LocalDate day(Map<?, ?> row, String name) {
        return row.get(name) == null ? null : LocalDate.parse(text(row, name));
    }

    private static boolean isTrue(Map<?, ?> row, String name) {
        return Boolean.TRUE.equals(row.get(name));
    }

    /** What an office may leave out. */
    private static String words(Map<?, ?> row, String name) {
        return row.get(name) == null ? "" : text(row, name);
    }

    private static String text(Map<?, ?> row, String name) {
        var value = row.get(name);
        if (value == null) throw new IllegalStateException(NAME + " lacks " + name + " in " + row);
        return value.toString();
    }
}
