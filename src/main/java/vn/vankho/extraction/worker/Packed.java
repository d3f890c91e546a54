package vn.vankho.extraction.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Texts as they are stored: deflated UTF-8, pages parted by form feeds. The worker packs, so that the portal never holds a large text it only stores. */
public final class Packed {
    private Packed() {}

    public static byte[] pages(List<String> pages) {
        var out = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var writer = new OutputStreamWriter(new DeflaterOutputStream(out, deflater), StandardCharsets.UTF_8)) {
            for (int i = 0; i < pages.size(); i++) {
                if (i > 0) writer.write('\f');
                writer.write(pages.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // into memory
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    static byte[] text(String text) {
        return text.isEmpty() ? new byte[0] : pages(List.of(text));
    }

    /** Pages of packed texts, in order. */
    public static List<String> unpackPages(byte[] packed) {
        return List.of(unpack(packed).split("\f", -1));
    }

    public static String unpack(byte[] packed) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
