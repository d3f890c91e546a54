package vn.vankho.legal.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.effect.EffectTimeline;
import vn.vankho.legal.register.ParentEndRepository.Asked;

/**
 * What one run of {@link ParentEnds} goes by: a law may have many ends and many texts that detail it, so each is read once, and anew
 * only where the run has changed it.
 */
final class ChildrenOnce {
    private final Function<LegalDocumentId, List<Asked>> ask;
    private final Function<LegalDocumentId, Set<LegalDocumentId>> above;
    private final Function<LegalDocumentId, EffectTimeline> read;
    private final Consumer<StoredEvent> takeBack;
    private final Map<LegalDocumentId, List<Asked>> asked = new HashMap<>();
    private final Map<LegalDocumentId, Set<LegalDocumentId>> parents = new HashMap<>();
    private final Map<LegalDocumentId, EffectTimeline> timelines = new HashMap<>();

    /** @param known what {@code children}, and those that detail the text no more, were asked */
    ChildrenOnce(
            Collection<LegalDocumentId> children,
            List<Asked> known,
            Function<LegalDocumentId, List<Asked>> ask,
            Function<LegalDocumentId, Set<LegalDocumentId>> above,
            Function<LegalDocumentId, EffectTimeline> read,
            Consumer<StoredEvent> takeBack) {
        this.ask = ask;
        this.above = above;
        this.read = read;
        this.takeBack = takeBack;
        for (var child : children)
            asked.put(
                    child,
                    known.stream()
                            .filter(one -> child.equals(one.event().document()))
                            .toList());
    }

    List<Asked> asked(LegalDocumentId child) {
        return asked.computeIfAbsent(child, ask);
    }

    /** What it details. */
    Set<LegalDocumentId> parents(LegalDocumentId child) {
        return parents.computeIfAbsent(child, above);
    }

    EffectTimeline timeline(LegalDocumentId text) {
        return timelines.computeIfAbsent(text, read);
    }

    /** It is asked more now. */
    void changed(LegalDocumentId child) {
        asked.remove(child);
    }

    /** What held may have held up others; a proposal changes nothing but what its own text is asked. */
    void takeBack(StoredEvent event) {
        takeBack.accept(event);
        if (event.confirmed()) {
            asked.clear();
            timelines.clear();
        } else changed(event.document());
    }
}
