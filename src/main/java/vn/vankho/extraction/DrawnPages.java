package vn.vankho.extraction;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.VersionId;

/** The room of what is made of files as the database counts it; asked while no transaction runs. */
@Component
public class DrawnPages implements DrawnRoom {
    private final DrawnRepository drawn;
    private final ObjectProvider<DerivedElsewhere> elsewhere;

    DrawnPages(DrawnRepository drawn, ObjectProvider<DerivedElsewhere> elsewhere) {
        this.drawn = drawn;
        this.elsewhere = elsewhere;
    }

    /** Adds up all files, so not with every poll. */
    public DerivedData derived() {
        return drawn.derived(
                elsewhere.stream().mapToLong(DerivedElsewhere::bytes).sum());
    }

    @Override
    public boolean has(long bytes, long ofFile) {
        return derived().hasRoom(bytes, ofFile);
    }

    @Override
    @Transactional
    public void taken(VersionId version, long bytes) {
        drawn.taken(version, bytes);
    }

    @Override
    @Transactional
    public void pictureTaken(VersionId version, long bytes) {
        drawn.pictureTaken(version, bytes);
    }

    @Transactional(readOnly = true)
    List<VersionId> unmeasured(int limit) {
        return drawn.unmeasured(limit);
    }

    @Transactional(readOnly = true)
    List<VersionId> unmeasuredPictures(int limit) {
        return drawn.unmeasuredPictures(limit);
    }

    /** A version has no pages. */
    @Transactional
    void none(VersionId version) {
        drawn.none(version);
    }

    /** Nor a picture of the first. */
    @Transactional
    void noPicture(VersionId version) {
        drawn.noPicture(version);
    }
}
