package vn.vankho.extraction;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.VersionId;

/** The room of drawn pages as the database counts it; asked while no transaction runs. */
@Component
class DrawnPages implements DrawnRoom {
    private final DrawnRepository drawn;

    DrawnPages(DrawnRepository drawn) {
        this.drawn = drawn;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean has(long bytes) {
        return drawn.has(bytes);
    }

    @Override
    @Transactional
    public void taken(VersionId version, long bytes) {
        drawn.taken(version, bytes);
    }

    @Transactional(readOnly = true)
    List<VersionId> unmeasured(int limit) {
        return drawn.unmeasured(limit);
    }

    /** A version has no pages. */
    @Transactional
    void none(VersionId version) {
        drawn.none(version);
    }
}
