package vn.vankho.vietnamese;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places within the names of offices that no "tỉnh" or "xã" announces: "Ban Quản lý Khu kinh tế Bắc Trường Hà". */
final class OfficePlace {
    /** Behind these stands the name of a place, unless the name goes on with a word of another kind. */
    private static final Pattern NAMED = Pattern.compile(
            "(?u)(?<=(?:khu kinh tế|khu công nghiệp|khu công nghệ cao|cửa khẩu|vườn quốc gia) )(?!(?:và|các|cửa|tỉnh|thành|huyện|quận|xã|phường|quốc)(?!\\p{L})).+?(?=,| và | tỉnh | thành phố | huyện | xã | phường |$)");

    private static final Pattern WORD = Pattern.compile("(?u)(?<!\\p{L})\\p{Ll}");
    private static final Pattern VOWEL =
            Pattern.compile("(?iu)[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]");

    private OfficePlace() {}

    /** "KCN", "TTHC": letters that nobody can say as a word are an abbreviation and stay large. */
    static boolean isShort(String word) {
        return word.length() > 1
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '&')
                && !VOWEL.matcher(word).find();
    }

    static String spelled(String name) {
        return NAMED.matcher(name).replaceAll(place -> Matcher.quoteReplacement(large(place.group())));
    }

    /** @param place of the office above, "Trường Hà": its name is written large in the name of the office below, with the point of the compass. */
    static String spelled(String name, String place) {
        var named = Pattern.compile("(?iu)(?<!\\p{L})(?:(?:bắc|nam|đông|tây) )?"
                + Pattern.quote(place.toLowerCase(Locale.ROOT)) + "(?!\\p{L})");
        return named.matcher(name).replaceAll(found -> Matcher.quoteReplacement(large(found.group())));
    }

    private static String large(String words) {
        return WORD.matcher(words).replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
    }
}
