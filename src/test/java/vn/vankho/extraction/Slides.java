package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.sl.usermodel.SlideShow;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** Presentations, one text a slide; "" is a slide with a picture or nothing on it. */
final class Slides {
    private Slides() {}

    static byte[] pptx(String... slides) throws IOException {
        try (var show = new XMLSlideShow()) {
            return bytes(show, slides);
        }
    }

    /** @param password null for none */
    static byte[] ppt(String password, String... slides) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (var show = new HSLFSlideShow()) {
            return bytes(show, slides);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    static byte[] odp(String... slides) {
        var content = new StringBuilder("<office:document-content")
                .append(" xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'")
                .append(" xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'")
                .append(
                        " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:presentation>");
        for (var text : slides)
            content.append("<draw:page><draw:frame><draw:text-box><text:p>")
                    .append(text)
                    .append("</text:p></draw:text-box></draw:frame></draw:page>");
        content.append("</office:presentation></office:body></office:document-content>");
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", FileKind.ODP.mediaType().getBytes(UTF_8));
        entries.put("content.xml", content.toString().getBytes(UTF_8));
        return HostileZips.zip(entries);
    }

    private static byte[] bytes(SlideShow<?, ?> show, String... slides) throws IOException {
        for (var text : slides) {
            var slide = show.createSlide();
            if (text.isEmpty()) continue;
            var box = slide.createTextBox();
            box.setAnchor(new Rectangle(50, 50, 600, 200));
            box.setText(text);
        }
        var out = new ByteArrayOutputStream();
        show.write(out);
        return out.toByteArray();
    }
}
