package vn.vankho.extraction.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.junit.jupiter.api.Test;

class PageCollectorTests {
    private static final Limits LIMITS = new Limits(10_000, 3, 10, 10);

    @Test
    void the_heading_of_an_open_document_is_a_line_of_its_own() throws Exception {
        var collector = new PageCollector(LIMITS, (_, _) -> {}, "", false);
        var body = "<text:h text:outline-level=\"1\">Tờ trình</text:h><text:p>Điều 1. Phê duyệt.</text:p>";

        try (var file = TikaInputStream.get(new ByteArrayInputStream(odt(body)))) {
            new OpenDocumentParser().parse(file, collector, new Metadata(), new ParseContext());
        }

        assertThat(collector.pages().getFirst())
                .containsPattern("(?m)^Tờ trình$")
                .containsPattern("(?m)^Điều 1");
    }

    private static byte[] odt(String body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                            + body + "</office:text></office:body></office:document-content>")
                    .getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
