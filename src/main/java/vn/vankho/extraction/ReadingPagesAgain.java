package vn.vankho.extraction;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.StepKind;
import vn.vankho.document.Steps;
import vn.vankho.document.VersionId;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;

/** People have pages read off their pictures: once more, or for the first time where the layer of a file was taken for all that stands there. */
@Service
public class ReadingPagesAgain {
    private final Documents documents;
    private final PictureDeeds deeds;
    private final CorrectionRepository corrections;
    private final ScannedPages pages;
    private final ScanProgram program;
    private final Steps steps;

    ReadingPagesAgain(
            Documents documents,
            PictureDeeds deeds,
            CorrectionRepository corrections,
            ScannedPages pages,
            ScanProgram program,
            Steps steps) {
        this.documents = documents;
        this.deeds = deeds;
        this.corrections = corrections;
        this.pages = pages;
        this.program = program;
        this.steps = steps;
    }

    /**
     * Reads a page off its picture once more, as after tesseract became better; what people have put right holds all the same.
     *
     * @param no 0: all pages of the version
     * @throws Refused {@code extraction.doubtful.oldVersion} of a version that is not the current one; the sentence of the missing program
     */
    @Transactional
    public void readAgain(DocumentId document, VersionId version, int no, Viewer viewer) {
        if (!documents.toChange(document, viewer).id().equals(version))
            throw new Refused("extraction.doubtful.oldVersion");
        if (!program.found().isThere()) throw new Refused(program.found().trouble());
        if (no > 0) deeds.page(document, version, no, viewer);
        corrections.readAgain(version, no);
        steps.stage(document, StepKind.SCAN);
        deeds.record("document.page-read-again", document, no, viewer);
    }

    /**
     * Reads the pictures of all pages of a PDF whose words were taken for all that stands there; what its layer says is kept beside them.
     *
     * @throws Refused {@code extraction.doubtful.oldVersion} of a version that is not the current one, {@code extraction.doubtful.noPictures}
     *     of another kind of file, or one that has not been read; the sentence of the missing program
     */
    @Transactional
    public void readPictures(DocumentId document, VersionId version, Viewer viewer) {
        var current = documents.toChange(document, viewer);
        if (!current.id().equals(version)) throw new Refused("extraction.doubtful.oldVersion");
        if (!PagePictures.mayHoldMore(current.mediaType())) throw new Refused("extraction.doubtful.noPictures");
        if (!program.found().isThere()) throw new Refused(program.found().trouble());
        if (!pages.expectAll(version)) throw new Refused("extraction.doubtful.noPictures");
        steps.stage(document, StepKind.SCAN);
        deeds.record("document.pictures-read", document, 0, viewer);
    }
}
