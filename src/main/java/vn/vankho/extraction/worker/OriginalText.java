package vn.vankho.extraction.worker;

import java.io.IOException;
import java.util.List;

/**
 * A text before it was decoded.
 *
 * @param charsets what it was decoded from, in alphabetical order: TCVN3, VNI or TCVN3+VNI
 * @param score share of valid syllables among the decoded words, 0 to 1
 * @param texts and {@code html}: as in {@link FileText}
 */
public record OriginalText(String charsets, double score, byte[] texts, byte[] html) {
    static OriginalText of(LegacyFound found, List<String> pages, String html) throws IOException {
        return new OriginalText(found.names(), found.score(), Packed.pages(pages), Packed.text(html));
    }
}
