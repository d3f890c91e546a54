package vn.vankho.legal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.AnnexedPlaces;
import vn.vankho.legal.recognition.Citations;
import vn.vankho.legal.recognition.CitedDocument;
import vn.vankho.vietnamese.LegalStructure;
import vn.vankho.vietnamese.LegalStructure.Level;

/**
 * A place of a paragraph that leads elsewhere.
 *
 * @param from and {@code until}: characters of the paragraph
 * @param document that is cited; null: the text itself
 * @param key the provision that is meant, or empty
 */
public record TextLink(int from, int until, @Nullable CitedDocument document, String key) {
    private static final String LABELS =
            "(?:\\s*(?:,|và|hoặc)\\s*(?:điểm |khoản )?(?:\\d{1,3}[a-zđ]?|[a-zđ]\\d?)(?!\\p{L}))*";
    private static final Pattern PLACE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:các )?điểm [a-zđ]\\d?(?!\\p{L})" + LABELS + "\\s+)?(?:khoản \\d{1,3}[a-zđ]?" + LABELS
                    + "\\s+)?Điều (?<label>\\d{1,3}[a-zđ]?|này)(?![\\p{L}\\d/])");
    /** An annexed text between them has articles of its own: "Điều 5 của Quy định … ban hành kèm theo Quyết định số …". */
    private static final String ANNEXED =
            "(?:của\\s+|tại\\s+)?(?-i:[Bb]ản\\s+)?(?<annex>(?-i:[QĐNTBKCPH])\\p{Ll}+(?:\\s\\p{Ll}+)?(?!\\p{L})(?!\\s+này(?!\\p{L}))[^.;]{0,200}?)\\s*,?\\s*(?:(?:được\\s+)?ban hành\\s+)?kèm\\s+theo\\s+";

    private static final Pattern JOINT = Pattern.compile("(?iu)\\s*(?:" + ANNEXED + "|của\\s+)?");
    /** The same of the text itself: "Điều 5 Quy định ban hành kèm theo Quyết định này". */
    private static final Pattern OWN_ANNEX = Pattern.compile(
            "(?iu)\\s*" + ANNEXED + "(?:quyết định|nghị quyết|nghị định|thông tư|chỉ thị)\\s+này(?!\\p{L}).*");
    /** In an annexed text: the document that it was issued with. */
    private static final Pattern OF_ISSUING = Pattern.compile(
            "(?iu)\\s*(?:của\\s+)?(?:quyết định|nghị quyết|nghị định|thông tư|chỉ thị)\\s+này(?!\\p{L}).*");
    /** "Điều 5 Luật Đầu tư", "Điều 5 của Quy chế kèm theo": another text, though it bears no number. */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "(?iu)^\\s*,?\\s*(?:(?:của|tại)\\s+)?(?:bộ luật|luật|pháp lệnh|hiến pháp|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|quy chế|quy định|điều lệ)\\s+(?!này)(?=\\S)");

    /**
     * @param own anchors of the text
     * @param quoted the paragraph speaks of articles of another text
     */
    public static List<TextLink> in(Passage passage, Set<String> own, boolean quoted) {
        var text = passage.text();
        var links = new ArrayList<TextLink>();
        var cited = Citations.in(text);
        var places = PLACE.matcher(text);
        int from = 0;
        for (var document : cited) {
            int begin = document.from();
            var key = "";
            places.region(from, document.from());
            while (places.find()) {
                var joint = JOINT.matcher(text.substring(places.end(), document.from()));
                var annex = joint.matches() ? annex(joint.group("annex")) : "";
                boolean joined = joint.matches() && annex != null;
                if (!joint.matches()) own(passage, places.toMatchResult(), own, quoted, links);
                if (!joined || places.group("label").equalsIgnoreCase("này")) continue;
                begin = places.start();
                key = annex + Places.key(places.group());
            }
            links.add(new TextLink(begin, document.until(), document, key));
            from = document.until();
        }
        places.region(from, text.length());
        while (places.find()) own(passage, places.toMatchResult(), own, quoted, links);
        return List.copyOf(links);
    }

    private static void own(
            Passage passage, java.util.regex.MatchResult place, Set<String> own, boolean quoted, List<TextLink> links) {
        boolean heading = passage.level() == Level.ARTICLE && place.start() == 0;
        var behind = passage.text().substring(place.end());
        var issued = OWN_ANNEX.matcher(behind);
        var named = issued.matches() ? annex(issued.group("annex")) : null;
        if (quoted || heading || named == null && OF_ANOTHER.matcher(behind).find()) return;
        boolean thisOne = place.group("label").equalsIgnoreCase("này");
        var article = Places.words(passage.key().split("__khoan_|__diem_")[0]);
        if (thisOne && (place.group().length() < 10 || article.isEmpty())) return;
        var said = thisOne ? place.group().replaceFirst("(?iu)Điều này$", article) : place.group();
        var key = Places.key(said);
        var here = passage.key().replaceFirst("(?:^|(?<=__))dieu_.*", "");
        var annex = OF_ISSUING.matcher(behind).matches() ? "" : here;
        if (named != null) {
            var meant = AnnexedPlaces.meant(named + key, own, false);
            if (own.contains(meant)) links.add(new TextLink(place.start(), place.end(), null, meant));
            return;
        }
        if (own.contains(annex + key)) links.add(new TextLink(place.start(), place.end(), null, annex + key));
        else if (own.contains(key)) links.add(new TextLink(place.start(), place.end(), null, key));
    }

    /** "quy_che__" of "Quy chế tiếp khách"; empty for none; null for words that name no annexed text. */
    private static @Nullable String annex(@Nullable String words) {
        if (words == null) return "";
        var key = LegalStructure.annexKey(words);
        return key == null ? null : key + "__";
    }
}
