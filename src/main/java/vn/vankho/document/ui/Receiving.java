package vn.vankho.document.ui;

import java.io.InputStream;
import java.util.function.Supplier;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.IncomingFile;
import vn.vankho.document.Kept;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.uikit.UploadBox;
import vn.vankho.uikit.UploadBox.Outcome;

/** Keeps what an upload box takes in; each file gets the fields of the batch and its own name as title. */
public final class Receiving implements UploadBox.Receiver {
    private final Documents documents;
    private final CurrentViewer viewer;
    private final Supplier<DocumentData> common;

    public Receiving(Documents documents, CurrentViewer viewer, Supplier<DocumentData> common) {
        this.documents = documents;
        this.viewer = viewer;
        this.common = common;
    }

    @Override
    public Outcome receive(String name, String folder, InputStream bytes) {
        var kept = documents.keep(
                new IncomingFile(name, folder, bytes), named(IncomingFile.titleFrom(name)), viewer.get());
        return switch (kept) {
            case Kept.NewDocument there -> new Outcome(Outcome.State.KEPT, "", DocumentRoutes.page(there.document()));
            case Kept.AlreadyThere there ->
                new Outcome(Outcome.State.THERE, there.title(), DocumentRoutes.page(there.document()));
        };
    }

    private DocumentData named(String title) {
        var data = common.get();
        return new DocumentData(
                data.kind(),
                title,
                data.number(),
                data.typeName(),
                data.issuer(),
                data.issuedOn(),
                data.effectiveFrom(),
                data.ceasedOn(),
                data.field(),
                data.unit(),
                data.tags(),
                data.access(),
                data.readerUnits(),
                data.readerPeople());
    }
}
