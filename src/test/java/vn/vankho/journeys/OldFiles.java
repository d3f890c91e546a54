package vn.vankho.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.vankho.vietnamese.LegacyCharset;

/** What lies on the disks of an old office: a letter in .VnTime, a folder packed into an archive. */
final class OldFiles {
    static final byte[] OFFICIAL_LETTER = officialLetter();
    static final byte[] ARCHIVE = archive();

    private OldFiles() {}

    private static byte[] officialLetter() {
        var lines = List.of(
                "Sở Khoa học và Công nghệ tỉnh Sông Thương",
                "Số: 44/CV-SKHCN",
                "Sông Thương, ngày 12 tháng 5 năm 2004",
                "Kính gửi: Các phòng, đơn vị trực thuộc Sở",
                "Thực hiện kế hoạch công tác năm 2004, Sở yêu cầu các phòng kiểm kê toàn bộ thiết bị đo lường đang quản lý.",
                "Báo cáo kiểm kê gửi về Văn phòng Sở trước ngày 20 tháng 5 năm 2004.");
        var written = writtenIn(LegacyCharset.TCVN3);
        var rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fnil .VnTime;}}\\f0 ");
        for (var line : lines) {
            for (char c : line.toCharArray()) {
                char old = written.getOrDefault(c, c);
                if (old < 0x80) rtf.append(old);
                else rtf.append(String.format(Locale.ROOT, "\\'%02x", (int) old));
            }
            rtf.append("\\par ");
        }
        return rtf.append('}').toString().getBytes(ISO_8859_1);
    }

    private static Map<Character, Character> writtenIn(LegacyCharset charset) {
        var table = new HashMap<Character, Character>();
        for (char old = 0xA1; old <= 0xFF; old++) {
            var letter = charset.decode(String.valueOf(old));
            if (letter.length() == 1) table.putIfAbsent(letter.charAt(0), old);
        }
        return table;
    }

    private static byte[] archive() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, UTF_8)) {
            put(
                    zip,
                    "Đợt 1/Phiếu kiểm tra.docx",
                    JourneyFiles.word("Phiếu kiểm tra thiết bị đo lường", "Kho Bến Sông"));
            put(zip, "Đợt 1/Danh mục hồ sơ.txt", "Danh mục hồ sơ hệ thống quản lý chất lượng năm 2026".getBytes(UTF_8));
            put(zip, "Đợt 2/Biên bản đánh giá.txt", "Biên bản đánh giá nội bộ đợt 2 năm 2026".getBytes(UTF_8));
            put(zip, "Đợt 2/Phần mềm.exe", new byte[] {'M', 'Z', 0, 1});
            put(zip, "Đợt 2/Trống.docx", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
    }
}
