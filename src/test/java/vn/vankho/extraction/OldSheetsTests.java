package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.shared.Refused;

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

    /** Excel 2 to 4 knew no container around a workbook; some programs export their tables so to this day. */
    @Test
    void a_sheet_without_a_container_is_read() throws Exception {
        for (int version : new int[] {2, 3, 4, 5}) {
            var text = ("Danh sach can bo " + version).getBytes(ISO_8859_1);
            var sheet = new ByteArrayOutputStream();
            int form = version == 2 ? 0 : version == 5 ? 0x0800 : (version - 2) * 0x0200;
            var begin = little(version == 2 ? 4 : version == 5 ? 8 : 6);
            record(
                    sheet,
                    form | 0x0009,
                    begin.putShort((short) (version == 5 ? 0x0500 : 0)).putShort((short) 0x0010));
            if (version == 2)
                record(
                        sheet,
                        0x0004,
                        little(8 + text.length)
                                .put(new byte[7])
                                .put((byte) text.length)
                                .put(text));
            else
                record(
                        sheet,
                        0x0204,
                        little(8 + text.length)
                                .put(new byte[6])
                                .putShort((short) text.length)
                                .put(text));
            record(sheet, 0x000A, little(0));

            assertThat(read("bang " + version + ".xls", sheet.toByteArray())).contains("Danh sach can bo " + version);
        }
    }

    @Test
    void a_workbook_of_today_without_its_container_is_read() throws Exception {
        assertThat(read("ke khai.xls", withoutContainer(null))).contains("Kê khai", "Tài sản cố định");
    }

    /** With the password that Excel tries by itself it opens for everybody. */
    @Test
    void a_workbook_without_its_container_is_refused_when_it_asks_for_a_password() throws Exception {
        assertThat(read("chỉ xem.xls", withoutContainer(Decryptor.DEFAULT_PASSWORD)))
                .contains("Kê khai", "Tài sản cố định");

        var locked = withoutContainer("bí mật 9");
        assertThatThrownBy(() -> read("khoá.xls", locked))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("extraction.door.encrypted"));
    }

    private static byte[] withoutContainer(@Nullable String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (var book = new HSSFWorkbook()) {
            book.createSheet("Kê khai").createRow(0).createCell(0).setCellValue("Tài sản cố định");
            var file = new ByteArrayOutputStream();
            book.write(file);
            try (var container = new POIFSFileSystem(new ByteArrayInputStream(file.toByteArray()));
                    var in = container.createDocumentInputStream("Workbook")) {
                return in.readAllBytes();
            }
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
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
