package vn.vankho.extraction.worker;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.dom.field.ParsedField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ContentUtil;

/** What the fields above a part of a letter say of it. */
public final class LetterHead {
    private static final String LETTER = "message/rfc822";

    /** Bytes at the beginning of a letter in which its subject is looked for. */
    private static final int HEAD = 64 * 1024;

    private static final int NAME = 150;

    private String name = "";
    private String type = "text/plain";
    private String charset = "";
    private String contentId = "";
    private boolean attached;
    private boolean ofWebPage;
    private boolean sheet;

    void field(Field field) {
        if (field.getName().equalsIgnoreCase("Content-ID"))
            contentId = field.getBody().strip().replaceAll("^<|>$", "");
        if (field.getName().equalsIgnoreCase("Content-Location")) ofWebPage = true;
        var parsed = parsed(field);
        if (parsed instanceof ContentDispositionField disposition) {
            attached = disposition.isAttachment();
            var said = disposition.getFilename();
            if (said != null) name = decoded(said);
        } else if (parsed instanceof ContentTypeField content) {
            type = content.getMimeType();
            charset = String.valueOf(content.getParameter("charset"));
            var said = content.getParameter("name");
            if (said != null && name.isEmpty()) name = decoded(said);
        }
    }

    private static ParsedField parsed(Field field) {
        return LenientFieldParser.getParser().parse(encoded(field), DecodeMonitor.SILENT);
    }

    private static Field encoded(Field field) {
        var raw = field.getRaw();
        if (raw == null) return field;
        var bytes = raw.toByteArray();
        var encoded = PlainFields.encoded(bytes);
        if (encoded == bytes) return field;
        try {
            return RawFieldParser.DEFAULT.parseField(ContentUtil.encode(new String(encoded, US_ASCII)));
        } catch (MimeException _) {
            return field;
        }
    }

    /**
     * Looks at the beginning of what only that can tell: how a letter in a letter is called that has no name (by its subject), and whether a
     * picture is as large as a sheet.
     *
     * @return the same content, from its beginning
     */
    InputStream looked(InputStream content) throws IOException {
        if (isPicture()) return measured(content);
        if (!isLetter() || !name.isEmpty()) return content;
        var whole = new BufferedInputStream(content, HEAD);
        whole.mark(HEAD);
        var subject = subject(whole.readNBytes(HEAD)).replaceAll("[/\\\\]", "-");
        name = subject.substring(0, Math.min(subject.length(), NAME)).strip();
        whole.reset();
        return whole;
    }

    private InputStream measured(InputStream content) throws IOException {
        var whole = new BufferedInputStream(content, PictureSize.HEAD);
        whole.mark(PictureSize.HEAD);
        var size = PictureSize.of(whole.readNBytes(PictureSize.HEAD));
        sheet = size != null && size.isSheet();
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
                var line = raw == null ? "" : PlainFields.decoded(raw.toByteArray());
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
     * Whether it is a file of its own, and not text nor a picture in it. Phones send scans as pictures "inline" that no page shows; a scan
     * that somebody pasted into the page is a file as well, a logo is none. Of a picture only after it was {@link #looked} at.
     *
     * @param shown Content-IDs of pictures that a page of the letter shows
     */
    public boolean isFile(Set<String> shown) {
        if (type.equals(LETTER) || attached) return true;
        if (isShown(shown)) return sheet;
        return !name.isEmpty() || !ofWebPage && !type.startsWith("text/");
    }

    /** Text of the letter itself. */
    boolean isText() {
        return type.startsWith("text/") && !isFile(Set.of());
    }

    /** Text of the letter in the Vietnamese page of Windows, in which Outlook has written for many years. */
    boolean isInOldVietnamese() {
        return isText() && charset.toLowerCase(Locale.ROOT).matches("(?:windows-|x-)?(?:cp-?)?1258");
    }

    /** A picture that a page of the letter shows. */
    boolean isShown(Set<String> shown) {
        return isPicture() && shown.contains(contentId);
    }

    public boolean isPicture() {
        return type.startsWith("image/");
    }

    /** A letter of Exchange wraps what is attached in one part more. */
    public boolean isWrapped() {
        return type.equals(WrappedLetter.TYPE)
                || type.equals("application/vnd.ms-tnef")
                || name.equalsIgnoreCase("winmail.dat");
    }

    String contentId() {
        return contentId;
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
