package vn.vankho.extraction;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.vankho.shared.Refused;

/**
 * The files of a zip, one by one. One that has a password or cannot be opened does not keep the others away: the zip of the JDK would refuse
 * the whole for it, and would not notice when the bytes of a file are not those that were packed. May be read by several threads.
 */
public final class ZipFiles implements AutoCloseable {
    /** Names in old zips from Vietnamese Windows. */
    private static final Charset OLD_NAMES = Charset.forName("windows-1258");

    private final ZipFile zip;

    private ZipFiles(ZipFile zip) {
        this.zip = zip;
    }

    /** One file; {@code path} is from the top of the zip, with slashes. */
    public record Inside(String path, ZipArchiveEntry entry) {
        public String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        /** Empty at the top. */
        public String folder() {
            return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        }
    }

    /** @throws ZipException when it is no zip, or its directory is damaged */
    public static ZipFiles open(Path file) throws IOException {
        try {
            // what stands before each file says nothing that the directory does not, and may be broken
            return new ZipFiles(ZipFile.builder()
                    .setPath(file)
                    .setIgnoreLocalFileHeader(true)
                    .get());
        } catch (IllegalArgumentException | EOFException e) {
            throw new ZipException(e.getMessage());
        }
    }

    /** Without folders, in the order of the paths. */
    public List<Inside> all() {
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .map(entry -> new Inside(name(entry).replace('\\', '/'), entry))
                .sorted(Comparator.comparing(Inside::path))
                .toList();
    }

    /**
     * The bytes as they were packed; reading them fails where they are damaged.
     *
     * @throws Refused when it has a password, is packed in an unknown way, or points nowhere
     */
    public InputStream bytes(Inside file) {
        var entry = file.entry();
        if (entry.getGeneralPurposeBit().usesEncryption()) throw new Refused("extraction.door.encrypted", file.name());
        if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED)
            throw new Refused("extraction.zip.method", file.name(), entry.getMethod());
        try {
            InputStream bytes;
            // finding the place moves the one pointer of the file; reading does not
            synchronized (zip) {
                bytes = zip.getInputStream(entry);
            }
            if (bytes != null) return new WholeBytes(bytes, entry.getSize(), entry.getCrc());
        } catch (IOException | RuntimeException _) {
            // it points past the end, or into another one
        }
        throw new Refused("extraction.door.damaged", file.name());
    }

    private static String name(ZipArchiveEntry entry) {
        var raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) return entry.getName();
        var unicode = unicodeName(entry, raw);
        if (unicode != null) return unicode;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(raw, OLD_NAMES);
        }
    }

    /**
     * What WinRAR and Info-ZIP write beside a name that their code page cannot hold: the Unicode Path field (0x7075), good for the raw name
     * whose checksum it bears.
     *
     * @see "PKWARE APPNOTE 4.6.9"
     */
    private static @Nullable String unicodeName(ZipArchiveEntry entry, byte[] raw) {
        if (!(entry.getExtraField(UnicodePathExtraField.UPATH_ID) instanceof UnicodePathExtraField path)) return null;
        var sum = new CRC32();
        sum.update(raw);
        var name = path.getUnicodeName();
        return name == null || path.getNameCRC32() != sum.getValue() ? null : new String(name, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
