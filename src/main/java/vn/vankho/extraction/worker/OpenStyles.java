package vn.vankho.extraction.worker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.vankho.vietnamese.LegacyFont;

/** The fonts that the styles of an OpenDocument give, and how its lists are counted: those with names from their own part, those of single places from the text's. */
final class OpenStyles extends DefaultHandler {
    private final Map<String, String> families = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Optional<LegacyFont>> known = new HashMap<>();
    private final OpenLists lists = new OpenLists();
    private @Nullable String now;

    static OpenStyles in(PackedFile file) {
        var styles = new OpenStyles();
        file.read("styles.xml", styles);
        return styles;
    }

    OpenLists lists() {
        return lists;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        lists.startElement(uri, name, qName, attributes);
        switch (name) {
            case "font-face" -> {
                var of = WordStyles.attribute(attributes, "name");
                var family = WordStyles.attribute(attributes, "font-family");
                if (of != null && family != null) families.put(of, family.replaceAll("^'|'$", ""));
            }
            case "style", "default-style" -> begin(name, attributes);
            case "text-properties" -> {
                var family = WordStyles.attribute(attributes, "font-family");
                var font = family == null ? WordStyles.attribute(attributes, "font-name") : family;
                if (now != null && font != null) fonts.put(now, font.replaceAll("^'|'$", ""));
            }
            default -> {}
        }
    }

    private void begin(String name, Attributes attributes) {
        var family = WordStyles.attribute(attributes, "family");
        var style = WordStyles.attribute(attributes, "name");
        now = key(family, name.equals("style") ? style : null);
        var parent = WordStyles.attribute(attributes, "parent-style-name");
        if (name.equals("style")) parents.put(now, key(family, parent));
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        lists.endElement(uri, name, qName);
        if (name.equals("style") || name.equals("default-style")) now = null;
    }

    /**
     * Whether a style says a font, and which of the time before Unicode that is.
     *
     * @param before what holds where the style says none
     */
    @Nullable
    LegacyFont font(String family, @Nullable String style, @Nullable LegacyFont before) {
        var seen = new HashSet<String>();
        for (var at = key(family, style); at != null && seen.add(at); at = parents.get(at)) {
            var font = fonts.get(at);
            if (font != null) return legacy(families.getOrDefault(font, font));
        }
        return before;
    }

    private @Nullable LegacyFont legacy(String font) {
        return known.computeIfAbsent(font, LegacyFont::named).orElse(null);
    }

    /** @param style null: what holds for the whole family */
    private static String key(@Nullable String family, @Nullable String style) {
        return family + "/" + (style == null ? "" : style);
    }
}
