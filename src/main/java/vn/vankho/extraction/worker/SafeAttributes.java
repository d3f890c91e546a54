package vn.vankho.extraction.worker;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The attributes of the reading view: spans of cells, figures, places of paragraphs, and pictures drawn by the worker itself. */
final class SafeAttributes {
    private static final int MAX_SPAN = 200;
    private static final int MAX_WORDS = 300;
    private static final Pattern PICTURE = Pattern.compile("data:image/(?:png|jpeg);base64,[A-Za-z0-9+/]++=*+");

    /** Type of the figures that the worker sets itself; no parser of a file gives it, so a page cannot pass for a workbook. */
    static final String OURS = "vankho";

    /** Numbers of cells, and where paragraphs stand. */
    private static final Set<String> CLASSES = classes();

    private final StringBuilder out;

    SafeAttributes(StringBuilder out) {
        this.out = out;
    }

    private static Set<String> classes() {
        var all = Arrays.stream(LayoutMark.values()).map(LayoutMark::style).collect(Collectors.toSet());
        all.add("n");
        return Set.copyOf(all);
    }

    void write(String tag, Attributes attributes) {
        switch (tag) {
            case "td", "th" -> {
                span("colspan", attributes);
                span("rowspan", attributes);
                figure("data-hidden", attributes);
                classes(attributes);
            }
            case "h1" -> {
                figure("data-page", attributes);
                figure("data-hidden", attributes);
                classes(attributes);
            }
            case "table" -> figure("data-frozen", attributes);
            case "p" -> {
                figure("data-cut", attributes);
                classes(attributes);
            }
            case "h2", "h3", "h4", "h5", "h6" -> classes(attributes);
            default -> {}
        }
    }

    /** @return false where it is no picture of ours; the source "" is that of one that is not shown, which the page around says */
    boolean picture(Attributes attributes) {
        var source = attributes.getValue("src");
        if (source == null) return false;
        if (source.isEmpty()) {
            out.append("<span data-picture>");
            text(words(attributes));
            out.append("</span>");
            return true;
        }
        if (!PICTURE.matcher(source).matches()) return false;
        out.append("<img src=\"").append(source).append("\" alt=\"");
        text(words(attributes));
        out.append("\">");
        return true;
    }

    private static String words(Attributes attributes) {
        var words = attributes.getValue("alt");
        return words == null ? "" : words.substring(0, Math.min(words.length(), MAX_WORDS));
    }

    /** Text as text. */
    void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("<br>");
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1)))
                        out.append(c).append(text.charAt(++i));
                    else out.append(Character.isSurrogate(c) ? '\uFFFD' : Character.isISOControl(c) ? ' ' : c);
                }
            }
        }
    }

    private void classes(Attributes attributes) {
        var value = attributes.getValue("class");
        if (value == null) return;
        var known = known(value);
        if (known != null) out.append(" class=\"").append(known).append('"');
    }

    private static @Nullable String known(String value) {
        var known =
                Arrays.stream(value.split(" ", -1)).filter(CLASSES::contains).collect(Collectors.joining(" "));
        return known.isEmpty() ? null : known;
    }

    private void figure(String name, Attributes attributes) {
        var value = attributes.getValue(name);
        if (value != null && OURS.equals(attributes.getType(name)) && value.matches("[0-9]{1,6}"))
            out.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private void span(String name, Attributes attributes) {
        var value = attributes.getValue(name);
        if (value == null || !value.matches("[0-9]{1,3}")) return;
        int span = Integer.parseInt(value);
        if (span > 1 && span <= MAX_SPAN)
            out.append(' ').append(name).append("=\"").append(span).append('"');
    }
}
