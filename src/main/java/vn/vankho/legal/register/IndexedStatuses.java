package vn.vankho.legal.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.StatusInterval;
import vn.vankho.search.SearchFields;
import vn.vankho.search.StatusSpan;

/**
 * Hands the intervals of texts to the index: whoever searches sees how a hit stands, and may ask for one status on a day. Before the day on which
 * a text was issued it was not there ({@link vn.vankho.legal.LegalHeader#isYetToBeIssued}), which the index holds as a status of its own.
 */
@Component
class IndexedStatuses implements SearchFields {
    private static final String NOT_ISSUED = "NOT_ISSUED";

    private final IndexedEntryQueries entries;
    private final EffectProjectionRepository projections;

    IndexedStatuses(IndexedEntryQueries entries, EffectProjectionRepository projections) {
        this.entries = entries;
        this.projections = projections;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<DocumentId, List<StatusSpan>> statuses(Collection<DocumentId> files) {
        var registered = entries.ofFiles(files);
        var intervals = projections.intervals(registered.values());
        var issued = entries.issued(registered.values());
        var all = new HashMap<DocumentId, List<StatusSpan>>();
        registered.forEach((file, id) -> {
            var own = intervals.getOrDefault(id, List.of());
            if (own.isEmpty()) return;
            // where nobody has determined anything, that is what is to be said of any day
            boolean untold = own.stream().allMatch(one -> one.statuses().isEmpty());
            var day = untold ? null : issued.get(id);
            all.put(file, own.stream().flatMap(one -> spans(one, day)).toList());
        });
        return all;
    }

    @Override
    public List<String> allStatuses() {
        return Stream.concat(
                        Stream.of(NOT_ISSUED),
                        Arrays.stream(EffectStatus.values()).map(Enum::name))
                .toList();
    }

    /** Cut where the text was issued; one that reaches back stands as its events say. */
    private static Stream<StatusSpan> spans(StatusInterval interval, @Nullable LocalDate issued) {
        var from = interval.from();
        var to = interval.to();
        var statuses = interval.statuses().stream().sorted().map(Enum::name).toList();
        boolean waits = interval.statuses().stream().allMatch(EffectStatus.NOT_YET_IN_FORCE::equals);
        if (issued == null || !waits || from != null && !from.isBefore(issued))
            return Stream.of(new StatusSpan(from, to, statuses));
        var before = List.of(NOT_ISSUED);
        return to != null && !to.isAfter(issued)
                ? Stream.of(new StatusSpan(from, to, before))
                : Stream.of(new StatusSpan(from, issued, before), new StatusSpan(issued, to, statuses));
    }
}
