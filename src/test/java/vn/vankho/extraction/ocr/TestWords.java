package vn.vankho.extraction.ocr;

import java.util.ArrayList;

/** Words as they are stored, for tests that read no picture. */
public final class TestWords {
    private TestWords() {}

    /** A page that was read for sure, its words in one line. */
    public static SeenPage page(String text) {
        var words = new ArrayList<SeenWord>();
        for (var word : text.split(" ")) words.add(new SeenWord(word, 95, 0, words.size() * 100, 0, 80, 20));
        return new SeenPage(text, "", SeenWords.pack(words), 95, 0, 1654, 2339, 0, 0, 3, "");
    }
}
