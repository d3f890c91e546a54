package vn.vankho.journeys;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A plan of an office that does not exist, as Word keeps it: a head of pages, a table, a picture and a note. */
final class WordSample {
    private static final List<List<String>> PARTS = List.of(
            List.of("Đơn vị", "Việc", "Xong trước"),
            List.of("Phòng Hành chính – Tổ chức", "Lập biểu kiểm kê, tổng hợp", "30/11/2026"),
            List.of("Các phòng", "Kiểm kê tài liệu đang giữ", "15/11/2026"));

    private WordSample() {}

    static byte[] plan() {
        try (var file = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var head = file.createHeader(HeaderFooterType.DEFAULT);
            head.createParagraph().createRun().setText("KH-31 · Lần ban hành: 01");
            file.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Bản điện tử của Văn phòng");
            for (var line :
                    List.of("ỦY BAN NHÂN DÂN TỈNH SÔNG THƯƠNG", "KẾ HOẠCH", "Kiểm kê tài liệu lưu trữ năm 2026"))
                bold(file, line);
            text(file, "Số: 31/KH-UBND");
            text(file, "1. Mục đích: nắm số lượng, tình trạng và nơi để của tài liệu tại các đơn vị.");
            note(file, "2. Thời gian: từ ngày 05/10/2026 đến ngày 30/11/2026", "Không kể ngày nghỉ, lễ.");
            text(file, "3. Phân công:");
            table(file);
            text(file, "4. Số hồ sơ của các phòng năm trước:");
            file.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(chart()),
                            Document.PICTURE_TYPE_PNG,
                            "bieu-do.png",
                            Units.toEMU(360),
                            Units.toEMU(150));
            file.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bold(XWPFDocument file, String line) {
        var paragraph = file.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var run = paragraph.createRun();
        run.setBold(true);
        run.setText(line);
    }

    private static void text(XWPFDocument file, String line) {
        file.createParagraph().createRun().setText(line);
    }

    private static void note(XWPFDocument file, String line, String note) {
        var paragraph = file.createParagraph();
        paragraph.createRun().setText(line);
        var foot = file.createFootnote();
        foot.createParagraph().createRun().setText(note);
        paragraph.addFootnoteReference(foot);
    }

    private static void table(XWPFDocument file) {
        var table = file.createTable(PARTS.size(), PARTS.getFirst().size());
        for (int row = 0; row < PARTS.size(); row++)
            for (int column = 0; column < PARTS.get(row).size(); column++)
                table.getRow(row).getCell(column).setText(PARTS.get(row).get(column));
    }

    private static byte[] chart() throws IOException {
        var image = new BufferedImage(720, 300, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 720, 300);
        pen.setColor(new Color(0x14607f));
        int[] heights = {120, 210, 90, 170};
        for (int i = 0; i < heights.length; i++) pen.fillRect(60 + i * 160, 270 - heights[i], 90, heights[i]);
        pen.setColor(Color.DARK_GRAY);
        pen.drawLine(40, 270, 690, 270);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
