package vn.vankho.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.jspecify.annotations.Nullable;

/**
 * winmail.dat: the one part in which Exchange wraps a letter for somebody whom it takes for a user of Outlook ([MS-OXTNEF]). Text and
 * attachments come out as parts of a letter.
 */
final class WrappedLetter {
    static final String TYPE = "application/ms-tnef";

    private static final String EDGE = "vankho-winmail";

    static {
        // an attachment is one record; the heap of the worker is the limit
        TNEFAttribute.setMaxRecordLength((int) Limits.ENTRY_BYTES);
        MAPIAttribute.setMaxRecordLength((int) Limits.ENTRY_BYTES);
    }

    private final HMEFMessage message;

    private WrappedLetter(HMEFMessage message) {
        this.message = message;
    }

    /** Null where it cannot be read: of its letter the rest is. */
    static @Nullable WrappedLetter of(InputStream content) {
        try {
            return new WrappedLetter(new HMEFMessage(content));
        } catch (IOException | RuntimeException _) {
            return null;
        }
    }

    /** What is attached, as a letter without a text, to the target of the request. */
    static void make(Request request, Request.Target target, Beat beat) throws Exception {
        try (var in = request.open()) {
            var letter = new WrappedLetter(new HMEFMessage(in));
            MadePdf.write(target, beat, letter::write);
        }
    }

    private void write(OutputStream stream) throws IOException {
        var out = new LetterOut(stream);
        out.line("MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=\"" + EDGE + "\"", "");
        for (var attachment : message.getAttachments()) {
            out.line("--" + EDGE);
            out.line("Content-Type: application/octet-stream; name=\"" + LetterOut.encoded(name(attachment)) + "\"");
            out.line("Content-Disposition: attachment");
            out.content(bytes(attachment));
        }
        out.line("--" + EDGE + "--");
    }

    List<String> names() {
        return message.getAttachments().stream()
                .map(WrappedLetter::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Its text as a part of a letter; nothing where it has none. */
    void writeText(String edge, OutputStream stream) throws IOException {
        var page = message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML);
        var rtf = message.getBody();
        if (page == null && rtf == null) return;
        var out = new LetterOut(stream);
        out.line("", "--" + edge, "Content-Type: " + (page == null ? "text/rtf" : "text/html"));
        out.content(page != null ? page.getData() : String.valueOf(rtf).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String name(Attachment attachment) {
        var name = attachment.getLongFilename();
        if (name == null || name.isBlank()) name = attachment.getFilename();
        return name == null ? "" : name.strip();
    }

    /** Empty for what is no file (a letter, an object drawn into the text): the door says so. */
    private static byte[] bytes(Attachment attachment) {
        try {
            return attachment.getContents();
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }
}
