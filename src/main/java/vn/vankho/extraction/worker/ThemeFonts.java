package vn.vankho.extraction.worker;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The two fonts of the theme of a Word or PowerPoint file, that of headings and that of text; a run may name its font by them. */
final class ThemeFonts extends DefaultHandler {
    private @Nullable String headings;
    private @Nullable String text;
    private boolean ofHeadings;
    private boolean ofText;

    static ThemeFonts in(PackedFile file, String part) {
        var fonts = new ThemeFonts();
        file.read(part, fonts);
        return fonts;
    }

    /**
     * @param reference "majorHAnsi" or "minorAscii" in Word, "+mj-lt" or "+mn-lt" on slides
     * @return "" where the theme says none
     */
    String named(String reference) {
        var font = reference.startsWith("major") || reference.startsWith("+mj") ? headings : text;
        return font == null ? "" : font;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "majorFont" -> ofHeadings = true;
            case "minorFont" -> ofText = true;
            case "latin" -> {
                if (ofHeadings) headings = WordStyles.attribute(attributes, "typeface");
                else if (ofText) text = WordStyles.attribute(attributes, "typeface");
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (name.equals("majorFont")) ofHeadings = false;
        if (name.equals("minorFont")) ofText = false;
    }
}
