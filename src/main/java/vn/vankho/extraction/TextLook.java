package vn.vankho.extraction;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells plain text, web pages, e-mail and the XML forms of Word and Excel 2003 apart by how they begin. */
final class TextLook {
    private static final Pattern MAIL_HEADER = Pattern.compile(
            "^(?:return-path|received|from|to|date|subject|message-id|mime-version|delivered-to|x-[a-z-]{1,40}|dkim-signature|content-type):",
            Pattern.MULTILINE);
    private static final int HEADERS_OF_MAIL = 3;

    /** A field of a letter, whatever it is called (RFC 5322, 2.2); what goes on in the next line begins there with a blank. */
    private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,100}[ \t]*:.*");

    /** Programs that keep many letters in one file put such a line before each (RFC 4155). */
    private static final String MBOX = "From ";

    private TextLook() {}

    /** @param said what the name says */
    static @Nullable FileKind kind(FileHead file, @Nullable FileKind said) {
        var text = text(file);
        if (text == null) return null;
        var start = text.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<")) {
            if (start.contains("schemas.microsoft.com/office/word/2003/wordml")) return FileKind.WORD_XML;
            if (start.contains("urn:schemas-microsoft-com:office:spreadsheet") && !start.contains("<html"))
                return FileKind.EXCEL_XML;
            if (start.contains("<html")
                    || start.contains("<!doctype html")
                    || start.contains("<head")
                    || start.contains("<body")
                    || start.contains("<table")
                    || start.contains("<div")
                    || start.contains("<p")) return FileKind.HTML;
            return FileKind.TXT;
        }
        if (isMail(start) || said == FileKind.EML && beginsWithFields(text)) return FileKind.EML;
        return FileKind.TXT;
    }

    /** Up to an empty line, or as far as the head of the file goes: servers put fields of their own before those that a person knows. */
    private static boolean beginsWithFields(String text) {
        int fields = 0;
        var lines = text.lines().toList();
        for (int i = text.startsWith(MBOX) ? 1 : 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isEmpty()) break;
            if (fields > 0 && (line.startsWith(" ") || line.startsWith("\t"))) continue;
            boolean cutOff = fields > 0 && i == lines.size() - 1;
            if (!FIELD.matcher(line).matches()) return cutOff;
            fields++;
        }
        return fields > 0;
    }

    private static boolean isMail(String start) {
        if (!MAIL_HEADER.matcher(start).lookingAt()) return false;
        int end = start.replace("\r", "").indexOf("\n\n");
        var headers = end < 0 ? start : start.substring(0, Math.min(end, start.length()));
        return MAIL_HEADER.matcher(headers).results().limit(HEADERS_OF_MAIL).count() >= HEADERS_OF_MAIL
                || headers.contains("mime-version:");
    }

    /** Null for what is no text: bytes of zero, or more control characters than any text has. */
    private static @Nullable String text(FileHead file) {
        var head = file.head();
        if (file.begins(0xFF, 0xFE)) return new String(head, 2, head.length - 2, StandardCharsets.UTF_16LE);
        if (file.begins(0xFE, 0xFF)) return new String(head, 2, head.length - 2, StandardCharsets.UTF_16BE);
        int from = file.begins(0xEF, 0xBB, 0xBF) ? 3 : 0;
        int controls = 0;
        for (int i = from; i < head.length; i++) {
            int b = head[i];
            if (b == 0) return null;
            if (b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27) controls++;
        }
        if (controls * 50L > head.length) return null;
        return new String(head, from, head.length - from, StandardCharsets.UTF_8);
    }
}
