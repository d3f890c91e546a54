package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.DocumentNumber;
import vn.vankho.vietnamese.DocumentTypes;

/** Finds the documents that a running text names: type, number, day, issuer, in the forms of legal-drafting rules and near them. */
public final class Citations {
    static final String TYPES =
            "Hiến pháp|Bộ luật|Bộ Luật|Luật|Pháp lệnh|Lệnh|Sắc lệnh|Sắc luật|Nghị quyết [Ll]iên [Tt]ịch|Nghị quyết|Nghị định"
                    + "|Quyết định [Ll]iên [Tt]ịch|Quyết định|Chỉ thị|Thông tư [Ll]iên [Tt]ịch|Thông tư liên [Bb]ộ|Thông tư|Văn bản hợp nhất|Công văn|Kế hoạch|Thông báo"
                    + "|Hướng dẫn|Tờ trình|Kết luận|Chương trình|Báo cáo|Công điện|Nghị Quyết|Nghị Định|Quyết Định|Thông Tư|Chỉ Thị";
    /** As a document calls itself: "Quyết định này", "Quy chế này". */
    static final String OWN = TYPES + "|Quy định|Quy chế|Điều lệ|Văn bản";

    private static final Pattern TYPE = Pattern.compile("(?u)(?<![\\p{L}\\p{M}])(?:" + TYPES
            + "|sắc lệnh|nghị quyết|nghị định|quyết định|chỉ thị|thông tư)(?![\\p{L}\\p{M}])");
    private static final Pattern NUMBER_WORD = Pattern.compile("(?u)\\s*(?:luật\\s)?(?:số|Số)?\\s*:?\\s*");
    private static final Pattern LAW_NAME =
            Pattern.compile("(?u)(?<name>[^;:()“”]{2,160}?)\\s(?:(?<!pháp\\s)luật\\s)?(?:số|Số)\\s*:?\\s*");
    /** "Luật sửa đổi, bổ sung một số điều của Luật A, Luật B, … và Luật K số …": one law with the names of ten in its own. */
    private static final Pattern OMNIBUS_NAME =
            Pattern.compile("(?u)\\s*(?<name>sửa đổi[^;:()“”]{2,800}?)\\s(?:(?<!pháp\\s)luật\\s)?(?:số|Số)\\s*:?\\s*");

    private static final Pattern NAMED_LAW = Pattern.compile(
            "(?u)(?<![\\p{L}\\p{M}])(?<type>" + DocumentTypes.LAW_NAMES + ")\\s"
                    + "(?<name>(?!số |này|sửa đổi này)[\\p{L}][^;:()“”.\\d]{2,150}?)(?:,?\\s(?=ngày\\s*\\d)|,?\\snăm\\s(?<y>(?:19|20)\\d{2})(?!\\d))");
    /** "Pháp lệnh về thuế nông nghiệp đã được Hội đồng Nhà nước thông qua ngày …": who passed it is none of its name. */
    private static final Pattern PASSED = Pattern.compile("(?u),?\\s(?:đã\\s)?được\\s.*\\sthông qua$");

    private static final int LOOK_BACK = 200;
    private static final int OMNIBUS = 820;

    private final String text;
    private final List<CitedDocument> all = new ArrayList<>();

    private Citations(String text) {
        this.text = text;
    }

    /** In the order of the text; none within another. */
    public static List<CitedDocument> in(String text) {
        var reader = new Citations(text);
        reader.numbered();
        if (text.contains("uật") || text.contains("áp ")) reader.named();
        reader.all.sort(Comparator.comparingInt(CitedDocument::from));
        for (int i = 0; i + 1 < reader.all.size(); i++)
            reader.all.set(i, reader.before(i, reader.all.get(i + 1).from()));
        return List.copyOf(reader.all);
    }

    /** In a row of a table what follows "của" may reach over the next document: it ends there. */
    private CitedDocument before(int i, int next) {
        var cited = all.get(i);
        if (cited.until() <= next) return cited;
        var beyond = text.substring(next, cited.until()).replaceAll("\\s+", " ");
        var issuer =
                cited.issuer() == null ? "" : cited.issuer().replace(beyond, "").strip();
        return new CitedDocument(
                cited.typeName(),
                cited.number(),
                cited.name(),
                cited.issuedOn(),
                cited.year(),
                issuer.isEmpty() ? null : issuer,
                cited.from(),
                next);
    }

    private void numbered() {
        int last = 0;
        int number = 0;
        for (var place : DocumentNumber.places(text)) {
            if (!place.number().isPlausible()) continue;
            int begin = place.from();
            String type = null;
            String name = null;
            int behind = last > place.from() ? number : last;
            boolean law = place.number().verbatim().contains("/QH");
            int window = Math.max(behind, place.from() - (law ? OMNIBUS : LOOK_BACK));
            var types = TYPE.matcher(text).region(window, place.from());
            types.useTransparentBounds(true);
            while (types.find()) {
                var rest = text.substring(types.end(), place.from());
                boolean beside = NUMBER_WORD.matcher(rest).matches();
                var behindType = isNamed(types.group()) ? lawName(rest, law) : null;
                boolean named = behindType != null && (name == null || !amends(name));
                if (!beside && !named) continue;
                begin = types.start();
                type = capitalised(types.group());
                name = beside ? null : behindType;
            }
            number = place.until();
            last = add(
                    type == null ? place.number().typeName() : type, place.number(), name, null, begin, place.until());
        }
    }

    private static @Nullable String lawName(String rest, boolean law) {
        var name = LAW_NAME.matcher(rest);
        if (name.matches()) return name.group("name").strip();
        var omnibus = OMNIBUS_NAME.matcher(rest);
        return law && omnibus.matches() ? omnibus.group("name").strip() : null;
    }

    /** "Luật sửa đổi, bổ sung một số điều của Luật Thi đua số …": the number is that of the first law. */
    private static boolean amends(String name) {
        return name.startsWith("sửa đổi");
    }

    private void named() {
        var laws = NAMED_LAW.matcher(text);
        var reached = new Reached(all.stream()
                .sorted(Comparator.comparingInt(CitedDocument::from))
                .toList());
        while (laws.find()) {
            int from = laws.start();
            int until = laws.end();
            if (reached.covers(from, until)) continue;
            var year = laws.group("y") == null ? null : Integer.valueOf(laws.group("y"));
            var name = PASSED.matcher(laws.group("name")).replaceFirst("");
            reached.add(add(
                    capitalised(laws.group("type")), null, name.strip().replaceAll("\\s+", " "), year, from, until));
        }
    }

    /** @return where the citation ends */
    private int add(
            @Nullable String type,
            @Nullable DocumentNumber number,
            @Nullable String name,
            @Nullable Integer year,
            int from,
            int numberEnd) {
        var tail = CitationTail.behind(text, numberEnd);
        all.add(new CitedDocument(type, number, name, tail.issuedOn(), year, tail.issuer(), from, tail.until()));
        return tail.until();
    }

    /** Whether a name may stand between the type and the number. */
    private static boolean isNamed(String type) {
        return DocumentTypes.isLaw(type) || type.equals("Sắc luật") || type.equals("Nghị quyết");
    }

    /** "Nghị Định", "nghị định": the name of a type begins large and goes on small. */
    static String capitalised(String type) {
        return type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1).toLowerCase(Locale.ROOT);
    }

    static boolean namesNumber(String piece) {
        return DocumentNumber.places(piece).stream()
                .anyMatch(place -> place.number().isPlausible());
    }
}
