package vn.vankho.legal.text;

import java.util.List;
import java.util.regex.Pattern;

/** "Khoản 3 Điều 5 được đánh số lại thành khoản 4": what is said of a new number later would be put at the old one. */
final class Renumbering {
    private static final String PLACE = "(?:các\\s)?(?:(?:điều|khoản)\\s\\d|điểm\\s[a-zđ]\\d?(?!\\p{L}))";
    private static final Pattern SAID = Pattern.compile("(?iu)^(?:[^:“\"]{3,300}\\s)??"
            + "(?:(?:đánh|điều chỉnh)\\s(?:lại\\s)?(?:số|thứ tự)|chuyển|đổi|trở|sắp xếp lại)(?!\\p{L})"
            + "[^:“\"]{0,200}?(?<!\\p{L})(?:thành|là)\\s" + PLACE + "|^đánh\\s(?:lại\\s)?số\\s[^:“\"]{0,60}?" + PLACE);
    private static final Pattern BECOMES = Pattern.compile("(?iu)(?<!\\p{L})thành(?!\\p{L})");

    private Renumbering() {}

    static boolean isSaid(String sentence) {
        return SAID.matcher(sentence).find();
    }

    /** Whose numbers these are. @param above as {@link Places#in} */
    static List<String> articles(String sentence, String above) {
        var before = Places.in(BECOMES.split(sentence, 2)[0], above);
        return (before.isEmpty() ? Places.in(sentence, above) : before)
                .stream().map(place -> place.split("__")[0]).distinct().toList();
    }
}
