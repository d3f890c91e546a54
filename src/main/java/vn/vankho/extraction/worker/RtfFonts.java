package vn.vankho.extraction.worker;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegacyFont;

/**
 * Marks the text of an RTF file with its old fonts, before the parser sees it, and has their bytes read as those of Western Windows:
 * a font of ABC that says it is Vietnamese (charset 163) is of another code page than that of Windows.
 */
final class RtfFonts {
    private static final Pattern ENTRY = Pattern.compile("\\{\\\\f(\\d{1,5})([^{};]*(?:\\{[^{}]*\\}[^{};]*)*);?\\}");
    private static final Pattern GROUPS = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern CONTROLS = Pattern.compile("\\\\[a-z]+-?\\d* ?");
    private static final Pattern DEFAULT = Pattern.compile("\\\\deff(\\d{1,5})");
    private static final Pattern CHARSET = Pattern.compile("\\\\fcharset\\d+");
    /** Groups whose text is none of the document. */
    private static final Pattern APART = Pattern.compile(
            "fonttbl|colortbl|stylesheet|info|pict|object|listtable|listoverridetable|rsidtbl|generator|"
                    + "themedata|colorschememapping|datastore|latentstyles|xmlnstbl|fldinst|bkmkstart|bkmkend");

    private static final class Group {
        private int font;
        private boolean apart;
    }

    private final String source;
    private final Map<Integer, LegacyFont> fonts = new HashMap<>();
    private final StringBuilder out;
    /** Of what names none; -1 where the file names none of its own. */
    private int plain = -1;

    private final Deque<Group> groups = new ArrayDeque<>();
    private @Nullable LegacyFont marked;

    private RtfFonts(String source) {
        this.source = source;
        out = new StringBuilder(source.length() + source.length() / 8);
    }

    /** The same file with marks; the very bytes where it names no old font. */
    static byte[] marked(byte[] rtf) {
        var source = new String(rtf, StandardCharsets.ISO_8859_1);
        int table = source.indexOf("{\\fonttbl");
        if (table < 0 || !LegacyFont.mayBeNamedIn(source.substring(table, endOfGroup(source, table)))) return rtf;
        return new RtfFonts(source).run(table);
    }

    private byte[] run(int table) {
        int end = endOfGroup(source, table);
        var entries = ENTRY.matcher(source.substring(table, end));
        var rewritten = entries.replaceAll(entry -> {
            var name = CONTROLS.matcher(GROUPS.matcher(entry.group(2)).replaceAll(""))
                    .replaceAll("")
                    .strip();
            var font = LegacyFont.named(name);
            font.ifPresent(old -> fonts.put(Integer.parseInt(entry.group(1)), old));
            var text = font.isEmpty()
                    ? entry.group()
                    : CHARSET.matcher(entry.group()).replaceAll("\\\\fcharset0");
            return java.util.regex.Matcher.quoteReplacement(text);
        });
        if (fonts.isEmpty()) return source.getBytes(StandardCharsets.ISO_8859_1);
        var first = new Group();
        var named = DEFAULT.matcher(source.substring(0, table));
        if (named.find()) {
            plain = Integer.parseInt(named.group(1));
            first.font = plain;
        }
        groups.push(first);
        copy(0, table);
        out.append(rewritten);
        copy(end, source.length());
        var bytes = new ByteArrayOutputStream(out.length());
        bytes.writeBytes(out.toString().getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    private void copy(int from, int until) {
        for (int i = from; i < until; ) {
            char c = source.charAt(i);
            int end = i + 1;
            if (c == '{') {
                var group = new Group();
                group.font = now().font;
                group.apart = now().apart;
                groups.push(group);
            } else if (c == '}') {
                endMark();
                if (groups.size() > 1) groups.pop();
            } else if (c == '\\') {
                end = control(i, until);
            } else if (c != '\r' && c != '\n') mark();
            out.append(source, i, end);
            i = end;
        }
    }

    /** @return where the control word or sign ends */
    private int control(int at, int until) {
        int end = at + 1;
        while (end < until && source.charAt(end) >= 'a' && source.charAt(end) <= 'z') end++;
        var word = source.substring(at + 1, end);
        if (word.isEmpty()) {
            if (end >= until) return end;
            char sign = source.charAt(end);
            if (sign == '*') now().apart = true;
            else if (sign == '\'' || sign == '-' || sign == '~' || sign == '_') mark();
            return Math.min(until, sign == '\'' ? end + 3 : end + 1);
        }
        int digits = end;
        if (end < until && source.charAt(end) == '-') end++;
        while (end < until && Character.isDigit(source.charAt(end))) end++;
        var number = source.substring(digits, end);
        if (end < until && source.charAt(end) == ' ') end++;
        if (word.equals("f") && number.matches("\\d{1,5}")) {
            endMark();
            now().font = Integer.parseInt(number);
        } else if (word.equals("plain")) {
            endMark();
            now().font = plain;
        } else if (word.equals("u")) mark();
        else if (word.equals("par") || word.equals("cell") || word.equals("row") || word.equals("bin")) endMark();
        else if (isApart(word)) now().apart = true;
        if (word.equals("bin") && number.matches("\\d{1,9}")) end = Math.min(until, end + Integer.parseInt(number));
        return end;
    }

    private Group now() {
        var group = groups.peek();
        return group == null ? new Group() : group;
    }

    private void mark() {
        var font = now().apart ? null : fonts.get(now().font);
        if (font == marked) return;
        endMark();
        if (font != null) write(FontMarks.begin(font));
        marked = font;
    }

    private void endMark() {
        if (marked != null) write(FontMarks.end());
        marked = null;
    }

    private void write(String mark) {
        out.append("{\\uc0\\u").append((short) mark.charAt(0)).append(" }");
    }

    /** Whether a word begins a group whose text is none of the document. */
    static boolean isApart(String word) {
        return APART.matcher(word).matches();
    }

    static int endOfGroup(String source, int from) {
        int depth = 0;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') i++;
            else if (c == '{') depth++;
            else if (c == '}' && --depth == 0) return i + 1;
        }
        return source.length();
    }
}
