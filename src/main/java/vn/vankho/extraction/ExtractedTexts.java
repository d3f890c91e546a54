package vn.vankho.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.worker.Limits;
import vn.vankho.extraction.worker.Packed;

/** Texts that were read out of files. Ask Documents first whether the person may see the version. */
@Component
public class ExtractedTexts {
    private final TextRepository texts;

    ExtractedTexts(TextRepository texts) {
        this.texts = texts;
    }

    /** Pages of a version; empty while it is not read yet or has no text. */
    public List<PageText> pages(VersionId version) {
        return pages(List.of(version)).getOrDefault(version, List.of());
    }

    /** The same for many versions in one statement; those without text are not in the answer. */
    public Map<VersionId, List<PageText>> pages(Collection<VersionId> versions) {
        if (versions.isEmpty()) return Map.of();
        var all = new HashMap<VersionId, List<PageText>>();
        texts.texts(versions).forEach((version, packed) -> {
            var pages = unpack(packed);
            if (!pages.isEmpty()) all.put(version, pages);
        });
        return all;
    }

    /** How long the texts of versions are, so that nobody takes too many at once. */
    public Map<VersionId, Integer> characters(Collection<VersionId> versions) {
        return versions.isEmpty() ? Map.of() : texts.characters(versions);
    }

    /** A reading view of the file as safe HTML (headings, lists, tables; no script, style, link or picture from outside). */
    public Optional<String> readingView(VersionId version) {
        return texts.html(version).map(Packed::unpack);
    }

    /** Whether a reading view ends before its text does. */
    public static boolean isBeginning(String readingView) {
        return readingView.length() > Limits.HTML;
    }

    private static List<PageText> unpack(byte[] packed) {
        var texts = Packed.unpackPages(packed);
        var pages = new ArrayList<PageText>(texts.size());
        boolean some = false;
        for (int i = 0; i < texts.size(); i++) {
            some |= !texts.get(i).isEmpty();
            pages.add(new PageText(i + 1, texts.get(i)));
        }
        return some ? pages : List.of();
    }
}
