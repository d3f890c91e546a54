package vn.vankho.legal.reading;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ExtractedTexts;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;

/** The words of files that everybody may read, for the portal's own reckoning: nobody looks at them, so the trail has no line of it. */
final class PortalSources extends TextSources {
    /** Who reads for no department sees what is open to all. */
    static final Viewer EVERYBODY = new Viewer(new PersonId(new UUID(0, 0)), "", Set.of(Role.STAFF), Set.of());

    private final Documents documents;

    PortalSources(Documents documents, ExtractedTexts texts) {
        super(documents, texts);
        this.documents = documents;
    }

    @Override
    Source of(@Nullable DocumentId document, @Nullable VersionId version, Viewer viewer) {
        if (document == null) return Source.none("legal.text.noFile");
        try {
            var held = documents.current(document, viewer);
            return held.fileIsOpenTo(viewer) ? read(held.id()) : Source.none("legal.text.none");
        } catch (Refused refused) {
            return Source.none(refused.key(), refused.arguments());
        }
    }
}
