package vn.vankho.legal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Thay thế cụm từ “A” tại khoản 1 Điều 5 bằng cụm từ “B”, cụm từ “C” bằng “D” tại Điều 6", "Bỏ cụm từ “A”, “B” tại Điều 7", "Bổ sung cụm từ “A” vào
 * sau cụm từ “B”". The sentence is cut at its quotations: the words between them say what is done and where; where they say more than that,
 * nothing is done.
 */
final class WordSwaps {
    /** @param places the words that may name them; empty: the sentence names none for it */
    record Swap(String old, String words, String places) {}

    private static final Pattern QUOTED = Pattern.compile("(?u)[“\"«]([^”\"»]{1,600})[”\"»]");
    private static final String PHRASE = "(?:cụm từ|từ ngữ|từ|chữ)";
    private static final Pattern SWAPS = Pattern.compile(
            "(?iu)^(?:thay thế|thay|sửa đổi|sửa|đính chính)\\s+(?<places>[^:]{0,160}?\\s)??(?:các\\s+|một số\\s+|những\\s+)?"
                    + PHRASE + "(?:\\s+sau)?\\s*:?\\s*$");
    /** "Cụm từ “A” được đính chính thành “B”". */
    private static final Pattern PASSIVE = Pattern.compile("(?iu)^(?:các\\s+)?" + PHRASE + "\\s*:?\\s*$");

    /** "Đính chính lỗi kỹ thuật tại khoản 2 Điều 4 Quy chế … như sau: cụm từ “A” được đính chính thành “B”", in one sentence; the place may stand behind as well. */
    private static final Pattern CORRECTED = Pattern.compile("(?iu)^đính chính\\s+(?<places>[^:]{3,160}?)"
            + "(?:,?\\s(?:ban hành )?kèm theo\\s[^:]{3,240})?\\s+như sau\\s*:\\s*[-–]?\\s*"
            + "(?:(?:tại|ở)\\s+(?<within>[^:]{3,160}?)\\s*,?\\s+)?(?:các\\s+)?" + PHRASE + "\\s*:?\\s*$");

    private static final Pattern IS_CHANGED = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:được|nay)\\s+(?:đính chính|sửa đổi|sửa|thay thế|thay)(?:\\s+lại)?\\s+(?:bằng|thành)(?!\\p{L})");
    private static final Pattern DROPS = Pattern.compile(
            "(?iu)^(?:bãi )?bỏ\\s+(?<places>[^:]{0,160}?\\s)??(?:các\\s+|những\\s+)?" + PHRASE + "\\s*:?\\s*$");
    private static final Pattern ADDS =
            Pattern.compile("(?iu)^bổ sung\\s+(?<places>[^:]{0,160}?\\s)??(?:các\\s+)?" + PHRASE + "\\s*:?\\s*$");
    private static final Pattern BY =
            Pattern.compile("(?iu)(?<places>.{0,200}?)\\s(?:bằng|thành)\\s+(?:các\\s+)?(?:" + PHRASE + ")?\\s*:?\\s*$");
    private static final Pattern BESIDE = Pattern.compile(
            "(?iu)\\s+(?:vào\\s+)?(?:ngay\\s+|liền\\s+)?(?<side>sau|trước)\\s+(?:" + PHRASE + ")?\\s*:?\\s*$");
    private static final Pattern AND_NEXT = Pattern.compile(
            "(?iu)(?<places>.{0,200}?)\\s*(?:[,;]\\s*(?:và\\s+)?|(?<=\\s)và\\s+)(?:(?:thay(?: thế)?|bỏ)\\s+)?(?:"
                    + PHRASE + ")?\\s*:?\\s*$");
    /** "…, bỏ cụm từ “C”" among words that are replaced; "bị bãi bỏ" tells of what was before. */
    private static final Pattern DROPS_TOO = Pattern.compile("(?iu)(?<!(?:được|bị) (?:bãi )?)(?<!\\p{L})bỏ(?!\\p{L})");

    private static final Pattern REPLACES = Pattern.compile("(?iu)(?<!(?:được|bị) )(?<!\\p{L})thay(?!\\p{L})");
    private static final Pattern EXCEPT = Pattern.compile("(?iu)(?<!\\p{L})(?:trừ|ngoại trừ|không bao gồm)(?!\\p{L})");

    private final List<String> quotes = new ArrayList<>();
    private final List<String> between = new ArrayList<>();

    private WordSwaps(String said) {
        var quoted = QUOTED.matcher(said);
        int from = 0;
        while (quoted.find()) {
            between.add(said.substring(from, quoted.start()));
            quotes.add(quoted.group(1));
            from = quoted.end();
        }
        between.add(said.substring(from));
    }

    /**
     * @param above what an instruction further up spoke of ("khoản 1 Điều 9"), or empty
     * @return null where the sentence is about no words; empty where it is, and is not understood as a whole
     */
    static @Nullable List<Swap> in(String said, String above) {
        var read = new WordSwaps(said);
        if (read.quotes.isEmpty()) return null;
        var head = read.between.getFirst();
        var swaps = SWAPS.matcher(head);
        var corrected = CORRECTED.matcher(head);
        var drops = DROPS.matcher(head);
        var adds = ADDS.matcher(head);
        List<Swap> all;
        if (swaps.matches()) all = read.swaps(said(swaps.group("places")));
        else if (read.isPassive(head)) all = read.swaps("");
        else if (corrected.matches() && read.isChanged())
            all = read.swaps(said(corrected.group("within")) + " " + corrected.group("places"));
        else if (drops.matches()) all = read.drops(said(drops.group("places")));
        else if (adds.matches()) all = read.added(said(adds.group("places")));
        else {
            var misprint = Misprint.in(read.quotes, read.between);
            if (misprint == null) return null;
            all = misprint;
        }
        boolean more = read.hasException()
                || read.doesToo(drops.matches() ? REPLACES : DROPS_TOO)
                || all.stream().anyMatch(one -> Places.areOthersIn(one.places(), above));
        return more ? List.of() : placed(all, above);
    }

    /** "Trong toàn bộ Nghị định, trừ khoản 2 Điều 5": the places that are named are those where nothing is to be done. */
    static boolean isWithException(String said) {
        return new WordSwaps(said).hasException();
    }

    private boolean hasException() {
        return between.stream().anyMatch(words -> EXCEPT.matcher(words).find());
    }

    private boolean isPassive(String head) {
        return PASSIVE.matcher(head).matches() && isChanged();
    }

    private boolean isChanged() {
        return IS_CHANGED.matcher(between.get(1)).find();
    }

    /** Whether another thing is done behind the first quotation. */
    private boolean doesToo(Pattern verb) {
        return between.stream().skip(1).anyMatch(words -> verb.matcher(words).find());
    }

    private List<Swap> swaps(String ahead) {
        var all = new ArrayList<Swap>();
        var olds = new ArrayList<String>();
        var places = ahead;
        for (int i = 0; i < quotes.size(); i++) {
            olds.add(quotes.get(i));
            var behind = between.get(i + 1);
            var by = BY.matcher(behind);
            if (by.matches() && i + 1 < quotes.size()) {
                var words = quotes.get(++i);
                boolean last = i + 1 == quotes.size();
                var next = AND_NEXT.matcher(between.get(i + 1));
                if (!last && !next.matches()) return List.of();
                var here = (places + " " + by.group("places") + " "
                                + (last ? between.get(i + 1) : next.group("places")))
                        .strip();
                for (var old : olds) all.add(new Swap(old, words, here));
                olds.clear();
                places = ahead;
            } else if (!AND_NEXT.matcher(behind).matches()) return List.of();
        }
        return olds.isEmpty() ? all : List.of();
    }

    private List<Swap> drops(String ahead) {
        var all = new ArrayList<Swap>();
        for (int i = 0; i < quotes.size(); i++) {
            var behind = between.get(i + 1);
            var next = AND_NEXT.matcher(behind);
            boolean last = i + 1 == quotes.size();
            if (!last && !next.matches()) return List.of();
            all.add(new Swap(quotes.get(i), "", (ahead + " " + (last ? behind : next.group("places"))).strip()));
        }
        return all;
    }

    private List<Swap> added(String ahead) {
        var beside = BESIDE.matcher(between.get(1));
        if (quotes.size() != 2 || !beside.matches()) return List.of();
        var added = quotes.getFirst();
        var old = quotes.getLast();
        boolean behind = beside.group("side").equalsIgnoreCase("sau");
        return List.of(
                new Swap(old, behind ? old + " " + added : added + " " + old, (ahead + " " + between.get(2)).strip()));
    }

    /** "A bằng B, C bằng D tại Điều 5": what names no place is done at that of the next. Where only those before name one, nobody can tell. */
    private static List<Swap> placed(List<Swap> all, String above) {
        var placed = new ArrayList<Swap>();
        var next = "";
        for (var swap : all.reversed()) {
            if (Places.in(swap.places(), above).isEmpty()) placed.addFirst(new Swap(swap.old(), swap.words(), next));
            else {
                if (next.isEmpty() && !placed.isEmpty()) return List.of();
                next = swap.places();
                placed.addFirst(swap);
            }
        }
        return placed;
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }
}
