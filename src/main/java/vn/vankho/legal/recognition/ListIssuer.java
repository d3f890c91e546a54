package vn.vankho.legal.recognition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose texts a list names: "Bãi bỏ các quyết định của Ủy ban nhân dân tỉnh An Hòa sau đây". Only a body with its place is taken: a province
 * that came out of a merger repeals texts of those before it, and a bare number would pass for its own. Where several are named a row is of one
 * of them: all are handed on ({@link CitedIssuer#JOINT} between them), so that nobody takes it for a text of the acting body.
 */
final class ListIssuer {
    private static final String BODY =
            "(?:(?:Chủ tịch |Thường trực )?(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND))";
    private static final Pattern ITS_BODY = Pattern.compile("(?u)^(?<body>" + BODY + ")\\s+");
    /** No heading is longer; what is, may have been made to be. */
    private static final int LONGEST = 400;

    private static final int MOST = 12;

    private static final String BELOW = "(?:huyện|quận|thị xã|thị trấn|thành phố|xã|phường|đặc khu)";
    private static final String LEVEL = "(?:tỉnh|" + BELOW + ")";
    private static final Pattern OF =
            Pattern.compile("(?u)(?<!\\p{L})(?:của|do)\\s+(?<issuer>" + BODY + "\\s+(?<many>các\\s+)?(?:tỉnh"
                    + CitedIssuer.PLACE_NAME
                    + "|thành phố\\s+(?:Hà Nội|Hải Phòng|Đà Nẵng|Huế|Hồ Chí Minh|Cần Thơ)(?!\\p{L})|" + BELOW
                    + CitedIssuer.PLACE_NAME + "(?:,?\\s+(?:" + BELOW + "|tỉnh)" + CitedIssuer.PLACE_NAME + "){0,2}))");
    /** Another body or place beside it; what it leaves out is that of the one before. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?u)\\s*(?:[,;/]|\\s(?:và|hoặc)(?=\\s))(?:\\s+(?:của|do|và))*(?:\\s+(?<body>" + BODY + "))?(?:\\s+các)?"
                    + "(?:\\s+(?<level>" + LEVEL + ")(?!\\p{L})(?<place>" + CitedIssuer.PLACE_NAME + ")?|(?<bare>"
                    + CitedIssuer.PLACE_NAME + "))");

    private static final Pattern ITS_LEVEL = Pattern.compile("(?u)^" + LEVEL);
    /** A line that parts groups; another one is a row, or goes on with a name. */
    private static final Pattern HEADING =
            Pattern.compile("(?su)\\s*+(?:(?:[IVX]{1,6}|[A-ZĐ])[.)]\\s.*|.*:\\s*|\\P{Ll}+)");
    /** The same without a sign: "2. Văn bản của UBND tỉnh Bình Sơn (trước sắp xếp)". */
    private static final Pattern TEXTS = Pattern.compile(
            "(?iu)\\s*+(?:(?:\\d{1,2}(?:\\.\\d{1,2})?[.)]|[a-zđ]\\)|[-–+•*])\\s*)?(?:Các |Những )?(?:văn bản|nghị quyết|quyết định|chỉ thị)(?: quy phạm pháp luật)? (?:của|do) ");

    private static final Pattern NOTHING_MORE =
            Pattern.compile("(?u)\\s*(?:(?:đã\\s+)?ban hành)?\\s*(?:\\([^)]{1,80}\\))?[\\s.;]*");

    private ListIssuer() {}

    /** @param rest what stands behind the last of them */
    private record Named(String issuer, String rest) {}

    /** Null where the words name none, or one that is only called "tỉnh". */
    static @Nullable String in(String lead) {
        var named = named(lead);
        return named == null ? null : named.issuer();
    }

    /** Whose the rows below a line are: those of the bodies that a heading names, else as before. */
    static @Nullable String below(String line, @Nullable String before) {
        var head = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        if (!HEADING.matcher(head).matches() && !isOfBodies(line)) return before;
        var named = named(head);
        return named == null ? before : named.issuer();
    }

    /** It names no text. */
    private static boolean isOfBodies(String line) {
        boolean texts = line.length() <= LONGEST && TEXTS.matcher(line).lookingAt() && !Citations.namesNumber(line);
        var named = texts ? named(line) : null;
        return named != null && NOTHING_MORE.matcher(named.rest()).matches();
    }

    private static @Nullable Named named(String words) {
        var plain = OfficeCapitals.spelled(words);
        var of = OF.matcher(plain);
        Map<String, String> byPlace = new LinkedHashMap<>();
        int until = 0;
        while (byPlace.size() < MOST && of.find(until)) {
            var issuer = of.group("issuer").replaceAll("\\s+", " ").replaceFirst(" các ", " ");
            byPlace.putIfAbsent(place(issuer), issuer);
            until = beside(plain, of.end(), issuer, of.group("many") != null, byPlace);
        }
        return byPlace.isEmpty()
                ? null
                : new Named(String.join(CitedIssuer.JOINT, byPlace.values()), plain.substring(until));
    }

    /** The number of a text says which body of a place it is of, so two of one place are as one. @return where they end */
    private static int beside(String words, int from, String first, boolean many, Map<String, String> byPlace) {
        var its = ITS_BODY.matcher(first);
        var body = its.lookingAt() ? its.group("body") : "";
        var of = ITS_LEVEL.matcher(place(first));
        var level = of.lookingAt() ? of.group() : "";
        var beside = BESIDE.matcher(words);
        int until = from;
        while (byPlace.size() < MOST && beside.region(until, words.length()).lookingAt()) {
            if (beside.group("bare") != null && !many) break;
            if (beside.group("body") != null) body = beside.group("body");
            if (beside.group("level") != null) level = beside.group("level");
            var name = beside.group("bare") == null ? beside.group("place") : beside.group("bare");
            var issuer = (body + " " + level + (name == null ? "" : name)).replaceAll("\\s+", " ");
            byPlace.putIfAbsent(place(issuer), issuer);
            until = beside.end();
        }
        return until;
    }

    private static String place(String issuer) {
        return ITS_BODY.matcher(issuer).replaceFirst("");
    }
}
