package vn.vankho.search.ui;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.PageText;

/**
 * The long texts that were read last, as they are cut and structured: of twenty million characters that takes seconds, and whoever reads on
 * asks for piece after piece. Given up where memory is short, and when their words have become others.
 */
@Component
class LongTexts {
    /** Each may take a hundred megabytes. */
    private static final int KEPT = 2;

    private final Map<VersionId, SoftReference<TextPieces>> kept = new LinkedHashMap<>(KEPT, 1, true);

    /** @param pages as they are now; a long text is cut after the other ones: together they would need the memory of all */
    TextPieces cut(VersionId version, List<PageText> pages) {
        long characters = pages.stream().mapToLong(page -> page.text().length()).sum();
        return characters > TextPieces.MOST ? remembered(version, pages) : new TextPieces(pages);
    }

    private synchronized TextPieces remembered(VersionId version, List<PageText> pages) {
        @Nullable SoftReference<TextPieces> before = kept.get(version);
        var known = before == null ? null : before.get();
        if (known != null && known.isOf(pages)) return known;
        var cut = new TextPieces(pages);
        kept.put(version, new SoftReference<>(cut));
        if (kept.size() > KEPT) kept.remove(kept.keySet().iterator().next());
        return cut;
    }
}
