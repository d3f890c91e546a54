package vn.vankho.extraction.worker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import vn.vankho.vietnamese.LegacyFont;

/** Marks the text of an OpenDocument with its old fonts, before the parser sees it. */
final class OpenFonts extends ContentHandlerDecorator {
    private static final Map<String, String> FAMILIES =
            Map.of("p", "paragraph", "h", "paragraph", "span", "text", "table-cell", "table-cell");

    private final OpenStyles styles;
    private final Deque<Optional<LegacyFont>> fonts = new ArrayDeque<>();
    private int paragraphs;

    OpenFonts(ContentHandler handler, OpenStyles styles) {
        super(handler);
        this.styles = styles;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        var family = FAMILIES.get(name);
        if (family == null) styles.startElement(uri, name, qName, attributes);
        else {
            if (family.equals("paragraph")) paragraphs++;
            var style = WordStyles.attribute(attributes, "style-name");
            fonts.push(Optional.ofNullable(styles.font(family, style, now())));
        }
        super.startElement(uri, name, qName, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        var family = FAMILIES.get(name);
        if (family == null) styles.endElement(uri, name, qName);
        else {
            if (family.equals("paragraph")) paragraphs--;
            fonts.poll();
        }
        super.endElement(uri, name, qName);
    }

    private @Nullable LegacyFont now() {
        var font = fonts.peek();
        return font == null ? null : font.orElse(null);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        var plain = FontMarks.without(new String(text, start, length));
        var marked = (paragraphs > 0 ? FontMarks.marked(now(), plain) : plain).toCharArray();
        super.characters(marked, 0, marked.length);
    }
}
