package vn.vankho.extraction.ocr;

import java.util.regex.Pattern;

/** Slips of the program in numbers of documents, in which no dictionary helps it: "12/QĐÐ-SKHCN", "57/QĐ-TIg". */
final class ScannedNumber {
    private static final Pattern DOUBLE = Pattern.compile("[ĐÐ]{2,}");
    private static final Pattern PRIME_MINISTER = Pattern.compile("(?<=-)T[I1l]g\\b");

    /** Two or three signs that can only be digits between "ngày", "tháng" and "năm"; one alone may be a stroke of the pen. */
    private static final Pattern DAY_OR_MONTH = Pattern.compile("[\\dIlÌ|\\]!OoÔ]{2,3}");

    private ScannedNumber() {}

    /** @param before the word on its left, empty at the start of a line */
    static String mended(String word, String before) {
        boolean inDate = before.equalsIgnoreCase("ngày") || before.equalsIgnoreCase("tháng");
        if (inDate && DAY_OR_MONTH.matcher(word).matches())
            return word.replaceAll("[IlÌ|\\]!]", "1").replaceAll("[OoÔ]", "0");
        boolean number = word.startsWith("/") || word.indexOf('/') > 0 && Character.isDigit(word.charAt(0));
        if (!number) return word;
        return PRIME_MINISTER.matcher(DOUBLE.matcher(word).replaceAll("Đ")).replaceAll("TTg");
    }
}
