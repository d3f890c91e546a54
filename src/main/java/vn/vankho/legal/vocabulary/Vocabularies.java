package vn.vankho.legal.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;

/** The vocabularies as people choose from them and as administrators list them. Names of types, bodies and fields are known to everybody. */
@Service
@Transactional(readOnly = true)
public class Vocabularies {
    private static final int MOST = 500;

    private final TypeRepository types;
    private final IssuerQueries issuers;
    private final FieldRepository fields;

    Vocabularies(TypeRepository types, IssuerQueries issuers, FieldRepository fields) {
        this.types = types;
        this.issuers = issuers;
        this.fields = fields;
    }

    /** In order of force. */
    public List<DocumentType> types(Viewer viewer) {
        viewer.require(Permission.READ);
        return types.all();
    }

    /**
     * Those whose name holds the words, central ones first.
     *
     * @param on only those that bore their name on this day; null: all
     */
    public Page<IssuingBody> issuers(String words, @Nullable LocalDate on, int offset, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        var key = IssuerNames.key(words);
        return issuers.page(key == null ? "" : key, on, offset, Math.clamp(limit, 1, MOST));
    }

    /** Each behind the one it belongs to, those that have ended too. */
    public List<LegalField> fields(Viewer viewer) {
        viewer.require(Permission.READ);
        return fields.all();
    }
}
