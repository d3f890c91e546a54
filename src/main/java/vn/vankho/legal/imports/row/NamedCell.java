package vn.vankho.legal.imports.row;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.recognition.CitedIssuer;
import vn.vankho.vietnamese.DocumentNumber;
import vn.vankho.vietnamese.VietnameseDate;
import vn.vankho.vietnamese.VietnameseText;

/** A cell that names a text in words: "Quyết định số 30/2013/QĐ-UBND ngày 09/7/2013 quy định …", or only its number. */
final class NamedCell {
    private static final Pattern HEAD = Pattern.compile(
            "(?iu)^[\\s,;.:]*(?:của\\s.{0,120}?\\s)?(?=về|quy định|ban hành|sửa|bãi|phê|hướng|công bố)");

    private NamedCell() {}

    static Named read(String raw) {
        var cell = VietnameseText.normalise(raw).replaceAll("\\s+", " ").strip();
        if (DocumentNumber.parse(cell).isPresent()) return number(cell);
        var places = DocumentNumber.places(cell);
        if (places.isEmpty())
            return new Named(null, null, cell, null, VietnameseDate.first(cell).orElse(null));
        var number = places.getFirst();
        var before = cell.substring(0, number.from())
                .replaceFirst("(?iu)[\\s,]*số\\s*:?\\s*$", "")
                .strip();
        var behind = cell.substring(number.until());
        var day = VietnameseDate.findAll(behind).stream().findFirst();
        var rest = day.map(found -> behind.substring(found.until())).orElse(behind);
        var issuer = CitedIssuer.behind(rest, 0);
        var title = issuer == null ? rest : rest.substring(issuer.until());
        var head = HEAD.matcher(title);
        return new Named(
                cell.substring(number.from(), number.until()),
                before.isEmpty() || before.length() > 60 ? typeOf(number.number()) : before,
                (head.find() ? title.substring(head.end()) : title).replaceFirst("^[\\s,;.:]+", ""),
                issuer == null ? null : issuer.name(),
                day.map(VietnameseDate.Found::date).orElse(null));
    }

    static Named number(String number) {
        return new Named(
                number, DocumentNumber.parse(number).map(NamedCell::typeOf).orElse(null), "", null, null);
    }

    /** A công văn has no code of its own (Nghị định 30/2020/NĐ-CP, Phụ lục III): "167/UBND-VXNV". */
    static @Nullable String typeOf(DocumentNumber number) {
        var named = number.typeName();
        if (named != null) return named;
        return number.type() == null && number.agency() != null && number.year() == null ? "Công văn" : null;
    }
}
