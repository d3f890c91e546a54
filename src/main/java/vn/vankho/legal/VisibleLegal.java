package vn.vankho.legal;

import java.util.Map;
import vn.vankho.document.Visible;
import vn.vankho.identity.Viewer;

/** Who may see a text of the register, for queries of {@code legal_document l} in the rooms below this one. */
public final class VisibleLegal {
    /** Brings in its file as {@code d}. */
    public static final String FILE = " left join document d on d.id = l.document_id ";

    /** Of {@code legal_document l} with its file {@code d}: a text without a file is open to all who may read; an entry that was merged into another one shows nowhere. */
    public static final String SQL =
            " (l.merged_into is null and (l.document_id is null and l.version_id is null or " + Visible.SQL + ")) ";

    private VisibleLegal() {}

    /** The parameters of these. */
    public static Map<String, Object> to(Viewer viewer) {
        return Visible.to(viewer);
    }
}
