package vn.vankho.legal.ui;

import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import vn.vankho.legal.lookup.RegisterFile;

/** A workbook made for one download, whole before its first byte leaves. */
public final class Workbook {
    @FunctionalInterface
    public interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private Workbook() {}

    public static DownloadResponse of(String name, Writer writer) {
        try {
            var bytes = new ByteArrayOutputStream();
            writer.write(bytes);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes.toByteArray()), name, RegisterFile.MEDIA_TYPE, bytes.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
