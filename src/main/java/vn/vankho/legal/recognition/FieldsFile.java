package vn.vankho.legal.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code fields.yaml}: the operator's in {@code config/vocabulary} of the working folder, else the one that came with the portal. */
public final class FieldsFile {
    private static final String NAME = "vocabulary/fields.yaml";

    private FieldsFile() {}

    /** Each behind the one it belongs to; below one, a name alone will do. */
    public static List<FieldWords> load() {
        var own = Path.of("config", NAME);
        try (var in = Files.exists(own)
                ? Files.newInputStream(own)
                : FieldsFile.class.getClassLoader().getResourceAsStream(NAME)) {
            Map<String, Object> file =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(in, NAME));
            var all = new ArrayList<FieldWords>();
            for (var row : list(file.get("fields"))) {
                var field = field(row, null);
                all.add(field);
                if (row instanceof Map<?, ?> map)
                    list(map.get("below")).forEach(one -> all.add(field(one, field.name())));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FieldWords field(Object row, @Nullable String parent) {
        if (!(row instanceof Map<?, ?> map)) return new FieldWords(row.toString(), parent, List.of());
        var words = list(map.get("words")).stream().map(Object::toString).toList();
        return new FieldWords(String.valueOf(map.get("name")), parent, words);
    }

    private static List<Object> list(@Nullable Object value) {
        return value instanceof List<?> many ? List.copyOf(many) : List.of();
    }
}
