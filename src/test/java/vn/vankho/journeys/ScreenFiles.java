package vn.vankho.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files of an office that does not exist, for the pictures of screens. Each is made once: the second time the portal knows it. */
final class ScreenFiles {
    static final byte[] PLAN = WordSample.plan();
    static final byte[] REGISTER = register();
    static final byte[] LETTER = letter();
    /** A letter with an archive that the portal does not open. */
    static final byte[] UNLOOKED = unlooked();

    /** A register that another office kept. */
    static final String OTHER_REGISTER = """
            Số ký hiệu,Loại văn bản,Trích yếu,Cơ quan ban hành,Ngày ban hành,Ngày có hiệu lực,Tình trạng
            14/2016/QĐ-UBND,Quyết định,Quy định quản lý công nghệ trên địa bàn tỉnh,Ủy ban nhân dân tỉnh Sông Thương,04/5/2016,15/5/2016,Hết hiệu lực
            41/2020/QĐ-UBND,Quyết định,Quy định phân cấp quản lý đo lường,Ủy ban nhân dân tỉnh Sông Thương,08/10/2020,20/10/2020,Còn hiệu lực
            09/NQ-HĐND,Nghị quyết,Thông qua danh mục nhiệm vụ trọng điểm,Hội đồng nhân dân tỉnh Sông Thương,31/02/2021,,Còn hiệu lực
            45/QĐ-SKHCN,Quyết định,Ban hành Quy chế quản lý văn bản hồ sơ điện tử,Sở Khoa học và Công nghệ tỉnh Sông Thương,05/3/2025,05/3/2025,Còn hiệu lực
            52/2022/QĐ-UBND,Quyết chí,Quy định hỗ trợ sở hữu trí tuệ,Ủy ban nhân dân tỉnh Sông Thương,12/12/2022,01/01/2023,Còn hiệu lực
            """;

    private ScreenFiles() {}

    private static byte[] register() {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Văn bản đến");
            var rows = List.of(
                    List.of("Số đến", "Ngày đến", "Cơ quan gửi", "Trích yếu", "Người xử lý"),
                    List.of("101", "02/11/2026", "Sở Nội vụ", "Hướng dẫn kiểm kê tài liệu", "Nguyễn Thị Lan"),
                    List.of("102", "03/11/2026", "Sở Tài chính", "Dự toán mua giá để hồ sơ", "Trần Văn Minh"),
                    List.of("103", "03/11/2026", "UBND huyện Bến Sông", "Báo cáo chỉnh lý tài liệu", "Lê Thu Hà"));
            for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++)
                    row.createCell(j).setCellValue(rows.get(i).get(j));
            }
            sheet.createFreezePane(0, 1);
            // what its sender may have forgotten
            sheet.getRow(2).setZeroHeight(true);
            sheet.setColumnHidden(4, true);
            book.createSheet("Văn bản đi").createRow(0).createCell(0).setCellValue("Số đi");
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] letter() {
        var attached = JourneyFiles.word("Chương trình họp triển khai kiểm kê tài liệu", "1. Khai mạc", "2. Báo cáo");
        return """
                From: =?UTF-8?B?%s?= <lan@songthuong.example>
                To: phongban@songthuong.example
                Subject: =?UTF-8?B?%s?=
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: base64

                %s
                --b
                Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document
                Content-Disposition: attachment; filename="Chuong trinh hop.docx"
                Content-Transfer-Encoding: base64

                %s
                --b--
                """.formatted(
                        base64("Nguyễn Thị Lan"),
                        base64("Thư mời họp triển khai kiểm kê tài liệu"),
                        base64("Kính mời các phòng dự họp lúc 8 giờ 30 ngày 10/11/2026 tại phòng họp số 2.\n"
                                + "Chương trình họp gửi kèm theo thư này."),
                        Base64.getMimeEncoder().encodeToString(attached))
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] unlooked() {
        return """
                From: =?UTF-8?B?%s?= <minh@songthuong.example>
                To: vanthu@songthuong.example
                Subject: =?UTF-8?B?%s?=
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: base64

                %s
                --b
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename="Ho so kem theo.rar"
                Content-Transfer-Encoding: base64

                UmFyIRoHAQ==
                --b--
                """.formatted(
                        base64("Trần Văn Minh"),
                        base64("Gửi hồ sơ kiểm kê"),
                        base64("Kính gửi văn thư hồ sơ kiểm kê đợt 1, nén kèm theo thư này."))
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
