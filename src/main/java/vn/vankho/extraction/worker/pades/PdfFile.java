package vn.vankho.extraction.worker.pades;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The file that is looked at: in memory, or on the disk where it is large. One of the two is there. */
record PdfFile(byte @Nullable [] bytes, @Nullable Path file) {
    boolean large() {
        return bytes == null;
    }

    long size() throws IOException {
        return bytes != null ? bytes.length : Files.size(path());
    }

    int count(String mark) throws IOException {
        try (var in = document().openStream()) {
            return Marks.count(in, mark);
        }
    }

    DSSDocument document() throws IOException {
        return bytes != null ? new InMemoryDocument(bytes) : new FileDocument(path().toFile());
    }

    PDDocument open() throws IOException {
        if (bytes != null) return Loader.loadPDF(bytes);
        return Loader.loadPDF(path().toFile(), IOUtils.createTempFileOnlyStreamCache());
    }

    /** As it was when it had only so many bytes. */
    PDDocument openUpTo(long length) throws IOException {
        if (bytes != null) return Loader.loadPDF(Arrays.copyOf(bytes, Math.toIntExact(length)));
        var all = new RandomAccessReadBufferedFile(path().toFile());
        return Loader.loadPDF(new RandomAccessReadView(all, 0, length, true), IOUtils.createTempFileOnlyStreamCache());
    }

    private Path path() throws IOException {
        if (file == null) throw new IOException("a request without content");
        return file;
    }
}
