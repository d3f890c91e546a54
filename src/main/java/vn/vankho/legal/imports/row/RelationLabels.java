package vn.vankho.legal.imports.row;

import java.util.Map;
import java.util.Optional;
import vn.vankho.legal.RelationKind;
import vn.vankho.shared.Texts;

/**
 * Labels of relations as registers write them: the wording of the screens in both directions, and what {@link KnownLabels} knows. A label
 * heads the list of the other texts: "Văn bản bị bãi bỏ" says that the row's first text repeals.
 */
public final class RelationLabels {
    /**
     * @param outgoing the first text acts on the second; else the other way round
     * @param part only a part ends
     */
    public record Label(RelationKind kind, boolean outgoing, boolean part) {}

    private final KnownLabels labels = new KnownLabels();
    /** By their keys: what people said that others mean. */
    private final Map<String, Label> said;

    public RelationLabels(Texts texts) {
        this(texts, Map.of());
    }

    /** @param said by {@link #key}, what people said of labels that nobody else knows */
    public RelationLabels(Texts texts, Map<String, Label> said) {
        this.said = Map.copyOf(said);
        for (var kind : RelationKind.values()) {
            labels.put(texts.get(Texts.VIETNAMESE, "legal.relation." + kind), kind, true);
            labels.put(texts.get(Texts.VIETNAMESE, "legal.relation.by." + kind), kind, false);
            labels.put(kind.name(), kind, true);
        }
        labels.common();
    }

    public static String key(String label) {
        return KnownLabels.key(label);
    }

    public Optional<Label> read(String label) {
        return labels.read(label).or(() -> Optional.ofNullable(said.get(key(label))));
    }

    /** Whether a person said what it means: what it was called then goes with what comes of it. */
    public boolean isSaid(String label) {
        return labels.read(label).isEmpty() && said.containsKey(key(label));
    }
}
