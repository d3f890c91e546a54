package vn.vankho.extraction.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.james.mime4j.codec.EncoderUtil;

/** Writes what a worker has read as the letter that it was on its way. */
record LetterOut(OutputStream out) {
    void line(String... lines) throws IOException {
        for (var line : lines) out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    void field(String name, String value) throws IOException {
        if (!value.isEmpty()) line(name + ": " + value);
    }

    /** The last field of a part, and what is in it. */
    void content(byte[] bytes) throws IOException {
        line("Content-Transfer-Encoding: base64", "");
        out.write(Base64.getMimeEncoder().encode(bytes));
        line("");
    }

    static String encoded(String text) {
        var line = text.replaceAll("[\\p{Cntrl}]+", " ").strip();
        return line.isEmpty() ? "" : EncoderUtil.encodeEncodedWord(line, EncoderUtil.Usage.WORD_ENTITY);
    }
}
