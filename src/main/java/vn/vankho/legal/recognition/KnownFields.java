package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.VietnameseText;

/** The fields of the vocabulary, made ready to be looked for in texts: longest phrase first, whatever capitals, signs and "và" stand in it. */
public final class KnownFields {
    private static final Pattern SYMBOL = Pattern.compile("(?u)\\p{Lu}[\\p{Lu}&]+");

    /** How much a phrase says: only where nothing else says more, as it is, more than all behind it. */
    enum Force {
        WEAK,
        PLAIN,
        STRONG;

        static Force of(String said) {
            return said.startsWith("~") ? WEAK : said.startsWith("+") ? STRONG : PLAIN;
        }
    }

    /**
     * A phrase in a text.
     *
     * @param from and {@code until}: characters of the text
     * @param first and {@code words}: the same in syllables
     */
    record Found(String field, Force force, int from, int until, int first, int words) {}

    private record Meant(String field, Force force) {}

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        final List<Meant> meant = new ArrayList<>();
    }

    private final int mark;
    private final Node root = new Node();
    private final Map<String, String> tops = new HashMap<>();
    private final Map<String, String> symbols = new HashMap<>();

    private KnownFields(Collection<FieldWords> fields) {
        mark = List.copyOf(fields).hashCode();
        for (var field : fields) {
            tops.put(field.name(), Objects.requireNonNullElse(field.parent(), field.name()));
            // one syllable ("Giá") is a part of too many words
            if (Syllable.in(field.name()).size() > 1 && field.words().stream().noneMatch(field::isItsName))
                phrase(field.name(), field.name());
            for (var word : field.words()) {
                if (SYMBOL.matcher(word).matches()) symbols.put(symbol(word), field.name());
                phrase(word, field.name());
            }
        }
    }

    /** Nothing is proposed by these. */
    public static KnownFields none() {
        return new KnownFields(List.of());
    }

    /** @param fields those that are offered */
    public static KnownFields of(Collection<FieldWords> fields) {
        return new KnownFields(fields);
    }

    private void phrase(String said, String field) {
        var node = root;
        for (var syllable : Syllable.in(said)) node = node.next.computeIfAbsent(syllable.key(), _ -> new Node());
        var meant = new Meant(field, Force.of(said));
        if (node != root && !node.meant.contains(meant)) node.meant.add(meant);
    }

    boolean isEmpty() {
        return tops.isEmpty();
    }

    /** Phrases in the order of the text, none within another; a phrase of several fields is found for each. */
    List<Found> in(List<Syllable> text) {
        var all = new ArrayList<Found>();
        for (int i = 0; i < text.size(); ) {
            Node longest = null;
            int end = i;
            Node node = root;
            for (int j = i; j < text.size(); j++) {
                node = node.next.get(text.get(j).key());
                if (node == null) break;
                if (node.meant.isEmpty()) continue;
                longest = node;
                end = j + 1;
            }
            if (longest == null) {
                i++;
                continue;
            }
            for (var meant : longest.meant)
                all.add(new Found(
                        meant.field(),
                        meant.force(),
                        text.get(i).from(),
                        text.get(end - 1).until(),
                        i,
                        end - i));
            i = end;
        }
        return all;
    }

    /** The field of the first level that it belongs to, or is. */
    public String top(String field) {
        return tops.getOrDefault(field, field);
    }

    @Nullable
    String ofSymbol(String group) {
        return symbols.get(group);
    }

    private static String symbol(String word) {
        return VietnameseText.fold(word).toUpperCase(Locale.ROOT);
    }

    /** Another one after other words. */
    public int mark() {
        return mark;
    }
}
