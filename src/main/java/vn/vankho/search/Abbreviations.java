package vn.vankho.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import vn.vankho.shared.StartRefused;
import vn.vankho.vietnamese.VietnameseText;

/** Abbreviations of the office and what they stand for, read both ways when a query is read; the index knows nothing of them. */
final class Abbreviations {
    private static final String NAME = "vocabulary/abbreviations.yaml";

    /** A form and the other forms of the same thing. */
    private record Form(Words words, List<Words> others) {}

    /** An abbreviation found in a query: words {@code from} to {@code until} and what else they are called. */
    record Found(int from, int until, List<Words> others) {}

    private final Map<String, List<Form>> byFirst = new HashMap<>();

    Abbreviations(Map<String, List<String>> table) {
        table.forEach((abbreviation, meanings) -> {
            var forms = new ArrayList<Words>();
            forms.add(words(abbreviation));
            meanings.forEach(meaning -> forms.add(words(meaning)));
            for (var form : forms) {
                var others = forms.stream().filter(other -> other != form).toList();
                // two meanings are not names of each other
                var known = form == forms.getFirst() ? others : List.of(forms.getFirst());
                if (form.size() > 0)
                    byFirst.computeIfAbsent(form.folded()[0], _ -> new ArrayList<>())
                            .add(new Form(form, known));
            }
        });
        byFirst.values()
                .forEach(forms -> forms.sort(Comparator.comparingInt((Form form) -> form.words.size())
                        .reversed()));
    }

    /** The operator's table in {@code config/vocabulary} of the working folder, or the one that came with the portal. */
    static Abbreviations load() {
        var own = Path.of("config", NAME);
        if (Files.exists(own)) return load(own);
        try (var in = Abbreviations.class.getClassLoader().getResourceAsStream(NAME)) {
            return in == null ? new Abbreviations(Map.of()) : read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws StartRefused naming the file: an operator has written it */
    static Abbreviations load(Path own) {
        try (var in = Files.newInputStream(own)) {
            return read(in);
        } catch (IOException | YAMLException | IllegalArgumentException e) {
            var why = Objects.requireNonNullElse(e.getMessage(), "")
                    .lines()
                    .findFirst()
                    .orElse("");
            throw new StartRefused("không đọc được bảng chữ viết tắt %s (%s).".formatted(own.toAbsolutePath(), why), e);
        }
    }

    private static Abbreviations read(InputStream in) {
        Object table = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        if (table != null && !(table instanceof Map))
            throw new IllegalArgumentException("mỗi dòng phải là: chữ viết tắt: nghĩa");
        var read = new HashMap<String, List<String>>();
        if (table instanceof Map<?, ?> lines)
            lines.forEach((key, value) -> read.put(
                    String.valueOf(key),
                    value instanceof List<?> many
                            ? many.stream().map(String::valueOf).toList()
                            : List.of(String.valueOf(value))));
        return new Abbreviations(read);
    }

    List<Found> in(Sequence query) {
        var found = new ArrayList<Found>();
        for (int i = 0; i < query.size(); ) {
            int at = i;
            var form = byFirst.getOrDefault(query.folded()[i], List.of()).stream()
                    .filter(candidate -> standsAt(candidate.words.folded(), query.folded(), at))
                    .findFirst();
            if (form.isPresent()) {
                i += form.get().words.size();
                found.add(new Found(at, i, form.get().others));
            } else i++;
        }
        return found;
    }

    private static boolean standsAt(String[] form, String[] query, int at) {
        if (at + form.length > query.length) return false;
        for (int i = 0; i < form.length; i++) if (!form[i].equals(query[at + i])) return false;
        return true;
    }

    private static Words words(String text) {
        return Words.of(VietnameseText.normalise(text));
    }
}
