package vn.vankho.legal.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.text.WordSwaps.Swap;

/** "Tại khoản 2 Điều 1 đã in là “A”, nay sửa lại là “B”": words of a đính chính that are exchanged. */
final class Misprint {
    private static final String WORDS = "(?:(?:cụm từ|từ ngữ|từ|chữ)\\s*:?\\s*)?$";
    private static final Pattern PRINTED = Pattern.compile(
            "(?iu)^(?:đính chính\\s+(?<above>[^:]{3,400}?)\\s+như sau\\s*:\\s*[-–]?\\s*)?(?:(?:tại|ở)\\s+(?<places>[^:]{3,160}?),?\\s+)?"
                    + "(?:đã\\s+)?(?:in|viết|ghi|trình bày|đánh máy)(?:\\s+(?:nhầm|sai))?(?:\\s+(?:là|thành))?\\s*:?\\s*"
                    + WORDS);
    private static final Pattern READS = Pattern.compile(
            "(?iu)^\\s*[,;.]?\\s*(?:nay\\s+)?(?:xin\\s+)?(?:được\\s+)?(?:đính chính|sửa)(?:\\s+lại)?\\s+(?:là|thành|bằng)\\s*:?\\s*"
                    + WORDS);
    private static final Pattern NOTHING = Pattern.compile("[\\s.;,]*");

    private Misprint() {}

    /**
     * @param between what stands before, between and behind the quoted words
     * @return null where it is none; empty where it says more than that
     */
    static @Nullable List<Swap> in(List<String> quotes, List<String> between) {
        var printed = PRINTED.matcher(between.getFirst());
        if (quotes.size() < 2
                || !printed.matches()
                || !READS.matcher(between.get(1)).matches()) return null;
        if (quotes.size() > 2 || !NOTHING.matcher(between.get(2)).matches()) return List.of();
        var places = printed.group("places") == null ? printed.group("above") : printed.group("places");
        return List.of(new Swap(quotes.getFirst(), quotes.get(1), places == null ? "" : places));
    }
}
