package vn.vankho.extraction.worker;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;

/** What the fields above a part of a letter say of it. */
public final class LetterHead {
    private static final String LETTER = "message/rfc822";

    /** Bytes at the beginning of a letter in which its subject is looked for. */
    private static final int HEAD = 64 * 1024;

    private static final int NAME = 150;

    private String name = "";
    private String type = "text/plain";
    private String contentId = "";
    private boolean attached;
    private boolean ofWebPage;

    void field(Field field) {
        if (field.getName().equalsIgnoreCase("Content-ID"))
            contentId = field.getBody().strip().replaceAll("^<|>$", "");
        if (field.getName().equalsIgnoreCase("Content-Location")) ofWebPage = true;
        var parsed = LenientFieldParser.getParser().parse(field, DecodeMonitor.SILENT);
        if (parsed instanceof ContentDispositionField disposition) {
            attached = disposition.isAttachment();
            var said = disposition.getFilename();
            if (said != null) name = decoded(said);
        } else if (parsed instanceof ContentTypeField content) {
            type = content.getMimeType();
            var said = content.getParameter("name");
            if (said != null && name.isEmpty()) name = decoded(said);
        }
    }

    /** A letter in a letter that has no name is called by its subject. @return the same content, from its beginning */
    InputStream named(InputStream content) throws IOException {
        if (!isLetter() || !name.isEmpty()) return content;
        var whole = new BufferedInputStream(content, HEAD);
        whole.mark(HEAD);
        var subject = subject(whole.readNBytes(HEAD)).replaceAll("[/\\\\]", "-");
        name = subject.substring(0, Math.min(subject.length(), NAME)).strip();
        whole.reset();
        return whole;
    }

    private static String subject(byte[] letter) throws IOException {
        var in = LetterWalk.of(new ByteArrayInputStream(letter));
        try {
            for (var state = in.getState(); state != EntityState.T_END_HEADER; state = in.next()) {
                if (state == EntityState.T_END_OF_STREAM) return "";
                if (state != EntityState.T_FIELD || !in.getField().getName().equalsIgnoreCase("Subject")) continue;
                var raw = in.getField().getRaw();
                var line = raw == null ? "" : new String(raw.toByteArray(), StandardCharsets.UTF_8);
                return decoded(line.substring(line.indexOf(':') + 1).replaceAll("\\r?\\n[ \\t]+", " "));
            }
        } catch (MimeException _) {
            // a letter that breaks off so early has no subject
        }
        return "";
    }

    /** The text of the letter itself, as a page that may show pictures beside it. */
    public boolean isPage() {
        return type.equals("text/html") && !attached && name.isEmpty();
    }

    /**
     * Whether it is a file of its own, and not text nor a picture in it. Phones send scans as pictures "inline" that no page shows.
     *
     * @param shown Content-IDs of pictures that a page of the letter shows
     */
    public boolean isFile(Set<String> shown) {
        if (type.equals(LETTER) || attached) return true;
        if (type.startsWith("image/") && shown.contains(contentId)) return false;
        return !name.isEmpty() || !ofWebPage && !type.startsWith("text/");
    }

    /** Empty where it has none. */
    public String name() {
        return isLetter() && !name.isEmpty() && !name.toLowerCase(Locale.ROOT).endsWith(".eml") ? name + ".eml" : name;
    }

    public boolean isLetter() {
        return type.equals(LETTER);
    }

    public String mediaType() {
        return type;
    }

    private static String decoded(String said) {
        return DecoderUtil.decodeEncodedWords(said, DecodeMonitor.SILENT).strip();
    }
}
