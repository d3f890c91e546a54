package vn.vankho.legal.imports.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.head.Issuers;
import vn.vankho.legal.vocabulary.IssuerNames;
import vn.vankho.shared.Days;
import vn.vankho.vietnamese.DocumentNumber;

/** Reads the rows of one table by the columns that were chosen for it. */
public final class RowReader {
    /** A title of suspended texts alone; "hết hiệu lực, ngưng hiệu lực" leaves it to the reason of each row. */
    private static final Pattern SUSPENDED =
            Pattern.compile("(?!.*(het hieu luc|bai bo)).*(?<!\\S)(ngung hieu luc|dinh chi)(?!\\S).*");

    private final ImportKind kind;
    private final Map<Column, Integer> columns;
    private final Map<Column, String> givens;
    private final boolean partly;
    private final boolean suspended;
    private final List<List<String>> head;

    /**
     * @param givens what holds for rows that do not say it themselves
     * @param title what stands above the table: it may be one of texts that have ceased in part, or are suspended
     * @param head its rows, which pages may repeat
     */
    public RowReader(
            ImportKind kind,
            Map<Column, Integer> columns,
            Map<Column, String> givens,
            String title,
            List<List<String>> head) {
        this.kind = kind;
        this.columns = Map.copyOf(columns);
        this.givens = Map.copyOf(givens);
        this.partly = Part.isHeaded(title);
        this.suspended = SUSPENDED.matcher(TableHead.words(title)).matches();
        this.head = List.copyOf(head);
    }

    /** Empty for rows that name no text: blank ones, the heading of a field ("I. LĨNH VỰC …"), the head once more. */
    public Optional<ReadRow> read(List<String> cells) {
        var row = new Cells(cells, columns, givens);
        boolean named = kind == ImportKind.RELATIONS
                ? row.has(Column.SOURCE) || row.has(Column.TARGET)
                : row.has(Column.NUMBER)
                        || NamedCell.read(row.text(Column.NAMED)).number() != null;
        boolean dated = row.has(Column.ISSUED_ON) || row.has(Column.CEASED_ON);
        boolean nothing = row.filled() < 2 || head.contains(cells) || !named && !dated && row.filled() < 3;
        if (nothing) return Optional.empty();
        return Optional.of(kind == ImportKind.RELATIONS ? relation(row) : document(row));
    }

    private ReadRow document(Cells row) {
        var document = RowText.read(row);
        var acting = kind == ImportKind.CEASED_LIST ? decision(row) : null;
        if (acting != null && acting.number() == null) row.wrong(Column.DECISION, "legal.import.row.decision.missing");
        var signer = row.has(Column.SIGNATORY) ? SignerCell.read(row.text(Column.SIGNATORY)) : null;
        var effective = row.day(Column.EFFECTIVE_FROM);
        var ceased = row.day(Column.CEASED_ON);
        if (kind == ImportKind.DOCUMENTS) order(row, document.issuedOn(), effective, ceased);
        if (kind == ImportKind.CEASED_LIST && ceased == null && !row.isUnread(Column.CEASED_ON))
            row.doubtful(Column.CEASED_ON, "legal.import.row.ceased.missing");
        return new ReadRow(
                document,
                acting,
                "",
                signer == null ? null : signer.name(),
                row.has(Column.CAPACITY) ? row.text(Column.CAPACITY) : signer == null ? null : signer.capacity(),
                row.orNull(Column.FIELD),
                effective,
                ceased,
                null,
                row.text(Column.STATUS),
                Part.provisions(row),
                Part.isPart(row, partly && kind == ImportKind.CEASED_LIST),
                suspended,
                row.text(Column.FILE),
                row.text(Column.REASON),
                row.problems());
    }

    /** Who decided stands in the cell, or is said for all rows: what a province lists is mostly its own. */
    private static Named decision(Cells row) {
        var named = NamedCell.read(row.text(Column.DECISION));
        if (named.number() == null || named.issuer() != null && !IssuerNames.isWithoutPlace(named.issuer()))
            return named;
        var ofAll = Issuers.ofPlace(row.given(Column.ISSUER), named.number());
        if (ofAll == null
                && DocumentNumber.parse(named.number())
                        .map(DocumentNumber::isOfEveryProvince)
                        .orElse(false)) row.doubtful(Column.DECISION, "legal.import.row.decision.issuer");
        return new Named(named.number(), named.type(), named.title(), ofAll, named.issuedOn());
    }

    private static void order(
            Cells row, @Nullable LocalDate issued, @Nullable LocalDate effective, @Nullable LocalDate ceased) {
        if (issued != null && effective != null && effective.isBefore(issued))
            row.doubtful(Column.EFFECTIVE_FROM, "legal.import.row.effective.early", Days.said(issued));
        if (effective != null && ceased != null && !ceased.isAfter(effective))
            row.doubtful(Column.CEASED_ON, "legal.import.row.ceased.early", Days.said(effective));
    }

    private ReadRow relation(Cells row) {
        var source = RowText.other(row, Column.SOURCE, null, Column.SOURCE_ISSUER, Column.SOURCE_DATE);
        var target = RowText.other(row, Column.TARGET, Column.TARGET_TITLE, Column.TARGET_ISSUER, Column.TARGET_DATE);
        if (!row.has(Column.KIND)) row.wrong(Column.KIND, "legal.import.row.relation.missing");
        var from = row.day(Column.EFFECTIVE_FROM);
        var until = row.day(Column.UNTIL);
        if (from != null && until != null && until.isBefore(from))
            row.wrong(Column.UNTIL, "legal.import.row.until.early", Days.said(from));
        return new ReadRow(
                target,
                source,
                row.text(Column.KIND),
                null,
                null,
                null,
                from,
                null,
                until,
                "",
                Part.provisions(row),
                Part.isPart(row, false),
                false,
                "",
                row.text(Column.SENTENCE),
                row.problems());
    }
}
