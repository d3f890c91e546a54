package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Office files as Word and Excel write them when somebody saves them as "Strict Open XML". */
public final class StrictForm {
    /** Parts that are larger are copied: what they unfold to is no matter of their names. */
    private static final int SMALL = 4_000_000;

    private StrictForm() {}

    public static byte[] of(byte[] transitional) {
        return changed(
                transitional,
                xml -> xml.replaceAll(
                                "http://schemas\\.openxmlformats\\.org/(officeDocument|spreadsheetml|wordprocessingml|drawingml)/2006/",
                                "http://purl.oclc.org/ooxml/$1/")
                        .replaceAll("(purl\\.oclc\\.org/ooxml/\\S*)extended-properties", "$1extendedProperties")
                        .replaceAll("(purl\\.oclc\\.org/ooxml/\\S*)custom-properties", "$1customProperties"));
    }

    /** @param xml what is done to each part of XML */
    static byte[] changed(byte[] file, UnaryOperator<String> xml) {
        var out = new ByteArrayOutputStream();
        boolean any = false;
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var begin = in.readNBytes(SMALL);
                if (begin.length < SMALL && entry.getName().matches(".*\\.(xml|rels)")) {
                    var text = new String(begin, UTF_8);
                    var after = xml.apply(text);
                    any |= !after.equals(text);
                    zip.write(after.getBytes(UTF_8));
                } else {
                    zip.write(begin);
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(any).as("something was changed").isTrue();
        return out.toByteArray();
    }
}
