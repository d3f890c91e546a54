package vn.vankho.command;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** A file as a form in parts, with the folder it lies in. */
final class FileForm {
    private FileForm() {}

    static BodyPublisher of(ImportSource.Entry entry, String boundary) throws IOException {
        var parts = new ArrayList<BodyPublisher>();
        if (!entry.folder().isEmpty())
            parts.add(text(
                    "--%s\r\nContent-Disposition: form-data; name=\"folder\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n%s\r\n"
                            .formatted(boundary, entry.folder().replace('\\', '_'))));
        parts.add(text(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(boundary, quoted(entry.name()))));
        parts.add(entry.bytes().open());
        parts.add(text("\r\n--" + boundary + "--\r\n"));
        return BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
    }

    private static String quoted(String name) {
        return name.replace("\\", "_").replace("\"", "%22").replaceAll("\\p{Cntrl}", "_");
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }
}
