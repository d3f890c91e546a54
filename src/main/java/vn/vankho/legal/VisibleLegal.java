package vn.vankho.legal;

import java.util.Map;
import vn.vankho.document.Visible;
import vn.vankho.identity.Viewer;

/** Who may see a text of the register, for queries of {@code legal_document l} in the rooms below this one. */
public final class VisibleLegal {
    /** Brings in its file as {@code d}. */
    public static final String FILE = " left join document d on d.id = l.document_id ";

    public static final String SQL = LegalDocumentQueries.SEEN;

    private VisibleLegal() {}

    /** The parameters of these. */
    public static Map<String, Object> to(Viewer viewer) {
        return Visible.to(viewer);
    }
}
