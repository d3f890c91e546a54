package vn.vankho.legal.recognition;

import java.util.regex.Pattern;

/**
 * "Cụm từ “…” bằng cụm từ “…” tại khoản 1 Điều 9": provisions of which only words are exchanged are cited by their places, as other amended ones
 * are. Quotations were blanked before reading (RunningText); they would stand there with nothing between their marks.
 */
final class PlacesOfWords {
    private static final String EMPTY = "(?<open>[“\"«])\\s*(?<close>[”“\"»])";
    private static final String WORDS =
            "(?:(?:các|một số|những)\\s)?(?:(?:cụm từ|từ ngữ|từ|chữ)(?:\\ssau)?\\s?:?\\s?)?[“\"«]\\s*[”“\"»]";
    private static final String BY = "\\s(?:bằng|thành)\\s";
    private static final String SWAPPED = WORDS + "(?:(?:" + BY + "|\\s?[,;]\\s(?:và\\s)?|\\svà\\s)" + WORDS + ")*";
    private static final Pattern AT_PLACE = Pattern.compile("(?iu)(?:(?:(?:bãi )?bỏ|thay(?: thế)?)\\s)?" + SWAPPED
            + "\\s(?:tại|trong|ở|của)\\s(?=(?:các\\s)?(?:điểm|khoản|điều|chương|mục|phụ lục|phần|mẫu|biểu)\\s)");
    /** Behind the place of what goes: "tại khoản 1 Điều 9 bằng cụm từ “…”". */
    private static final Pattern COMING = Pattern.compile("(?iu)" + BY + WORDS);

    private static final Pattern NOTHING_QUOTED = Pattern.compile(EMPTY);

    private PlacesOfWords() {}

    /** What is added or repealed reads otherwise without its words: the whole provision would be. */
    static ReadAct cited(ReadAct act) {
        var said = act.provisions();
        if (said == null || !NOTHING_QUOTED.matcher(said).find()) return act;
        boolean goesOn = act.kind() == ActKind.AMENDS || act.kind() == ActKind.CORRECTS;
        var places = goesOn ? AT_PLACE.matcher(said).replaceAll("") : said;
        var bare = places.equals(said) ? said : COMING.matcher(places).replaceAll("");
        return act.with(NOTHING_QUOTED.matcher(bare).replaceAll("${open}…${close}"));
    }
}
