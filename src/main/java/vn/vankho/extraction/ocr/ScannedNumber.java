package vn.vankho.extraction.ocr;

import java.util.regex.Pattern;

/** Slips of the program in numbers of documents, in which no dictionary helps it: "12/QĐÐ-SKHCN", "57/QĐ-TIg". */
final class ScannedNumber {
    private static final Pattern DOUBLE = Pattern.compile("[ĐÐ]{2,}");
    private static final Pattern PRIME_MINISTER = Pattern.compile("(?<=-)T[I1l]g\\b");

    private ScannedNumber() {}

    static String mended(String word) {
        if (word.indexOf('/') < 1 || !Character.isDigit(word.charAt(0))) return word;
        return PRIME_MINISTER.matcher(DOUBLE.matcher(word).replaceAll("Đ")).replaceAll("TTg");
    }
}
