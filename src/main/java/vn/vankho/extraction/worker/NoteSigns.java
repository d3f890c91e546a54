package vn.vankho.extraction.worker;

import java.nio.charset.Charset;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Which signs stand for the numbers of notes in the text of a file of old Word, until {@link NoteNumbers} writes these. */
record NoteSigns(char toFootnote, char toEndnote, char footnote, char endnote) {
    static final Charset ONE_BYTE = Charset.forName("windows-1252");

    /** Characters that Unicode keeps for such use, behind those of {@link LayoutMark}. */
    static final NoteSigns WIDE = new NoteSigns('\uFDE8', '\uFDE9', '\uFDEA', '\uFDEB');

    /** What text of one byte a letter hardly ever holds, the rarest first; signs of control the parser would strike out. */
    private static final byte[] RARE = {
        (byte) 0x98,
        (byte) 0x88,
        (byte) 0x83,
        (byte) 0x8E,
        (byte) 0x9E,
        (byte) 0x8A,
        (byte) 0x9A,
        (byte) 0x9F,
        (byte) 0x8C,
        (byte) 0x9C,
        (byte) 0x8B,
        (byte) 0x9B,
        (byte) 0x87,
        (byte) 0x86,
        (byte) 0x89
    };

    /** Signs of one byte that stand nowhere in a text; null where it holds nearly all of them. */
    static @Nullable NoteSigns unusedIn(String text) {
        var unused = new ArrayList<Character>();
        for (char sign : new String(RARE, ONE_BYTE).toCharArray()) if (text.indexOf(sign) < 0) unused.add(sign);
        if (unused.size() < 4) return null;
        return new NoteSigns(unused.get(0), unused.get(1), unused.get(2), unused.get(3));
    }
}
