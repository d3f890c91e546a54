package vn.vankho.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Số, ký hiệu of a document, as written and in parts.
 *
 * @param verbatim as it stands in the text, never respelled on screen
 * @param num the number with its letter or dotted part, no leading zeros ("46", "30a", "66.13")
 * @param year or null where the number bears none
 * @param groups the parts of the symbol in order, folded and upper case ("QD", "UBND"); the first may be the type
 */
public record DocumentNumber(
        String verbatim, String num, @Nullable Integer year, List<String> groups) {
    public DocumentNumber {
        groups = List.copyOf(groups);
    }

    /**
     * The whole text is one number (a field, a query), or nothing. Case, missing diacritics, blanks round the separators, a leading
     * "Số:" and the letter O for a zero are forgiven. "Số: /KH-SKHCN" is a number not yet given: nothing.
     */
    public static Optional<DocumentNumber> parse(String text) {
        if (text.length() > 200) return Optional.empty();
        var number = NumberScanner.typed(VietnameseText.normalise(text).strip());
        return Optional.ofNullable(number).filter(DocumentNumber::isReadable);
    }

    /** Numbers in running text, in order. Capitals must be capitals: misspelled ones are in {@link #doubtful}. */
    public static List<DocumentNumber> findAll(String text) {
        var all = new ArrayList<DocumentNumber>();
        NumberScanner.scan(VietnameseText.normalise(text), found -> all.add(found.number()));
        return all;
    }

    /**
     * A number in running text with its place.
     *
     * @param from and {@code until}: characters of the text as {@link VietnameseText#normalise} gives it
     */
    public record Place(int from, int until, DocumentNumber number) {}

    /** The same as {@link #findAll}, each with its place. */
    public static List<Place> places(String normalised) {
        var all = new ArrayList<Place>();
        NumberScanner.scan(normalised, found -> all.add(new Place(found.from(), found.until(), found.number())));
        return all;
    }

    /** What looks like a number in running text and is none as spelled ("113/218/NĐ-CP"): for the note "nghi sai số hiệu". */
    public static List<String> doubtful(String text) {
        return NumberScanner.doubtful(VietnameseText.normalise(text));
    }

    /** Canonical search key: {@code 46|2019|QD|UBND}; for finding and suggesting duplicates, not an identity. */
    public String key() {
        return num.toUpperCase(Locale.ROOT) + "|" + (year == null ? "" : year) + "|" + String.join("|", groups);
    }

    /** Code of the type ("QD", "ND", "TT"), or null. */
    public @Nullable String type() {
        return NumberCodes.isType(groups.getFirst()) ? groups.getFirst() : null;
    }

    /** Name of the type that its code means ("Quyết định"), or null. */
    public @Nullable String typeName() {
        return DocumentTypes.of(this);
    }

    /** Code of the issuing body ("UBND", "CP", "QH13"), or null where the symbol names none. */
    public @Nullable String agency() {
        return NumberCodes.agencyOf(groups);
    }

    /** Whether another province may have the same number: it names no body, or one that each of them has (UBND, HĐND, a Sở). */
    public boolean isOfEveryProvince() {
        return NumberCodes.isOfEveryProvince(agency());
    }

    /** Whether its code is that of an issuer: "UBND" of a people's committee, "BTC" of Bộ Tài chính. Codes nobody knows are of nobody. */
    public boolean isOf(String issuer) {
        return NumberCodes.isOf(this, issuer);
    }

    /** Whether its symbol begins with a known type or body. Others ("01/BTP/KTrVB" of a form) are never linked by themselves. */
    public boolean isPlausible() {
        var first = groups.getFirst();
        if (NumberCodes.isType(first)) return groups.size() > 1;
        boolean twoSlashes = year == null && verbatim.indexOf('/') != verbatim.lastIndexOf('/');
        return NumberCodes.isAgency(first) && !twoSlashes;
    }

    private boolean isReadable() {
        var first = groups.getFirst();
        return groups.size() > 1 || year != null || NumberCodes.isType(first) || NumberCodes.isAgency(first);
    }
}
