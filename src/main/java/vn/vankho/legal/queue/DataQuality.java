package vn.vankho.legal.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;

/** Chất lượng dữ liệu: what of the register cannot be right, each check with its count and its list. */
@Service
public class DataQuality {
    /** A head that nobody has confirmed for so long has been left lying. */
    public static final int DAYS = 30;

    private static final int MOST_ROWS = 200;
    private static final int MOST_EXPORTED = 50_000;

    private final QualityQueries queries;
    private final Clock clock;

    DataQuality(QualityQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Map<Quality, Long> counts(Viewer viewer) {
        viewer.require(Permission.READ);
        var counts = new EnumMap<Quality, Long>(Quality.class);
        for (var check : Quality.values()) counts.put(check, queries.count(check, now(), viewer));
        return counts;
    }

    @Transactional(readOnly = true)
    public Page<QualityRow> list(Quality check, int offset, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.list(check, now(), offset, Math.clamp(limit, 1, MOST_ROWS), viewer);
    }

    /** The same for a file; the total tells whether it holds all. */
    @Transactional(readOnly = true)
    public Page<QualityRow> export(Quality check, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.list(check, now(), 0, MOST_EXPORTED, viewer);
    }

    private QualityQueries.Moment now() {
        return new QualityQueries.Moment(LocalDate.now(clock), clock.instant().minus(Duration.ofDays(DAYS)));
    }
}
