package vn.vankho.search;

import java.util.Set;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * Names and kinds of the fields. A document is a block: its units, then the entry of the document itself. Units carry what
 * is ranked; the entry carries what is counted, filtered, sorted and shown once.
 */
final class IndexFields {
    /** Raised when the meaning of a field changes: an index of another format is built anew at start. */
    static final int FORMAT = 13;

    // on the entry and every unit, so that a block is replaced by one term
    static final String ID = "id", ID_VALUE = "idv";

    // units: words and pairs, exact and folded, of the text; of the document's name (T); of the provision's heading
    // (H).
    // Name and heading are apart: a long trích yếu that stands over every article must not drown the heading.
    static final String SYL = "syl", BI = "bi", FSYL = "fsyl", FBI = "fbi";
    static final String TSYL = "tsyl", TBI = "tbi", TFSYL = "tfsyl", TFBI = "tfbi";
    static final String HSYL = "hsyl", HBI = "hbi", HFSYL = "hfsyl", HFBI = "hfbi";
    static final Set<String> NAMES = Set.of(TSYL, TBI, TFSYL, TFBI);
    static final Set<String> HEADINGS = Set.of(HSYL, HBI, HFSYL, HFBI);
    static final Set<String> PAIRS = Set.of(BI, FBI, TBI, TFBI);
    static final String CITED = "cited";
    static final String BODY = "body", UNIT_KEY = "unit", UNIT_LABEL = "label";
    static final String PAGE = "page", PAGES = "pages", BEHIND = "behind";

    // entries
    static final String ENTRY = "entry";
    static final String ALL = "all", TITLE_ALL = "tall", TITLE_KEY = "tkey";
    // for phrases: what is known of a document beside its text and name (A), and its number (N)
    static final String ASYL = "asyl", ABI = "abi", AFSYL = "afsyl", AFBI = "afbi";
    static final String NSYL = "nsyl", NBI = "nbi", NFSYL = "nfsyl", NFBI = "nfbi";
    static final String NUMBER_KEY = "numkey",
            NUMBER_PART = "numpart",
            NUMBER_TYPED = "numtyped",
            TITLE_NUMBER = "tnum";
    static final String READERS = "readers", STAMP = "stamp";
    static final String TITLE = "title", NUMBER = "number", ISSUER = "issuer", KIND = "kind", STATUS = "status";
    static final String ISSUED = "issued", KEPT = "kept", TITLE_SORT = "tsort";

    /** Reader term of everything that every account may see. */
    static final String EVERYONE = "*";

    static final FieldType POSITIONS = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    static final FieldType FREQUENCIES = indexed(IndexOptions.DOCS_AND_FREQS, false);
    static final FieldType PLACES = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
    static final FieldType PRESENCE = indexed(IndexOptions.DOCS, true);

    private IndexFields() {}

    static String facet(Facet facet) {
        return "f_" + facet;
    }

    private static FieldType indexed(IndexOptions options, boolean omitNorms) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
