package vn.vankho.extraction.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.RecipientChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** A letter as Outlook saves it, written as the letter that it was on its way: from there on both kinds are one. */
final class OutlookLetter {
    static final String TYPE = "application/vnd.ms-outlook";

    /** Letters in letters; deeper ones are named, and empty. */
    private static final int DEPTH = 10;

    private final LetterOut out;
    private final boolean contents;
    private final Beat beat;

    private OutlookLetter(OutputStream out, boolean contents, Beat beat) {
        this.out = new LetterOut(out);
        this.contents = contents;
        this.beat = beat;
    }

    /** The whole, to the target of the request. */
    static void make(Request request, Request.Target target, Beat beat) throws Exception {
        MadePdf.write(target, beat, out -> write(request, out, true, beat));
    }

    /** The letter with attachments that are named and empty, but for the pictures in its text. */
    static byte[] text(Request request, Beat beat) throws IOException {
        var out = new ByteArrayOutputStream();
        write(request, out, false, beat);
        return out.toByteArray();
    }

    private static void write(Request request, OutputStream out, boolean contents, Beat beat) throws IOException {
        var file = request.file();
        try (var container =
                        file == null ? new POIFSFileSystem(request.open()) : new POIFSFileSystem(file.toFile(), true);
                var message = new MAPIMessage(container)) {
            new OutlookLetter(out, contents, beat).letter(message, 0);
        }
    }

    private void letter(MAPIMessage message, int depth) throws IOException {
        message.setReturnNullOnMissingChunk(true);
        if (message.has7BitEncodingStrings()) message.guess7BitEncoding();
        try {
            head(message);
            var edge = "vankho-" + depth + "-" + Integer.toHexString(System.identityHashCode(message));
            out.line("MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=\"" + edge + "\"", "", "--" + edge);
            body(message);
            int done = 0;
            for (var attachment : message.getAttachmentFiles()) {
                beat.at(++done, message.getAttachmentFiles().length);
                out.line("--" + edge);
                attachment(attachment, depth);
            }
            out.line("--" + edge + "--");
        } catch (ChunkNotFoundException e) {
            throw new IOException(e);
        }
    }

    private void head(MAPIMessage message) throws IOException, ChunkNotFoundException {
        var chunks = message.getMainChunks();
        out.field("From", person(message.getDisplayFrom(), text(chunks.getEmailFromChunk())));
        out.field("To", people(message, message.getDisplayTo()));
        out.field("Cc", people(message, message.getDisplayCC()));
        subject(message);
        var sent = message.getMessageDate();
        if (sent != null)
            out.field(
                    "Date",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(sent.toInstant().atOffset(ZoneOffset.UTC)));
    }

    private void subject(MAPIMessage message) throws IOException, ChunkNotFoundException {
        message.setReturnNullOnMissingChunk(true);
        if (message.getSubject() != null) out.field("Subject", LetterOut.encoded(message.getSubject()));
    }

    /** A page is handed on as it is: it says its own charset, which is seldom that of the other fields. */
    private void body(MAPIMessage message) throws IOException, ChunkNotFoundException {
        var page = message.getMainChunks().getHtmlBodyChunkBinary();
        var text = message.getTextBody();
        var rtf = text == null ? message.getRtfBody() : null;
        if (page != null && page.getValue() != null) {
            out.line("Content-Type: text/html");
            out.content(page.getValue());
        } else {
            out.line("Content-Type: " + (rtf == null ? "text/plain; charset=utf-8" : "text/rtf"));
            out.content((rtf != null ? rtf : text != null ? text : "").getBytes(StandardCharsets.UTF_8));
        }
    }

    private void attachment(AttachmentChunks attachment, int depth) throws IOException, ChunkNotFoundException {
        var name = LetterOut.encoded(name(attachment));
        var id = text(attachment.getAttachContentId());
        if (attachment.isEmbeddedMessage()) {
            out.line("Content-Type: message/rfc822; name=\"" + name + "\"", "");
            var inner = depth < DEPTH ? attachment.getEmbeddedMessage() : null;
            if (inner != null && contents) letter(inner, depth + 1);
            else if (inner != null) subject(inner);
            return;
        }
        var said = id == null ? text(attachment.getAttachMimeTag()) : typeOfShown(attachment);
        var type = said != null
                        && said.matches("[\\w.+-]{1,80}/[\\w.+-]{1,80}")
                        && !said.startsWith("m") // nothing in it is taken apart on the way
                ? said
                : "application/octet-stream";
        out.line("Content-Type: " + type + "; name=\"" + name + "\"");
        if (id != null) out.line("Content-ID: <" + id.replaceAll("[\\r\\n<>]", "") + ">");
        else out.line("Content-Disposition: attachment");
        var data = attachment.getAttachData();
        boolean shown = id != null && type.startsWith("image/");
        out.content(!contents && !shown || data == null || data.getValue() == null ? new byte[0] : data.getValue());
    }

    /** Pictures in a text often bear no type but in their name. */
    private static @Nullable String typeOfShown(AttachmentChunks picture) {
        var said = text(picture.getAttachMimeTag());
        return said != null && !said.isBlank() ? said : URLConnection.guessContentTypeFromName(name(picture));
    }

    private static String name(AttachmentChunks attachment) {
        for (var chunk : new @Nullable StringChunk[] {
            attachment.getAttachLongFileName(), attachment.getAttachFileName(), attachment.getAttachDisplayName()
        }) {
            var name = text(chunk);
            if (name != null && !name.isBlank()) return name;
        }
        return "";
    }

    /** Those of the recipients whose names stand in a list of names. */
    private static String people(MAPIMessage message, @Nullable String names) {
        if (names == null || names.isBlank()) return "";
        return Arrays.stream(names.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .limit(500)
                .map(name -> person(
                        name,
                        Arrays.stream(message.getRecipientDetailsChunks())
                                .filter(one -> name.equals(one.getRecipientName()))
                                .map(RecipientChunks::getRecipientEmailAddress)
                                .findFirst()
                                .orElse(null)))
                .collect(Collectors.joining(", "));
    }

    /** Addresses within one Exchange ("/O=…") say nothing to anybody. */
    private static String person(@Nullable String name, @Nullable String address) {
        var mail = address != null && address.matches("[^\\s<>@]{1,100}@[^\\s<>@]{1,200}") ? address : null;
        if (name == null || name.isBlank()) return mail == null ? "" : mail;
        return mail == null ? LetterOut.encoded(name) : LetterOut.encoded(name) + " <" + mail + ">";
    }

    private static @Nullable String text(@Nullable StringChunk chunk) {
        return chunk == null ? null : chunk.getValue();
    }
}
