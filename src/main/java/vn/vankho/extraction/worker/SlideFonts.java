package vn.vankho.extraction.worker;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The fonts that the master of slides gives to titles, texts and other boxes whose runs say none. What layouts change is not read. */
final class SlideFonts extends DefaultHandler {
    private static final String TITLE = "titleStyle";
    private static final String BODY = "bodyStyle";
    private static final String OTHER = "otherStyle";

    private final ThemeFonts theme;
    private final Map<String, String> fonts = new HashMap<>();
    private @Nullable String now;
    private boolean firstLevel;

    private SlideFonts(ThemeFonts theme) {
        this.theme = theme;
    }

    static SlideFonts in(PackedFile file) {
        var fonts = new SlideFonts(ThemeFonts.in(file, "ppt/theme/theme1.xml"));
        file.read("ppt/slideMasters/slideMaster1.xml", fonts);
        return fonts;
    }

    /** The font itself, where a name of the theme stands for it. */
    String resolved(String font) {
        return font.startsWith("+") ? theme.named(font) : font;
    }

    /** @param placeholder kind of the box on the slide; null: a box of its own */
    @Nullable
    String of(@Nullable String placeholder) {
        var style = switch (placeholder) {
            case null -> OTHER;
            case "title", "ctrTitle" -> TITLE;
            default -> BODY;
        };
        var font = fonts.get(style);
        return font == null ? null : resolved(font);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case TITLE, BODY, OTHER -> now = name;
            case "lvl1pPr" -> firstLevel = true;
            case "latin" -> {
                var font = WordStyles.attribute(attributes, "typeface");
                if (now != null && firstLevel && font != null) fonts.putIfAbsent(now, font);
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (name.equals(now)) now = null;
        if (name.equals("lvl1pPr")) firstLevel = false;
    }
}
