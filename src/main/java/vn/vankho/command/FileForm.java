package vn.vankho.command;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file as a form in parts, with the folder it lies in. Opened anew for each try; the last one is closed at the end. */
final class FileForm implements PortalClient.Body, AutoCloseable {
    private final String boundary = "vankho-" + UUID.randomUUID();
    private final ImportSource.Entry entry;
    private @Nullable SentBytes opened;

    FileForm(ImportSource.Entry entry) {
        this.entry = entry;
    }

    String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    @Override
    public BodyPublisher open() throws IOException {
        close();
        var bytes = entry.opener().open();
        opened = bytes;
        var parts = new ArrayList<BodyPublisher>();
        if (!entry.folder().isEmpty())
            parts.add(text(
                    "--%s\r\nContent-Disposition: form-data; name=\"folder\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n%s\r\n"
                            .formatted(boundary, entry.folder().replace('\\', '_'))));
        parts.add(text(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(boundary, quoted(entry.name()))));
        parts.add(bytes.published());
        parts.add(text("\r\n--" + boundary + "--\r\n"));
        return BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
    }

    @Override
    public void close() {
        try {
            if (opened != null) opened.close();
        } catch (IOException _) {
            // nothing was written
        }
        opened = null;
    }

    private static String quoted(String name) {
        return name.replace("\\", "_").replace("\"", "%22").replaceAll("\\p{Cntrl}", "_");
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }
}
