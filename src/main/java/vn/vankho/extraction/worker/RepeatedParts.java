package vn.vankho.extraction.worker;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Heads and feet of pages that say nothing new: Word has up to three of each in every section, mostly the same one, and many are a number. */
final class RepeatedParts {
    /** A larger one is read as it is. */
    private static final int LOOKED_AT = 64 * 1024;

    /** Bytes within which the outermost element begins. */
    private static final int PROLOGUE = 2_000;

    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?(?:hdr|ftr)[\\s>]");
    private static final Pattern TEXT = Pattern.compile("<(?:\\w+:)?t(?:\\s[^>]*)?>([^<]*)<|:embed=|:id=\"rId");
    private static final Pattern NUMBER_OF_A_PAGE = Pattern.compile("[\\s\\d/.–—-]*");

    private final Set<String> seen = new HashSet<>();
    private boolean repeated;

    /** The same part to be read from its beginning. */
    InputStream look(InputStream xml) throws IOException {
        repeated = false;
        var part = new BufferedInputStream(xml, LOOKED_AT);
        part.mark(LOOKED_AT);
        var begin = part.readNBytes(LOOKED_AT - 1);
        part.reset();
        if (begin.length == LOOKED_AT - 1) return part;
        if (!isHeadOrFoot(new String(begin, 0, Math.min(begin.length, PROLOGUE), StandardCharsets.UTF_8))) return part;
        var text = new String(begin, StandardCharsets.UTF_8);
        var said = new StringBuilder();
        var pieces = TEXT.matcher(text);
        while (pieces.find()) said.append(pieces.group(1) == null ? "picture" : pieces.group(1));
        repeated = !seen.add(said.toString()) || NUMBER_OF_A_PAGE.matcher(said).matches();
        return part;
    }

    /** By its outermost element. */
    private static boolean isHeadOrFoot(String xml) {
        int root = xml.indexOf('<');
        while (root >= 0 && root + 1 < xml.length() && "?!".indexOf(xml.charAt(root + 1)) >= 0)
            root = xml.indexOf('<', root + 1);
        return root >= 0 && ROOT.matcher(xml).region(root, xml.length()).lookingAt();
    }

    /** Whether the part that was looked at last is to be left out. */
    boolean isRepeated() {
        return repeated;
    }
}
