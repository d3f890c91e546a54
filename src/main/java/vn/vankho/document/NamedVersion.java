package vn.vankho.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.BadParameter;
import vn.vankho.shared.NotFound;

/** A version as an address names it: by the id that programs hold, or by the number that people see. */
@Component
public class NamedVersion {
    public static final String MEANING =
            "mã phiên bản (id) hoặc số thứ tự (no) trong danh sách phiên bản: 1 là bản đầu tiên";

    private final Documents documents;
    private final CurrentViewer viewers;

    NamedVersion(Documents documents, CurrentViewer viewers) {
        this.documents = documents;
        this.viewers = viewers;
    }

    /**
     * @param said null: the one that holds now
     * @throws BadParameter where it is neither
     */
    public VersionId orCurrent(DocumentId document, @Nullable String said) {
        return said == null || said.isBlank()
                ? documents.current(document, viewers.get()).id()
                : version(document, said.strip());
    }

    /** @throws BadParameter where it is neither */
    public VersionId version(DocumentId document, String said) {
        if (said.matches("[0-9]{1,9}")) {
            int no = Integer.parseInt(said);
            return documents.look(document, viewers.get()).versions().stream()
                    .filter(version -> version.no() == no)
                    .findFirst()
                    .map(DocumentVersion::id)
                    .orElseThrow(() -> new NotFound("document.version.missing"));
        }
        try {
            return new VersionId(UUID.fromString(said));
        } catch (IllegalArgumentException e) {
            throw new BadParameter("document.version.parameter", "version", said);
        }
    }
}
