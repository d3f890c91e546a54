package vn.vankho.legal.recognition;

import java.util.Map;
import java.util.regex.Pattern;
import vn.vankho.vietnamese.DocumentHeader;

/**
 * What of a head supports itself. The letters of a scan may be read wrongly one by one; where type, code, year and issuer say the same
 * independently they were read right, and digits that were printed together with the symbol are read better than those written by hand
 * into the gap before it.
 *
 * @param scanned the text was read off a picture
 * @param number its type is that of the heading, its year that of the day, its code that of the issuer
 * @param day it is of the year of the number, below an issuer and a type
 * @param title where it begins and where it ends is plain
 */
public record Sureness(boolean scanned, boolean number, boolean day, boolean title) {
    private static final float SURE = .99f;

    /** A number with its year has eight signs that support each other; one without has the program's word only. */
    private static final int WITH_YEAR = 60, WITHOUT_YEAR = 75, BY_HAND = 90;

    private static final Pattern GAP = Pattern.compile("^\\d+\\s+/");

    static Sureness of(DocumentHeader header, Map<String, Integer> words, boolean clearTitle) {
        boolean number = ofNumber(header) && (words.isEmpty() || isWellRead(header, words));
        boolean scanned = !words.isEmpty();
        return new Sureness(scanned, number, ofDay(header), clearTitle && !scanned);
    }

    /** How many of a hundred proposals of this kind are right, as a share. */
    public float of(HeaderField field) {
        boolean sure = field == HeaderField.NUMBER && number
                || field == HeaderField.ISSUED_ON && day
                || field == HeaderField.TITLE && title;
        if (sure) return SURE;
        return scanned ? field.inScans : field.inFiles;
    }

    private static boolean ofNumber(DocumentHeader header) {
        var number = header.number();
        if (number == null || !number.isPlausible() || number.agency() == null) return false;
        boolean type = number.typeName() == null || number.typeName().equals(header.typeName());
        boolean year = number.year() == null
                || header.issuedOn() != null && header.issuedOn().getYear() == number.year();
        return type && year && header.issuer() != null && number.isOf(header.issuer());
    }

    private static boolean ofDay(DocumentHeader header) {
        var day = header.issuedOn();
        if (day == null) return false;
        var number = header.number();
        boolean year = number == null || number.year() == null || number.year() == day.getYear();
        return year && header.typeName() != null && header.issuer() != null;
    }

    private static boolean isWellRead(DocumentHeader header, Map<String, Integer> words) {
        var number = header.number();
        if (number == null) return false;
        boolean gap = GAP.matcher(number.verbatim()).find();
        if (gap && number.year() == null) return false;
        int asked = gap ? BY_HAND : number.year() == null ? WITHOUT_YEAR : WITH_YEAR;
        for (var part : number.verbatim().split("\\s+"))
            if (words.entrySet().stream().noneMatch(word -> word.getKey().contains(part) && word.getValue() >= asked))
                return false;
        return true;
    }
}
