package vn.vankho.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.vankho.vietnamese.LegacyFont;

/**
 * The fonts of the cells of a workbook, where its styles or the runs of its strings name one of the time before Unicode (what was pasted from
 * Word brings fonts that no style names): styles, then strings, then sheets.
 */
final class XlsxFonts extends DefaultHandler {
    private static final int MOST_CHARACTERS = 50_000_000;
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String RUN_FONT = "rFont";

    private final FontedTexts texts;
    private final List<@Nullable LegacyFont> fonts = new ArrayList<>();
    private final List<Integer> formats = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder string = new StringBuilder();
    private String list = "";
    private boolean reading;
    private boolean spoken;
    private boolean shared;
    private boolean said;
    private @Nullable LegacyFont ofRun;
    private @Nullable LegacyFont ofCell;
    private boolean old;
    private int characters;

    private XlsxFonts(FontedTexts texts) {
        this.texts = texts;
    }

    static void note(Request request, FontedTexts texts) {
        try (var channel = request.channel();
                var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            var fonts = new XlsxFonts(texts);
            fonts.read(zip, "xl/styles.xml");
            var sheets = Collections.list(zip.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .filter(name -> name.startsWith("xl/worksheets/sheet"))
                    .toList();
            boolean inCells = !fonts.old && nameFontsOfRuns(zip, sheets);
            if (!fonts.old && !inCells && !nameFontsOfRuns(zip, List.of(STRINGS))) return;
            fonts.read(zip, STRINGS);
            if (!fonts.old && !inCells) return;
            for (var sheet : sheets) fonts.read(zip, sheet);
        } catch (IOException | SAXException | TikaException | RuntimeException _) {
            // what is wrong with the file the parser behind says better
        }
    }

    /** Looked for in the bytes: most workbooks name none, and need not be parsed once more. */
    private static boolean nameFontsOfRuns(ZipFile zip, List<String> names) throws IOException {
        for (var name : names)
            try (var in = open(zip, name)) {
                var bytes = new byte[8192];
                int matched = 0;
                for (int count = in.read(bytes); count > 0; count = in.read(bytes))
                    for (int i = 0; i < count; i++) {
                        matched = bytes[i] == RUN_FONT.charAt(matched)
                                ? matched + 1
                                : bytes[i] == RUN_FONT.charAt(0) ? 1 : 0;
                        if (matched == RUN_FONT.length()) return true;
                    }
            }
        return false;
    }

    private void read(ZipFile zip, String name) throws IOException, SAXException, TikaException {
        if (zip.getEntry(name) == null) return;
        try (var in = open(zip, name)) {
            XMLReaderUtils.parseSAX(in, this, new ParseContext());
        }
    }

    /** Nothing where there is no such part. */
    private static InputStream open(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        return BoundedInputStream.builder()
                .setInputStream(entry == null ? InputStream.nullInputStream() : zip.getInputStream(entry))
                .setMaxCount(Limits.ENTRY_BYTES)
                .get();
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "fonts", "cellXfs", "cellStyleXfs", "sst" -> list = name;
            case "font" -> {
                // one without a name has its number, too
                if (list.equals("fonts")) fonts.add(null);
            }
            case "name" -> {
                if (list.equals("fonts") && !fonts.isEmpty()) fonts.set(fonts.size() - 1, named(attributes));
            }
            case "xf" -> {
                if (list.equals("cellXfs")) formats.add(number(attributes.getValue("fontId")));
            }
            case "si" -> string.setLength(0);
            case "r" -> ofRun = null;
            case RUN_FONT -> ofRun = named(attributes);
            case "rPh" -> spoken = true;
            case "c" -> {
                int format = number(attributes.getValue("s"));
                int font = format >= 0 && format < formats.size() ? formats.get(format) : -1;
                ofCell = font >= 0 && font < fonts.size() ? fonts.get(font) : null;
                shared = "s".equals(attributes.getValue("t"));
                said = "str".equals(attributes.getValue("t"));
                string.setLength(0);
            }
            case "t", "v" -> {
                text.setLength(0);
                reading = true;
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        switch (name) {
            case "fonts", "cellXfs", "cellStyleXfs" -> list = "";
            case "t" -> {
                if (!spoken) string.append(FontMarks.marked(ofRun, text.toString()));
                reading = false;
            }
            case "r" -> ofRun = null;
            case "rPh" -> spoken = false;
            case "si" -> strings.add(string.toString());
            case "v" -> {
                reading = false;
                // what a formula says stands in its cell
                if (said) string.append(text);
                int index = shared ? number(text.toString()) : -1;
                if (index >= 0 && index < strings.size()) string.append(strings.get(index));
            }
            case "c" -> note(string.toString());
            default -> {}
        }
    }

    /** What the runs of a cell say of their font goes before what the cell says. */
    private void note(String cell) throws SAXException {
        if (cell.isEmpty()) return;
        characters += cell.length();
        if (characters > MOST_CHARACTERS) throw new TooMuch(MOST_CHARACTERS);
        var marked = new StringBuilder();
        for (var span : FontMarks.spans(cell, null))
            marked.append(FontMarks.marked(span.font() == null ? ofCell : span.font(), span.text()));
        texts.add(marked.toString());
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        if (reading) text.append(signs, start, length);
    }

    private @Nullable LegacyFont named(Attributes attributes) {
        var name = attributes.getValue("val");
        var font = name == null ? null : LegacyFont.named(name).orElse(null);
        old |= font != null;
        return font;
    }

    private static int number(@Nullable String value) {
        return value == null || !value.matches("[0-9]{1,9}") ? -1 : Integer.parseInt(value);
    }
}
