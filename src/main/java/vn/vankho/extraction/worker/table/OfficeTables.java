package vn.vankho.extraction.worker.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Writes the tables of one office file, by what it is and not by what it is called. */
public final class OfficeTables {
    private OfficeTables() {}

    /**
     * @param bytes the file, or null where it lies in {@code file}: large ones are read in place, not into memory
     * @param alive called as rows are written
     * @throws IOException where it is no office file, or broken
     */
    public static void write(
            byte @Nullable [] bytes, @Nullable Path file, TableBounds bounds, OutputStream out, Runnable alive)
            throws IOException {
        var lines = new TableLines(out, bounds, alive);
        try {
            switch (magic(bytes, file)) {
                case OOXML -> packed(bytes, file, lines);
                case OLE2 -> old(bytes, file, lines);
                default -> throw new IOException("no office file");
            }
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
        lines.flush();
    }

    private static FileMagic magic(byte @Nullable [] bytes, @Nullable Path file) throws IOException {
        return bytes == null ? FileMagic.valueOf(Objects.requireNonNull(file).toFile()) : FileMagic.valueOf(bytes);
    }

    private static void old(byte @Nullable [] bytes, @Nullable Path file, TableLines lines) throws IOException {
        try (var container = bytes == null
                ? new POIFSFileSystem(Objects.requireNonNull(file).toFile(), true)
                : new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            OldSheets.write(container, lines);
        }
    }

    private static void packed(byte @Nullable [] bytes, @Nullable Path file, TableLines lines) throws IOException {
        try (var container = bytes == null
                ? OPCPackage.open(Objects.requireNonNull(file).toFile(), PackageAccess.READ)
                : OPCPackage.open(new ByteArrayInputStream(bytes))) {
            boolean word = false;
            for (var part : container.getParts())
                word |= part.getPartName().getName().equals("/word/document.xml");
            if (word) WordTables.write(container, lines);
            else PackedSheets.write(container, lines);
        } catch (OpenXML4JException | SAXException | javax.xml.parsers.ParserConfigurationException broken) {
            throw new IOException(broken);
        }
    }
}
