package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of before Excel 97: what stands in their cells is read. */
class OldSheetsTests {
    @TempDir
    Path folder;

    /** Excel 5 and 95. */
    @Test
    void a_book_of_excel_95_is_read() throws Exception {
        var sheet = new ByteArrayOutputStream();
        record(
                sheet,
                0x0809,
                little(8).putShort((short) 0x0500).putShort((short) 0x0010).putInt(0));
        var label = "SO TIEN PHAI NOP".getBytes(ISO_8859_1);
        record(
                sheet,
                0x0204,
                little(8 + label.length)
                        .put(new byte[6])
                        .putShort((short) label.length)
                        .put(label));
        record(sheet, 0x000A, little(0));
        var file = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(sheet.toByteArray()), "Book");
            container.writeFilesystem(file);
        }

        assertThat(read("bang ke.xls", file.toByteArray())).contains("SO TIEN PHAI NOP");
    }

    private String read(String name, byte[] bytes) throws Exception {
        try (var pool = Workers.pool(60, 30, 10_000)) {
            var file = Files.write(folder.resolve(name), bytes);
            var type = new FileCheck(new PasswordLock(pool)).inspect(file, name).mediaType();
            return String.join("\n", Workers.pages(Workers.read(pool, type, bytes)));
        }
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void record(ByteArrayOutputStream out, int kind, ByteBuffer content) throws IOException {
        out.write(little(4)
                .putShort((short) kind)
                .putShort((short) content.capacity())
                .array());
        out.write(content.array());
    }
}
