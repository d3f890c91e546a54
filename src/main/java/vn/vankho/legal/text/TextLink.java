package vn.vankho.legal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.recognition.Citations;
import vn.vankho.legal.recognition.CitedDocument;
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
    private static final Pattern JOINT = Pattern.compile("(?iu)\\s*(?:của\\s+)?");
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
                boolean joined = JOINT.matcher(text.substring(places.end(), document.from()))
                        .matches();
                if (!joined) own(passage, places.toMatchResult(), own, quoted, links);
                if (!joined || places.group("label").equalsIgnoreCase("này")) continue;
                begin = places.start();
                key = Places.key(places.group());
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
        if (quoted
                || heading
                || OF_ANOTHER.matcher(passage.text().substring(place.end())).find()) return;
        boolean here = place.group("label").equalsIgnoreCase("này");
        var article = Places.words(passage.key().split("__khoan_|__diem_")[0]);
        if (here && (place.group().length() < 10 || article.isEmpty())) return;
        var said = here ? place.group().replaceFirst("(?iu)Điều này$", article) : place.group();
        var key = Places.key(said);
        var annex = passage.key().replaceFirst("(?:^|(?<=__))dieu_.*", "");
        if (own.contains(annex + key)) links.add(new TextLink(place.start(), place.end(), null, annex + key));
        else if (own.contains(key)) links.add(new TextLink(place.start(), place.end(), null, key));
    }
}
