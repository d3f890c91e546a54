package vn.vankho.extraction;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.vankho.shared.Refused;

/** The directory of a zip container: which office format it is, whether it is encrypted, bears macros, or unfolds beyond measure. */
final class ZipLook {
    private static final int MAX_TYPES = 512 * 1024;
    private static final long BOMB_BYTES = 200L * 1024 * 1024;
    private static final long BOMB_RATIO = 100;

    private ZipLook() {}

    static @Nullable FileKind kind(FileHead file, String name) throws IOException {
        ZipDirectory.check(file, name);
        try (var zip = new ZipFile(file.path().toFile())) {
            long unpacked = 0;
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                unpacked += Math.max(0, entry.getSize());
            }
            if (unpacked > BOMB_BYTES && unpacked / BOMB_RATIO > file.size())
                throw new Refused("extraction.door.zipBomb", name);
            var types = read(zip, "[Content_Types].xml");
            if (types != null) return ooxml(types, name);
            return odf(zip, name);
        } catch (ZipException | EOFException | IllegalArgumentException _) {
            throw new Refused("extraction.door.damaged", name);
        }
    }

    private static @Nullable FileKind ooxml(String types, String name) {
        if (types.contains(".macroEnabled")) throw new Refused("extraction.door.macro", name);
        for (var kind : new FileKind[] {FileKind.DOCX, FileKind.XLSX, FileKind.PPTX}) {
            if (types.contains(kind.mediaType() + ".main+xml")) return kind;
        }
        if (types.contains("wordprocessingml.template.main+xml")) return FileKind.DOCX;
        if (types.contains("spreadsheetml.template.main+xml")) return FileKind.XLSX;
        return types.contains("presentationml.slideshow.main+xml") ? FileKind.PPTX : null;
    }

    private static @Nullable FileKind odf(ZipFile zip, String name) throws IOException {
        var type = read(zip, "mimetype");
        if (type == null) return null;
        var manifest = read(zip, "META-INF/manifest.xml");
        if (manifest != null && manifest.contains("encryption-data"))
            throw new Refused("extraction.door.encrypted", name);
        for (var kind : new FileKind[] {FileKind.ODT, FileKind.ODS, FileKind.ODP}) {
            if (type.strip().equals(kind.mediaType()) || type.strip().equals(kind.mediaType() + "-template"))
                return kind;
        }
        return null;
    }

    private static @Nullable String read(ZipFile zip, String entryName) throws IOException {
        var entry = zip.getEntry(entryName);
        if (entry == null) return null;
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(MAX_TYPES), StandardCharsets.UTF_8);
        }
    }
}
