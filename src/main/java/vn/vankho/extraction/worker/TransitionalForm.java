package vn.vankho.extraction.worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * An Office file for the readers, which know the transitional form of its format alone: one that was saved as "Strict Open XML" is written anew with the
 * names of the transitional form; every other file is handed on as it is.
 *
 * <p>Source: ISO/IEC 29500-1 annex A and 29500-4 annex A: the two forms have the same elements under other namespaces and kinds of relationships.
 */
final class TransitionalForm implements AutoCloseable {
    private static final String ROOT = "_rels/.rels";
    private static final int ROOT_BYTES = 64 * 1024;

    private final Request request;
    private final @Nullable Path made;

    private TransitionalForm(Request request, @Nullable Path made) {
        this.request = request;
        this.made = made;
    }

    static TransitionalForm of(Request asked, Beat beat) throws IOException, Trouble {
        if (!isStrict(asked)) return new TransitionalForm(asked, null);
        if (asked.bytes() != null) {
            try (var out = new SeekableInMemoryByteChannel()) {
                write(asked, out, beat);
                return new TransitionalForm(with(asked, Arrays.copyOf(out.array(), (int) out.size()), null), null);
            }
        }
        var made = Files.createTempFile("transitional", ".zip");
        var form = new TransitionalForm(with(asked, null, made), made);
        try (var out = Files.newByteChannel(made, StandardOpenOption.WRITE, StandardOpenOption.READ)) {
            write(asked, out, beat);
            return form;
        } catch (IOException | Trouble | RuntimeException e) {
            form.close();
            throw e;
        }
    }

    private static Request with(Request asked, byte @Nullable [] bytes, @Nullable Path file) {
        return new Request(asked.id(), asked.kind(), asked.mediaType(), asked.argument(), bytes, file, asked.target());
    }

    Request request() {
        return request;
    }

    /** Said by the kinds of relationships of the whole package. */
    private static boolean isStrict(Request asked) {
        try (var channel = asked.channel()) {
            if (!isZip(channel)) return false;
            try (var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
                var root = zip.getEntry(ROOT);
                if (root == null) return false;
                try (var in = zip.getInputStream(root)) {
                    return new String(in.readNBytes(ROOT_BYTES), StandardCharsets.UTF_8).contains(StrictNames.BEGIN);
                }
            }
        } catch (IOException | RuntimeException _) {
            return false; // what is wrong with the file the parser says better
        }
    }

    private static boolean isZip(SeekableByteChannel channel) throws IOException {
        var mark = ByteBuffer.allocate(2);
        channel.read(mark);
        channel.position(0);
        return mark.get(0) == 'P' && mark.get(1) == 'K';
    }

    private static void write(Request asked, SeekableByteChannel to, Beat beat) throws IOException, Trouble {
        long left = Limits.ENTRY_BYTES;
        try (var zip = ZipFile.builder().setSeekableByteChannel(asked.channel()).get();
                var out = new ZipArchiveOutputStream(to)) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (!isXml(entry.getName())) {
                    try (var raw = zip.getRawInputStream(entry)) {
                        out.addRawArchiveEntry(entry, raw);
                    }
                    continue;
                }
                out.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                try (var in = zip.getInputStream(entry)) {
                    left = StrictNames.replace(in, out, left, beat);
                }
                out.closeArchiveEntry();
                if (left < 0) throw new Trouble(Trouble.TOO_BIG, "more than " + Limits.ENTRY_BYTES + " bytes of XML");
            }
        }
    }

    private static boolean isXml(String part) {
        return part.endsWith(".xml") || part.endsWith(".rels") || part.endsWith(".vml");
    }

    @Override
    public void close() throws IOException {
        if (made != null) Files.deleteIfExists(made);
    }
}
