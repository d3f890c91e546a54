package vn.vankho.legal.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.imports.row.Column;
import vn.vankho.legal.imports.row.Problem;
import vn.vankho.shared.Days;

/** Which fields of a head a row says otherwise than the register, each with both values. */
final class HeadDifferences {
    private record Field(Column column, Function<LegalHeader, @Nullable Object> value) {}

    private static final List<Field> FIELDS = List.of(
            new Field(Column.NUMBER, LegalHeader::number),
            new Field(Column.TYPE, LegalHeader::typeName),
            new Field(Column.TITLE, LegalHeader::title),
            new Field(Column.ISSUER, LegalHeader::issuer),
            new Field(Column.ISSUED_ON, LegalHeader::issuedOn),
            new Field(Column.EFFECTIVE_FROM, LegalHeader::effectiveFrom),
            new Field(Column.SIGNATORY, LegalHeader::signatory),
            new Field(Column.CAPACITY, LegalHeader::capacity),
            new Field(Column.FIELD, LegalHeader::field));

    private HeadDifferences() {}

    /** @param said by the row, over what is known */
    static List<Problem> between(LegalHeader said, LegalHeader known) {
        var all = new ArrayList<Problem>();
        for (var field : FIELDS) {
            var now = field.value().apply(said);
            var held = field.value().apply(known);
            if (Objects.equals(now, held)) continue;
            all.add(
                    isNothing(held)
                            ? Problem.changes(field.column(), words(now), "legal.import.row.empty")
                            : Problem.changes(field.column(), words(now), "legal.import.row.differs", words(held)));
        }
        return all;
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null || value.equals("");
    }

    private static String words(@Nullable Object value) {
        if (value == null) return "";
        return value instanceof LocalDate day ? Days.said(day) : value.toString();
    }
}
