package vn.vankho.legal.imports.row;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.DocumentNumber;

/** Which text a row speaks of. */
final class RowText {
    /** "QĐ": the code of a type in place of its name. */
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{2,4}");

    private RowText() {}

    static Named read(Cells row) {
        var named =
                row.has(Column.NAMED) ? NamedCell.read(row.text(Column.NAMED)) : new Named(null, null, "", null, null);
        var number = row.has(Column.NUMBER) ? number(whole(row)) : named.number();
        var parsed = number == null ? null : DocumentNumber.parse(number).orElse(null);
        var type = type(row.text(Column.TYPE));
        if (type == null) type = named.type();
        if (type == null && parsed != null) type = NamedCell.typeOf(parsed);
        var title = row.has(Column.TITLE) ? title(row.text(Column.TITLE), number) : named.title();
        var issued = row.has(Column.ISSUED_ON) ? row.day(Column.ISSUED_ON) : named.issuedOn();
        if (issued == null && named.issuedOn() != null) issued = named.issuedOn();
        var text = new Named(number, type, title, IssuerCell.read(row, parsed), issued);
        check(row, text, parsed);
        return text;
    }

    static Named other(Cells row, Column column, @Nullable Column title, Column issuer, Column date) {
        var named = NamedCell.read(row.text(column));
        var said = title == null || !row.has(title) ? named.title() : row.text(title);
        if (named.number() == null && (said.isEmpty() || column == Column.SOURCE))
            row.wrong(
                    column, row.has(column) ? "legal.import.row.number.unreadable" : "legal.import.row.number.missing");
        var day = row.day(date);
        return new Named(named.number(), named.type(), said, row.orNull(issuer), day == null ? named.issuedOn() : day);
    }

    /** "Thông tư số 3/2017/TT-BXD ngày 01/3/2017 của … quy định …" in the row of that very number: what stands behind the head. */
    private static String title(String cell, @Nullable String number) {
        var named = NamedCell.read(cell);
        boolean own = named.number() != null
                && named.number().equals(number)
                && !named.title().isEmpty();
        return own && named.type() != null && cell.startsWith(named.type()) ? named.title() : cell;
    }

    private static void check(Cells row, Named text, @Nullable DocumentNumber parsed) {
        var column = row.isThere(Column.NAMED) && !row.isThere(Column.NUMBER) ? Column.NAMED : Column.NUMBER;
        if (text.number() == null && text.title().isEmpty()) row.wrong(column, "legal.import.row.number.missing");
        else if (text.number() == null) row.doubtful(column, "legal.import.row.number.none");
        else if (parsed == null) row.doubtful(column, "legal.import.row.number.suspect");
        var meant = parsed == null ? null : parsed.typeName();
        if (meant != null && text.type() != null && !NearNames.isSame(meant, text.type()))
            row.doubtful(Column.TYPE, "legal.import.row.type.number", meant);
        // of what is said for all rows: a number of somebody else among them
        if (parsed != null
                && text.issuer() != null
                && !row.saysItself(Column.ISSUER)
                && !IssuerCell.gives(text.issuer(), parsed))
            row.doubtful(Column.ISSUER, "legal.import.row.issuer.number", text.issuer());
        if (text.issuedOn() == null && !row.isUnread(Column.ISSUED_ON))
            row.doubtful(Column.ISSUED_ON, "legal.import.row.issued.missing");
        boolean otherYear = parsed != null
                && parsed.year() != null
                && text.issuedOn() != null
                && !Objects.equals(parsed.year(), text.issuedOn().getYear());
        if (otherYear)
            row.doubtful(
                    Column.ISSUED_ON,
                    "legal.import.row.year",
                    String.valueOf(Objects.requireNonNull(parsed).year()));
    }

    /** "12" beside "QĐ-UBND": what stands in two columns is one number. */
    private static String whole(Cells row) {
        var number = row.text(Column.NUMBER);
        return number.contains("/") || !row.has(Column.SIGN) ? number : number + "/" + row.text(Column.SIGN);
    }

    /** Blanks at the joints come from broken lines, never from the number. */
    private static String number(String cell) {
        return cell.replaceFirst("(?iu)^số\\s*:?\\s*", "")
                .replaceAll("\\s*([/-])\\s*", "$1")
                .replaceFirst("[.,;:]+$", "")
                .strip();
    }

    /** "Quyết định của Chủ tịch UBND tỉnh" is of the type Quyết định; the issuer has a column of its own. */
    private static @Nullable String type(String cell) {
        var type = cell.replaceFirst("(?iu)\\s+(?:của\\s|HĐND|UBND).*$", "").strip();
        if (type.isEmpty()) return null;
        var ofCode = CODE.matcher(type).matches()
                ? DocumentNumber.parse("1/" + type + "-UBND").map(DocumentNumber::typeName)
                : Optional.<String>empty();
        if (ofCode.isPresent()) return ofCode.get();
        boolean capitals = type.equals(type.toUpperCase(Locale.ROOT));
        var rest = capitals ? type.substring(1).toLowerCase(Locale.ROOT) : type.substring(1);
        return type.substring(0, 1).toUpperCase(Locale.ROOT) + rest;
    }
}
