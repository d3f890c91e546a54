package vn.vankho.extraction;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.Steps;
import vn.vankho.document.VersionFile;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.signature.FoundSignature;
import vn.vankho.extraction.signature.SignatureReading;
import vn.vankho.extraction.signature.SignatureVerdict;
import vn.vankho.extraction.signature.TrustedRoots;
import vn.vankho.extraction.worker.Answer;

/** Signatures of files, as they were read. Ask Documents first whether the person may see the version. */
@Component
public class Signatures {
    private static final Logger LOG = LoggerFactory.getLogger(Signatures.class);
    private static final int AT_ONCE = 1_000;

    private final SignatureRepository repository;
    private final DocumentFeed feed;
    private final Steps steps;
    private final Clock clock;
    private final String roots;

    /** Of the roots by which all was judged last; null as soon as anything may have been judged by others. */
    private volatile @Nullable String judged;

    Signatures(
            SignatureRepository repository, DocumentFeed feed, Steps steps, Clock clock, SignatureSettings settings) {
        this.repository = repository;
        this.feed = feed;
        this.steps = steps;
        this.clock = clock;
        this.roots = settings.roots();
    }

    /** Empty while the version was not looked at, and for files that bear no signatures. */
    public Optional<SignatureReading> of(VersionId version) {
        return repository
                .reading(version)
                .filter(reading ->
                        reading.trouble() != null || !reading.signatures().isEmpty());
    }

    /** What is to be thought of one today. */
    public SignatureVerdict verdict(FoundSignature found) {
        return SignatureVerdict.of(found, clock.instant());
    }

    /** The certificates the operator trusts, as they lie in the folder now. */
    public TrustedRoots roots() {
        return TrustedRoots.in(roots);
    }

    /** The folder they are read from; blank where none is set. */
    public String rootsFolder() {
        return roots;
    }

    /** How many versions bear signatures. */
    public long signedVersions() {
        return repository.signed();
    }

    /** Beside everything else; {@code judgeAgain} once more does no harm. */
    public void beginToJudge() {
        Thread.ofPlatform().daemon().name("signatures-due").start(() -> {
            warned(roots());
            try {
                int staged = judgeAgain();
                if (staged > 0) LOG.info("Signatures of {} documents are looked at (again)", staged);
            } catch (RuntimeException e) {
                LOG.warn("Which signatures are to be looked at could not be found out; the next start tries again", e);
            }
        });
    }

    private static TrustedRoots warned(TrustedRoots now) {
        now.unreadable().forEach(name -> LOG.warn("No certificate could be read from {}", name));
        return now;
    }

    /** By the clock: the operator has changed the roots, or they are back after they were away. @return how many documents are looked at */
    int judgeIfChanged() {
        var now = warned(roots());
        return !now.areWhole() || now.mark().equals(judged) ? 0 : judgeAgain();
    }

    /**
     * "All due": stages the look at every file that nobody has looked at, and at every signed one that was judged by other roots than those of
     * now, where these are whole.
     *
     * @return how many documents
     */
    int judgeAgain() {
        var now = roots();
        // before the look: what is judged by others meanwhile takes it back
        judged = now.areWhole() ? now.mark() : null;
        try {
            return stageDue(now);
        } catch (RuntimeException e) {
            judged = null;
            throw e;
        }
    }

    private int stageDue(TrustedRoots now) {
        int staged = 0;
        @Nullable VersionId after = null;
        while (!Thread.currentThread().isInterrupted()) {
            var files = feed.files(after, SignatureStep.MAY_BE_SIGNED, AT_ONCE);
            if (files.isEmpty()) break;
            after = files.getLast().version();
            var documents = new LinkedHashSet<DocumentId>();
            due(files, now, false).forEach(file -> documents.add(file.document()));
            steps.stageAll(documents, StepKind.SIGNATURES);
            staged += documents.size();
        }
        return staged;
    }

    /** Those of the files that have to be looked at: what failed before is tried again. */
    List<VersionFile> due(List<VersionFile> files) {
        var now = roots();
        // passed over now, or judged by what is there: both are due once the roots are back
        if (!now.areWhole()) judged = null;
        return due(files, now, true);
    }

    /** Signatures, or trouble that is not about to be tried again by itself. */
    @Transactional
    void keep(Map<VersionFile, Answer> read) {
        var rows = new LinkedHashMap<VersionId, Answer>();
        read.forEach((file, answer) -> {
            rows.put(file.version(), answer);
            // the worker reads the roots by itself: they may have gone or changed since its task began
            if (answer instanceof Answer.Signatures(int _, var signed)
                    && !signed.signatures().isEmpty()
                    && !signed.roots().equals(judged)) judged = null;
        });
        repository.keep(rows, clock.instant());
    }

    private List<VersionFile> due(List<VersionFile> files, TrustedRoots now, boolean failedToo) {
        if (files.isEmpty()) return List.of();
        Collection<VersionId> done =
                repository.settled(files.stream().map(VersionFile::version).toList(), now, failedToo);
        return files.stream().filter(file -> !done.contains(file.version())).toList();
    }
}
