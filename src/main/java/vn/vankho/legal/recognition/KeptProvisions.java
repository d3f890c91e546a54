package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.NamedPlaces;

/**
 * What goes on of a text that ends: "… hết hiệu lực kể từ ngày Luật này có hiệu lực, trừ khoản 2 Điều 5 tiếp tục có hiệu lực đến hết ngày …". Provisions
 * of the deciding text, and what no place can be read in ("trừ các hợp đồng đã ký"), are left to the warning on the end.
 *
 * @param provisions as a lawyer cites them
 * @param last their last day, where it is said
 */
record KeptProvisions(String provisions, @Nullable LocalDate last) {
    private static final Pattern EXCEPT = Pattern.compile(
            "(?u)[,(;]\\s*(?:trừ|ngoại trừ|(?<own>riêng))\\s+(?:(?:các\\s)?(?:quy định|nội dung)\\s(?:tại|của|trong)\\s)?(?<what>(?:các\\s)?(?:[Đđ]iểm|[Kk]hoản|Điều|Phụ lục|Chương|Mục|Phần)\\s[^.;()]{1,200})");
    /** Where the names of the places end. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?u),?\\s+(?:thì\\s)?(?:(?:được|vẫn|sẽ|còn)\\s)*(?:tiếp tục|có hiệu lực|áp dụng|thực hiện|hết hiệu lực)(?!\\p{L})");

    /** "Riêng khoản 2 Điều 5 …" leaves it out only where that goes on, or ends later. */
    private static final Pattern LATER =
            Pattern.compile("(?u)tiếp tục\\s|hết hiệu lực(?:\\sthi hành)?\\s(?:kể\\s)?từ\\s");
    /** The first day on which it is over. */
    private static final Pattern OVER =
            Pattern.compile("(?u)hết hiệu lực(?:\\sthi hành)?\\s(?:kể\\s)?từ\\s" + LastDay.DAY_AHEAD);

    private static final Pattern UNTIL = Pattern.compile("(?u)\\sđến\\s+(?:hết\\s+)?" + LastDay.AHEAD);
    private static final Pattern OWN =
            Pattern.compile("(?u)(?<!\\p{L})(?:" + Citations.OWN + "|Điều|khoản|điểm)\\s+này(?!\\p{L})");
    private static final Pattern JOINT = Pattern.compile("(?u)[,\\s]*(?:của|tại)?\\s*$");

    /**
     * @param sentence by which one text ends as a whole
     * @return null where it keeps nothing of it
     */
    static @Nullable KeptProvisions in(String sentence, CitedDocument ended) {
        var except = EXCEPT.matcher(sentence);
        if (!except.find()) return null;
        var what = except.group("what");
        var on = GOES_ON.matcher(what);
        var named = on.find() ? what.substring(0, on.start()) : what;
        var rest = what.substring(named.length());
        for (var cited : Citations.in(named)) {
            if (!isSame(cited, ended)) return null;
            named = JOINT.matcher(named.substring(0, cited.from())).replaceFirst("");
            break;
        }
        if (OWN.matcher(named).find()) return null;
        var places = NamedPlaces.of(named);
        if (places.anchors().isEmpty() || !places.unread().isEmpty()) return null;
        if (except.group("own") != null && !LATER.matcher(rest).find()) return null;
        return new KeptProvisions(named.strip(), last(rest));
    }

    private static @Nullable LocalDate last(String rest) {
        var over = OVER.matcher(rest);
        if (over.find()) {
            var day = LastDay.at(rest.substring(over.end()));
            return day == null ? null : day.minusDays(1);
        }
        var until = UNTIL.matcher(rest);
        return until.find() ? LastDay.at(rest.substring(until.end())) : null;
    }

    private static boolean isSame(CitedDocument one, CitedDocument other) {
        return one.number() != null
                && other.number() != null
                && one.number().key().equals(other.number().key());
    }
}
