package vn.vankho.extraction.worker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * Writes the reading view: an allow-list of tags, text escaped, no attribute but those of {@link SafeAttributes}. What is not on the list
 * cannot come out, because nothing of the input is copied: every tag is written from a constant.
 */
final class SafeHtml {
    private static final Set<String> ALLOWED = Set.of(
            "h1", "h2", "h3", "h4", "h5", "h6", "p", "table", "tr", "td", "th", "ul", "ol", "li", "b", "i", "u", "sub",
            "sup");
    private static final Map<String, String> SAME = Map.of("strong", "b", "em", "i");
    private static final Set<String> INLINE = Set.of("b", "i", "u", "sub", "sup");
    private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> HOLDS_TEXT = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "li");
    private static final int DEPTH = 60;

    private final StringBuilder out = new StringBuilder();
    private final SafeAttributes attributes = new SafeAttributes(out);
    private final Deque<String> open = new ArrayDeque<>();
    private final int max;
    private boolean full;

    SafeHtml(int max) {
        this.max = max;
    }

    SafeHtml copy() {
        var copy = new SafeHtml(max);
        copy.out.append(out);
        copy.open.addAll(open);
        copy.full = full;
        return copy;
    }

    void start(String name, @Nullable Attributes said) {
        if (full()) return;
        if (name.equals("img")) {
            if (said != null && said.getValue("src") != null) {
                ensureParagraph();
                attributes.picture(said);
            }
            return;
        }
        if (name.equals("br")) {
            if (!open.isEmpty()) out.append("<br>");
            return;
        }
        var tag = SAME.getOrDefault(name, name);
        if (!ALLOWED.contains(tag)) {
            if (blockOfText(name)) closeParagraph();
            return;
        }
        if (open.size() >= DEPTH || misplaced(tag)) return;
        if (INLINE.contains(tag)) ensureParagraph();
        else closeParagraph();
        open.push(tag);
        out.append('<').append(tag);
        if (said != null) attributes.write(tag, said);
        out.append('>');
    }

    void end(String name) {
        var tag = SAME.getOrDefault(name, name);
        if (!ALLOWED.contains(tag)) {
            if (blockOfText(name)) closeParagraph();
            return;
        }
        if (!open.contains(tag) || beyondCell(tag)) return;
        String closed;
        do {
            closed = open.pop();
            out.append("</").append(closed).append('>');
        } while (!closed.equals(tag));
        if (!INLINE.contains(tag)) out.append('\n');
    }

    void text(String text) {
        if (text.isBlank() && open.isEmpty() || full()) return;
        if (!text.isBlank()) ensureParagraph();
        else if (open.stream().noneMatch(HOLDS_TEXT::contains)) return;
        attributes.text(text);
    }

    /** Between two pages. */
    void rule() {
        if (full()) return;
        closeAll();
        out.append("<hr>\n");
    }

    /** The view so far, every tag closed. */
    String finish() {
        closeAll();
        return out.toString();
    }

    private void closeAll() {
        while (!open.isEmpty()) out.append("</").append(open.pop()).append('>');
    }

    boolean full() {
        full |= out.length() > max;
        return full;
    }

    private static boolean blockOfText(String name) {
        return name.equals("div")
                || name.equals("pre")
                || name.equals("blockquote")
                || name.equals("dt")
                || name.equals("dd");
    }

    /** Rows, cells and items where no table or list is open. */
    private boolean misplaced(String tag) {
        var parent = container();
        return switch (tag) {
            case "tr" -> !"table".equals(parent);
            case "td", "th" -> !"tr".equals(parent);
            case "li" -> !"ul".equals(parent) && !"ol".equals(parent);
            default -> "table".equals(parent) || "tr".equals(parent);
        };
    }

    private @Nullable String container() {
        for (var tag : open) if (!PARAGRAPHS.contains(tag) && !INLINE.contains(tag)) return tag;
        return null;
    }

    /** A stray end tag must not close the cell or table it stands in. */
    private boolean beyondCell(String tag) {
        if (tag.equals("table") || tag.equals("tr") || tag.equals("td") || tag.equals("th")) return false;
        for (var each : open) {
            if (each.equals(tag)) return false;
            if (each.equals("td") || each.equals("th")) return true;
        }
        return false;
    }

    private void ensureParagraph() {
        var inner = open.peek();
        if (inner != null && (HOLDS_TEXT.contains(inner) || INLINE.contains(inner))) return;
        if ("table".equals(inner) || "tr".equals(inner)) return;
        out.append("<p>");
        open.push("p");
    }

    private void closeParagraph() {
        while (!open.isEmpty() && (PARAGRAPHS.contains(open.getFirst()) || INLINE.contains(open.getFirst())))
            out.append("</").append(open.pop()).append('>');
    }
}
