package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.DocumentNumber;

/**
 * A document as another one names it. Luật and Pháp lệnh are often named without a number, by name and day or year
 * (Nghị định 30/2020/NĐ-CP, phụ lục I; Nghị định 78/2025/NĐ-CP, Điều 68).
 *
 * @param typeName as written ("Nghị định"), or by the code of the number; null where neither says it
 * @param name the name of a law behind its type ("Tổ chức Chính phủ"), or null
 * @param issuer who issued it; several, of which one did, with {@link CitedIssuer#JOINT} between them
 * @param year in which a law without number was passed, where no day is said
 * @param from and {@code until}: characters of the text, from the type to the issuer
 */
public record CitedDocument(
        @Nullable String typeName,
        @Nullable DocumentNumber number,
        @Nullable String name,
        @Nullable LocalDate issuedOn,
        @Nullable Integer year,
        @Nullable String issuer,
        int from,
        int until) {

    /** As people say it: "Nghị định 34/2016/NĐ-CP", "Luật Tổ chức Chính phủ". */
    public String shown() {
        var type = typeName == null ? "" : typeName + " ";
        if (number != null) return type + number.verbatim().replaceAll("\\s*([/-])\\s*", "$1");
        return (type + (name == null ? "" : name)).strip();
    }

    CitedDocument movedBy(int by) {
        return new CitedDocument(typeName, number, name, issuedOn, year, issuer, from + by, until + by);
    }

    /** Read in a text with single blanks: where it stands in the original. */
    CitedDocument in(SingleBlanks blanks) {
        return new CitedDocument(
                typeName, number, name, issuedOn, year, issuer, blanks.place(from), blanks.place(until));
    }

    /**
     * A list says of which place its texts are; an item need not say it again, and its number says of which body there. Of several places it is
     * of one, and nobody is told of which.
     */
    CitedDocument orOf(@Nullable String listIssuer) {
        if (issuer != null || listIssuer == null || number == null || !number.isOfEveryProvince()) return this;
        var givers = CitedIssuer.each(listIssuer).stream()
                .map(one -> Objects.requireNonNullElse(CitedIssuer.ofPlace(one, number), one))
                .distinct()
                .collect(Collectors.joining(CitedIssuer.JOINT));
        return new CitedDocument(typeName, number, name, issuedOn, year, givers, from, until);
    }

    /** Whether it may be of any of several bodies. */
    boolean isOfOneOfMany() {
        return issuer != null && issuer.contains(CitedIssuer.JOINT);
    }
}
