package vn.vankho.legal.head;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.vocabulary.IssuerNames;
import vn.vankho.vietnamese.DocumentNumber;
import vn.vankho.vietnamese.DocumentTypes;
import vn.vankho.vietnamese.VietnameseText;

/**
 * What a number is compared by.
 *
 * @param identity upper case, plain signs, no blanks at the joints; zeros and Đ kept: with issuer and day it says which document it is
 * @param search the same without diacritics
 * @param suggestion without leading zeros too: near numbers are warned about, never taken for one another
 * @param name of a text that is cited by its name: type, name and year
 * @param so as written ("055"), {@code nam} and {@code kyHieu} the rest of it
 */
public record LegalKeys(
        @Nullable String identity,
        @Nullable String search,
        @Nullable String suggestion,
        @Nullable String name,
        @Nullable String so,
        @Nullable Integer nam,
        @Nullable String kyHieu) {
    /** "Luật Đầu tư năm 2020": the year is part of what people call it, and the same as that of its day. */
    private static final Pattern WITH_YEAR = Pattern.compile("(?<name>.+?),? NAM (?<year>(?:19|20)\\d{2})");

    public static LegalKeys of(LegalHeader header) {
        var number = header.number();
        var named = name(header);
        var name = isCitedByName(header) ? named : null;
        var day = header.issuedOn();
        return number == null
                ? new LegalKeys(named, named, named, name, null, day == null ? null : day.getYear(), null)
                : of(number, name);
    }

    private static LegalKeys of(String number, @Nullable String name) {
        var identity = VietnameseText.plainSigns(VietnameseText.normalise(number))
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s*([/.-])\\s*", "$1")
                .strip();
        var parsed = DocumentNumber.parse(number);
        var so = identity.split("[/-]", 2)[0];
        var year = parsed.map(DocumentNumber::year).orElse(null);
        var rest = identity.length() > so.length() ? identity.substring(so.length() + 1) : "";
        return new LegalKeys(
                identity,
                folded(identity),
                parsed.map(DocumentNumber::key).orElse(folded(identity)),
                name,
                so,
                year,
                year != null && rest.startsWith(year + "/") ? rest.substring(5) : rest);
    }

    /** A luật is often cited by its name and year only ("Luật Đầu tư năm 2020"). */
    private static boolean isCitedByName(LegalHeader header) {
        return header.typeName() != null && DocumentTypes.isLaw(header.typeName());
    }

    /** Type, name and year; a title may bear its type or not. */
    private static @Nullable String name(LegalHeader header) {
        if (header.typeName() == null || header.title().isEmpty()) return null;
        var type = folded(header.typeName());
        var title = folded(header.title());
        var year = year(header);
        var said = WITH_YEAR.matcher(title);
        if (isCitedByName(header) && said.matches()) {
            title = said.group("name");
            year = said.group("year");
        }
        return "TEN:" + (title.startsWith(type + " ") ? title : type + " " + title) + "|" + year;
    }

    /** A law is numbered in the year in which it was passed ("10/2012/QH13"): where no day is said, that is its year. */
    private static String year(LegalHeader header) {
        if (header.issuedOn() != null) return String.valueOf(header.issuedOn().getYear());
        var number = header.number() == null || !isCitedByName(header) ? null : header.number();
        return number == null
                ? ""
                : DocumentNumber.parse(number)
                        .map(DocumentNumber::year)
                        .map(String::valueOf)
                        .orElse("");
    }

    /** {@code name} without the year: the same of all laws that ever bore it. */
    public @Nullable String lawName() {
        return name == null ? null : name.substring(0, name.lastIndexOf('|'));
    }

    /** The year in {@code name}; empty where none is said. */
    public String lawYear() {
        return name == null ? "" : name.substring(name.lastIndexOf('|') + 1);
    }

    /** A part of a number as {@code search} has it. */
    public static @Nullable String search(@Nullable String part) {
        return part == null ? null : of(part, null).search();
    }

    public static @Nullable String issuer(@Nullable String issuer) {
        return IssuerNames.key(issuer);
    }

    /** Of each body of a text, in its order. */
    public static String[] issuers(List<String> issuers) {
        return issuers.stream().map(one -> String.valueOf(IssuerNames.key(one))).toArray(String[]::new);
    }

    private static String folded(String text) {
        return VietnameseText.fold(VietnameseText.normalise(text))
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
