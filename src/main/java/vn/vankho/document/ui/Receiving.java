package vn.vankho.document.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.Archives;
import vn.vankho.document.Arrivals;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.IncomingFile;
import vn.vankho.document.Kept;
import vn.vankho.document.Looked;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.UploadBox;
import vn.vankho.uikit.UploadBox.Fate;
import vn.vankho.uikit.UploadBox.Outcome;

/**
 * Keeps what an upload box takes in; each file gets the fields of the batch and its own name as title. What was said when files were
 * dropped holds for all of them and for all that lies in an archive: meanwhile the next batch may be prepared, for other readers.
 */
public final class Receiving implements UploadBox.Follower {
    private final Documents documents;
    private final Archives archives;
    private final Arrivals arrivals;
    private final CurrentViewer viewer;
    private final Supplier<DocumentData> common;

    public Receiving(
            Documents documents,
            Archives archives,
            Arrivals arrivals,
            CurrentViewer viewer,
            Supplier<DocumentData> common) {
        this.documents = documents;
        this.archives = archives;
        this.arrivals = arrivals;
        this.viewer = viewer;
        this.common = common;
    }

    /** Where nothing that holds was said at the drop, its files are refused until something is: at another try that counts. */
    UploadBox.Receiver atDrop() {
        var said = held();
        return (name, folder, bytes) -> keep(new IncomingFile(name, folder, bytes), said == null ? common.get() : said);
    }

    private @Nullable DocumentData held() {
        try {
            return common.get();
        } catch (Refused notNow) {
            return null;
        }
    }

    private Outcome keep(IncomingFile file, DocumentData said) {
        var inside = archives.keep(file, said::titled, viewer.get());
        if (inside.isPresent()) return opened(inside.get());
        var kept = documents.keep(file, said.titled(IncomingFile.titleFrom(file.name())), viewer.get());
        return switch (kept) {
            case Kept.NewDocument there ->
                new Outcome(
                        Outcome.State.KEPT,
                        "",
                        DocumentRoutes.page(there.document()),
                        List.of(),
                        null,
                        beside(there.inTrash()));
            case Kept.AlreadyThere there ->
                new Outcome(
                        Outcome.State.THERE,
                        there.title(),
                        DocumentRoutes.page(there.document()),
                        List.of(),
                        remark(there),
                        null);
        };
    }

    private static Outcome opened(List<Archives.Line> lines) {
        return new Outcome(
                Outcome.State.OPENED,
                "",
                null,
                lines.stream().map(Receiving::inside).toList(),
                null,
                null);
    }

    private static Outcome.Inside inside(Archives.Line line) {
        return switch (line.kept()) {
            case Kept.NewDocument(var id, var _, var thrown) ->
                new Outcome.Inside(
                        line.name(),
                        line.folder(),
                        Outcome.State.KEPT,
                        "",
                        DocumentRoutes.page(id),
                        null,
                        beside(thrown));
            case Kept.AlreadyThere there ->
                new Outcome.Inside(
                        line.name(),
                        line.folder(),
                        Outcome.State.THERE,
                        there.title(),
                        DocumentRoutes.page(there.document()),
                        remark(there),
                        null);
            case null ->
                new Outcome.Inside(line.name(), line.folder(), Outcome.State.REFUSED, "", null, line.why(), null);
        };
    }

    /** The person may have wanted that one back. */
    private static Outcome.@Nullable Beside beside(Kept.@Nullable InTrash thrown) {
        return thrown == null
                ? null
                : new Outcome.Beside(
                        new Refused("document.upload.inTrash", thrown.title()),
                        "document.restore",
                        DocumentRoutes.page(thrown.document()));
    }

    private static @Nullable Refused remark(Kept.AlreadyThere there) {
        if (there.wider()) return new Refused("document.upload.wider");
        return there.former() == null ? null : new Refused("document.upload.former", there.former());
    }

    /** A box that keeps many files this way and tells what becomes of them. */
    public UploadBox box() {
        return UploadBox.perDrop(this::atDrop).followedBy(this);
    }

    @Override
    public List<Fate> follow(List<String> links) {
        var asked = links.stream()
                .flatMap(link -> DocumentRoutes.onPage(link).stream())
                .toList();
        return arrivals.of(asked, viewer.get()).stream()
                .flatMap(arrival -> fate(arrival).stream())
                .toList();
    }

    private static Optional<Fate> fate(Arrivals.Arrival arrival) {
        var link = DocumentRoutes.page(arrival.document());
        if (arrival.putAway() != null) {
            var why = arrival.putAway().ofDocument(arrival.title());
            return Optional.of(new Fate(link, true, why.key(), List.of(why.arguments())));
        }
        return switch (arrival.reading()) {
            case DONE ->
                Optional.of(
                        arrival.looked() == Looked.COULD_NOT
                                ? Fate.kept(link, "document.upload.held")
                                : read(link, arrival).unless(arrival.looked() == Looked.WAITS));
            case FAILED -> Optional.of(new Fate(link, false, "document.upload.unread", List.of()));
            case null, default -> Optional.empty();
        };
    }

    /** Of a scan it is said that it is one: "đọc chữ" would promise what cannot be found. */
    private static Fate read(String link, Arrivals.Arrival arrival) {
        var remark = arrival.remark();
        var detail = arrival.detail();
        if (remark != null) return Fate.kept(link, remark, detail == null ? "" : detail);
        var key = arrival.looked() == Looked.WAITS ? "document.upload.looking" : "document.upload.read";
        return new Fate(link, false, key, List.of());
    }
}
