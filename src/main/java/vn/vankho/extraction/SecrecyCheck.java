package vn.vankho.extraction;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ocr.SeenPage;
import vn.vankho.extraction.worker.FileText;
import vn.vankho.vietnamese.DocumentHeader;

/**
 * Whether the first page of a file bears a mark of secrecy, however its words were come by: such a version is put away with the letters
 * that hold it and what came with it, and nothing that was read in it is kept.
 *
 * @see "decisions 006 and 015"
 */
@Component
class SecrecyCheck {
    private final DocumentFeed feed;

    SecrecyCheck(DocumentFeed feed) {
        this.feed = feed;
    }

    /** Asked of what a person says. @return the mark for which the version was put away, empty where it stays */
    Optional<String> putsAway(VersionId version, String firstPage) {
        return DocumentHeader.secrecyMark(firstPage).filter(mark -> feed.quarantine(version, mark));
    }

    /** Asked of what was read in a file: a mark may be laid over page one and stand nowhere in its text. */
    boolean putsAway(VersionId version, FileText read) {
        return putsAway(
                version,
                DocumentHeader.secrecyMark(read.firstPage())
                        .or(() -> Optional.of(read.mark()).filter(mark -> !mark.isEmpty())));
    }

    /** Asked of what was read off a picture, where diacritics are lost and the stamp is red. */
    boolean putsAway(VersionId version, SeenPage firstPage) {
        return putsAway(version, DocumentHeader.secrecyMarkOnScan(firstPage.text(), firstPage.stamp()));
    }

    private boolean putsAway(VersionId version, Optional<String> mark) {
        return mark.isPresent() && feed.quarantine(version, mark.get());
    }
}
