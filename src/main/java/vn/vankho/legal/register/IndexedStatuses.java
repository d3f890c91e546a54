package vn.vankho.legal.register;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.StatusInterval;
import vn.vankho.search.SearchFields;
import vn.vankho.search.StatusSpan;

/** Hands the intervals of texts to the index: whoever searches sees how a hit stands, and may ask for one status on a day. */
@Component
class IndexedStatuses implements SearchFields {
    private final LegalDocumentRepository documents;
    private final EffectRepository effects;

    IndexedStatuses(LegalDocumentRepository documents, EffectRepository effects) {
        this.documents = documents;
        this.effects = effects;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<DocumentId, List<StatusSpan>> statuses(Collection<DocumentId> files) {
        var registered = documents.ofFiles(files);
        var intervals = effects.intervals(registered.values());
        var all = new HashMap<DocumentId, List<StatusSpan>>();
        registered.forEach((file, id) -> {
            var own = intervals.getOrDefault(id, List.of());
            if (!own.isEmpty())
                all.put(file, own.stream().map(IndexedStatuses::span).toList());
        });
        return all;
    }

    @Override
    public List<String> allStatuses() {
        return Arrays.stream(EffectStatus.values()).map(Enum::name).toList();
    }

    private static StatusSpan span(StatusInterval interval) {
        return new StatusSpan(
                interval.from(),
                interval.to(),
                interval.statuses().stream().sorted().map(Enum::name).toList());
    }
}
