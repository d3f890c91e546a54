package vn.vankho.extraction.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

/** The fonts of the cells of a workbook, where its styles name one of the time before Unicode: styles, then strings, then sheets. */
final class XlsxFonts extends DefaultHandler {
    private static final int MOST_CHARACTERS = 50_000_000;

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
    private int characters;

    private XlsxFonts(FontedTexts texts) {
        this.texts = texts;
    }

    static void note(Request request, FontedTexts texts) {
        try (var channel = request.channel();
                var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            var fonts = new XlsxFonts(texts);
            fonts.read(zip, "xl/styles.xml");
            if (fonts.fonts.stream().allMatch(font -> font == null)) return;
            fonts.read(zip, "xl/sharedStrings.xml");
            for (var entry : java.util.Collections.list(zip.getEntries()))
                if (entry.getName().startsWith("xl/worksheets/sheet")) fonts.read(zip, entry.getName());
        } catch (IOException | SAXException | TikaException | RuntimeException _) {
            // what is wrong with the file the parser behind says better
        }
    }

    private void read(ZipFile zip, String name) throws IOException, SAXException, TikaException {
        var entry = zip.getEntry(name);
        if (entry == null) return;
        try (var in = BoundedInputStream.builder()
                .setInputStream(zip.getInputStream(entry))
                .setMaxCount(Limits.ENTRY_BYTES)
                .get()) {
            XMLReaderUtils.parseSAX(in, this, new ParseContext());
        }
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
            case "rFont" -> ofRun = named(attributes);
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

    private static @Nullable LegacyFont named(Attributes attributes) {
        var name = attributes.getValue("val");
        return name == null ? null : LegacyFont.named(name).orElse(null);
    }

    private static int number(@Nullable String value) {
        return value == null || !value.matches("[0-9]{1,9}") ? -1 : Integer.parseInt(value);
    }
}
