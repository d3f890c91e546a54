package vn.vankho.extraction.worker;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegacyFont;

/**
 * The fonts of the runs of old Word, where its table of fonts names one of the time before Unicode.
 */
final class WordFonts {
    private static final List<String> TABLES = List.of("0Table", "1Table");

    private final Map<String, Optional<LegacyFont>> known = new HashMap<>();

    private WordFonts() {}

    static void note(DirectoryNode root, FontedTexts fonts, NoteSigns signs) {
        try {
            if (WordFields.isWord6(root)) Word6Fonts.note(root, fonts);
            else if (mayNameOldFont(root)) noteRuns(root, fonts, signs);
        } catch (IOException | RuntimeException _) {
            // what is wrong with the file the parser behind says better
        }
    }

    private static void noteRuns(DirectoryNode root, FontedTexts fonts, NoteSigns signs) throws IOException {
        var range = new HWPFDocument(root).getOverallRange();
        var reader = new WordFonts();
        // with the numbers as the parser behind is made to write them
        var notes = new NoteCounter(signs);
        for (int i = 0; i < range.numParagraphs(); i++) fonts.add(notes.counted(reader.marked(range.getParagraph(i))));
    }

    private String marked(Paragraph paragraph) {
        var text = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            var run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted()) text.append(FontMarks.marked(font(run), run.text()));
        }
        return text.toString();
    }

    private @Nullable LegacyFont font(CharacterRun run) {
        var name = run.getFontName();
        return name == null
                ? null
                : known.computeIfAbsent(name, LegacyFont::named).orElse(null);
    }

    private static boolean mayNameOldFont(DirectoryNode root) throws IOException {
        for (var table : TABLES) if (root.hasEntry(table) && FontedTexts.mayBeIn(root, table)) return true;
        return false;
    }
}
