package vn.vankho.legal.imports.row;

import java.util.Set;

/** What the rows of a table are. */
public enum ImportKind {
    /** Sổ văn bản: each row is a text. */
    DOCUMENTS(Set.of(
            Column.NUMBER,
            Column.SIGN,
            Column.NAMED,
            Column.TYPE,
            Column.TITLE,
            Column.ISSUER,
            Column.ISSUED_ON,
            Column.EFFECTIVE_FROM,
            Column.CEASED_ON,
            Column.STATUS,
            Column.REASON,
            Column.PROVISIONS,
            Column.SIGNATORY,
            Column.CAPACITY,
            Column.FIELD,
            Column.FILE)),
    /** Danh mục văn bản hết hiệu lực: each row is a text of which a decision says that it has ceased, wholly or in part. */
    CEASED_LIST(Set.of(
            Column.NUMBER,
            Column.SIGN,
            Column.NAMED,
            Column.TYPE,
            Column.TITLE,
            Column.ISSUER,
            Column.ISSUED_ON,
            Column.CEASED_ON,
            Column.REASON,
            Column.PROVISIONS,
            Column.SCOPE,
            Column.DECISION)),
    /** Quan hệ giữa các văn bản: each row is an act of one text on another. */
    RELATIONS(Set.of(
            Column.SOURCE,
            Column.SOURCE_ISSUER,
            Column.SOURCE_DATE,
            Column.KIND,
            Column.TARGET,
            Column.TARGET_TITLE,
            Column.TARGET_ISSUER,
            Column.TARGET_DATE,
            Column.SCOPE,
            Column.PROVISIONS,
            Column.EFFECTIVE_FROM,
            Column.UNTIL,
            Column.SENTENCE));

    private final Set<Column> columns;

    ImportKind(Set<Column> columns) {
        this.columns = columns;
    }

    /** What a column of such a table may be. */
    public boolean has(Column column) {
        return columns.contains(column);
    }
}
