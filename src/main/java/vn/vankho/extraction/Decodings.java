package vn.vankho.extraction;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.worker.Packed;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;

/** Texts of old fonts: what was decoded, the text as it is written, and a person's choice between the two, which holds for the file. */
@Service
public class Decodings {
    private final Documents documents;
    private final DecodingRepository repository;
    private final ScanQueries scans;
    private final Clock clock;

    Decodings(Documents documents, DecodingRepository repository, ScanQueries scans, Clock clock) {
        this.scans = scans;
        this.documents = documents;
        this.repository = repository;
        this.clock = clock;
    }

    /** Empty where nothing was decoded, or the version is not read yet. */
    @Transactional(readOnly = true)
    public Optional<Decoding> of(DocumentId document, VersionId version, Viewer viewer) {
        documents.version(document, version, viewer);
        return repository.of(version);
    }

    /** The pages as they are written in the file; empty where nothing was decoded. It leaves a line in the trail like any reading. */
    public List<String> original(DocumentId document, VersionId version, Viewer viewer) {
        documents.readText(document, version, viewer);
        return repository.originalTexts(version).map(Packed::unpackPages).orElse(List.of());
    }

    /**
     * How the words of the file are read: each as it is written in the file, with its reading. Empty where nothing was decoded, or the text as
     * written holds. It leaves a line in the trail like any reading.
     */
    public Map<String, String> readings(DocumentId document, VersionId version, Viewer viewer) {
        documents.readText(document, version, viewer);
        return repository
                .bothTexts(version)
                .map(words -> words.without(scans.ofPicture(version)).readings())
                .orElse(Map.of());
    }

    /**
     * Says which text of the current version holds. All documents with the same bytes follow, and are indexed again.
     *
     * @param reverted true: the text as it is written in the file; false: the decoded one
     * @throws Refused {@code extraction.notDecoded} where there is no choice
     */
    @Transactional
    public Decoding choose(DocumentId document, boolean reverted, Viewer viewer) {
        var version = documents.toChange(document, viewer);
        var decoding =
                repository.of(version.id()).orElseThrow(() -> new Refused("extraction.notDecoded", version.fileName()));
        boolean changed = reverted
                ? repository.revert(version.sha256().hex(), viewer.person().value(), clock.instant())
                : repository.decodeAgain(version.sha256().hex());
        if (changed) {
            var deed = reverted ? "extraction.revert-charset" : "extraction.decode-charset";
            documents.readAnew(document, deed, Map.of("charset", String.join(", ", decoding.charsets())), viewer);
        }
        return new Decoding(decoding.charsets(), decoding.score(), reverted);
    }
}
