package vn.vankho.extraction.worker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import vn.vankho.vietnamese.LegacyFont;

/** The fonts, the alignment and the numbers that the styles of a Word document give, read from its part of styles before its text is. */
final class WordStyles {
    private final Map<String, String> fonts = new HashMap<>();
    private final Map<String, String> alignments = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, String> levels = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, Optional<LegacyFont>> known = new HashMap<>();
    private @Nullable String ofParagraphs;
    private @Nullable String ofAll;
    private final ThemeFonts theme;
    private @Nullable String now;

    WordStyles(ThemeFonts theme) {
        this.theme = theme;
    }

    void start(String name, Attributes attributes) {
        switch (name) {
            case "style" -> {
                now = attribute(attributes, "styleId");
                if ("1".equals(attribute(attributes, "default")) && "paragraph".equals(attribute(attributes, "type")))
                    ofParagraphs = now;
            }
            case "basedOn" -> note(bases, attributes);
            case "jc" -> note(alignments, attributes);
            case "numId" -> note(lists, attributes);
            case "ilvl" -> note(levels, attributes);
            case "rFonts" -> {
                var font = font(attributes);
                if (font == null) return;
                if (now == null) ofAll = font;
                else fonts.put(now, font);
            }
            default -> {}
        }
    }

    private void note(Map<String, String> said, Attributes attributes) {
        var value = attribute(attributes, "val");
        if (now != null && value != null) said.put(now, value);
    }

    void end(String name) {
        if (name.equals("style")) now = null;
    }

    /** The font of a run, by what it says itself, its style, that of its paragraph, and what holds for all. */
    @Nullable
    String font(@Nullable String own, @Nullable String runStyle, @Nullable String paragraphStyle) {
        if (own != null) return own;
        var font = ofStyle(fonts, runStyle);
        if (font == null) font = ofStyle(fonts, paragraphStyle == null ? ofParagraphs : paragraphStyle);
        return font == null ? ofAll : font;
    }

    /** How the paragraphs of a style stand, as Word says it; null where none says it. */
    @Nullable
    String alignment(@Nullable String paragraphStyle) {
        return ofStyle(alignments, paragraphStyle == null ? ofParagraphs : paragraphStyle);
    }

    /** Number of the list in which the paragraphs of a style are counted; null where none says it. "0" takes one back that another style gave. */
    @Nullable
    String list(@Nullable String paragraphStyle) {
        return ofStyle(lists, paragraphStyle == null ? ofParagraphs : paragraphStyle);
    }

    /** How deep in that list, from "0". */
    String level(@Nullable String paragraphStyle) {
        var level = ofStyle(levels, paragraphStyle == null ? ofParagraphs : paragraphStyle);
        return level == null ? "0" : level;
    }

    @Nullable
    LegacyFont legacy(String font) {
        return known.computeIfAbsent(font, LegacyFont::named).orElse(null);
    }

    private @Nullable String ofStyle(Map<String, String> said, @Nullable String style) {
        var seen = new HashSet<String>();
        for (var at = style; at != null && seen.add(at); at = bases.get(at)) {
            var value = said.get(at);
            if (value != null) return value;
        }
        return null;
    }

    /** Of letters that are not ASCII, for which old fonts were made; null: none said. */
    @Nullable
    String font(Attributes attributes) {
        var ofTheme = attribute(attributes, "hAnsiTheme");
        if (ofTheme != null) return theme.named(ofTheme);
        var font = attribute(attributes, "hAnsi");
        if (font != null) return font;
        ofTheme = attribute(attributes, "asciiTheme");
        return ofTheme != null ? theme.named(ofTheme) : attribute(attributes, "ascii");
    }

    static @Nullable String attribute(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++)
            if (attributes.getLocalName(i).equals(name)) return attributes.getValue(i);
        return null;
    }
}
