package vn.vankho.extraction.ocr;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Pages as a scanner makes them, drawn by the tests: a sheet of A4 at 200 pixels an inch, straight or crooked, with a red stamp if wanted. */
public final class DrawnPage {
    private static final String LETTERS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final List<String> TABLE = List.of(
            "Đơn vị;Số lượng;Tình trạng;Ghi chú",
            "Kho Bắc;124 hộp;còn tốt;đã kiểm kê",
            "Phú An;7 cặp;ẩm mốc;chuyển đi",
            "Hải Sơn;1.050 tờ;rách mép;chờ tu bổ",
            "Ninh Hòa;38 túi;còn tốt;",
            "Gia Mỹ;2 rương;mất khóa;xem biên bản",
            "Tân Lợi;415 hộp;còn tốt;kiểm quý III");

    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;

    private DrawnPage() {}

    /** The program that reads letters; tests that need it are left out by name where it is missing. */
    public static Optional<Path> tesseract() {
        return Arrays.stream(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, "tesseract"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @param skew degrees clockwise */
    public static BufferedImage of(List<String> lines, double skew, boolean stamp) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setTransform(AffineTransform.getRotateInstance(Math.toRadians(skew), WIDTH / 2.0, HEIGHT / 2.0));
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font("DejaVu Serif", Font.PLAIN, 34));
        int y = 240;
        for (var line : lines) {
            graphics.drawString(line, 230, y);
            y += 58;
        }
        if (stamp) {
            graphics.setColor(new Color(215, 40, 50));
            graphics.setStroke(new java.awt.BasicStroke(7));
            graphics.drawOval(260, y - 420, 330, 330);
            graphics.drawOval(300, y - 380, 250, 250);
        }
        graphics.dispose();
        return image;
    }

    /** A stamp with a word of its own, in the red of stamps, upper left as clerks put it. */
    public static BufferedImage stamped(BufferedImage page, String word) {
        var graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(new Color(205, 35, 45));
        graphics.setStroke(new java.awt.BasicStroke(4));
        graphics.setFont(new Font("DejaVu Serif", Font.BOLD, 44));
        graphics.drawString(word, 260, 140);
        graphics.drawRect(235, 85, graphics.getFontMetrics().stringWidth(word) + 50, 75);
        graphics.dispose();
        return page;
    }

    /** A sheet on which nothing can be read and nothing can be packed. */
    private static BufferedImage noise(long seed) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var chance = new Random(seed);
        for (int y = 0; y < HEIGHT; y++) for (int x = 0; x < WIDTH; x++) image.setRGB(x, y, chance.nextInt());
        return image;
    }

    /** A PDF of some megabytes: a page to be read, and two that bring their text. */
    public static byte[] heavy(List<String> lines) throws IOException {
        try (var document = Loader.loadPDF(pdf(List.of(of(lines, 0, false), noise(1), noise(2))))) {
            for (int no = 1; no <= 2; no++)
                write(document, document.getPage(no), RenderingMode.NEITHER, decision("1/QĐ-SKHCN", "Nặng"));
            return bytes(document);
        }
    }

    /** A table of many columns, ruled from top to bottom, with few words in it. */
    public static BufferedImage table(double skew) {
        var image = of(List.of(), skew, false);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.rotate(Math.toRadians(skew), WIDTH / 2.0, HEIGHT / 2.0);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new java.awt.BasicStroke(4));
        graphics.setFont(new Font("DejaVu Serif", Font.PLAIN, 30));
        for (int x = 120; x <= WIDTH - 120; x += 202) graphics.drawLine(x, 150, x, HEIGHT - 150);
        int y = 200;
        for (var row : TABLE) {
            int x = 130;
            for (var cell : row.split(";")) {
                graphics.drawString(cell, x, y);
                x += 202;
            }
            y += 70;
        }
        graphics.dispose();
        return image;
    }

    public static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** A PDF whose pages are these pictures and nothing else. */
    public static byte[] pdf(List<BufferedImage> pages) throws IOException {
        try (var document = new PDDocument()) {
            for (var image : pages) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(
                            JPEGFactory.createFromImage(document, image, .8f),
                            0,
                            0,
                            PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A PDF of one page with a layer of text behind its picture, as scanners of offices write it. */
    public static byte[] layered(BufferedImage image, List<String> layer) throws IOException {
        try (var document = Loader.loadPDF(pdf(List.of(image)))) {
            write(document, document.getPage(0), RenderingMode.NEITHER, layer);
            return bytes(document);
        }
    }

    /** A PDF of one page: a scan over which words were printed, as offices stamp what comes in. */
    public static byte[] printedOver(BufferedImage image, List<String> words) throws IOException {
        try (var document = Loader.loadPDF(pdf(List.of(image)))) {
            write(document, document.getPage(0), RenderingMode.FILL, words);
            return bytes(document);
        }
    }

    /** A PDF of pages of words with a picture behind them. */
    public static byte[] behindWords(List<String> words, int pages, BufferedImage image) throws IOException {
        try (var document = Loader.loadPDF(pdf(List.of(image)))) {
            for (int i = 0; i < pages; i++) {
                var page = new PDPage(PDRectangle.A4);
                document.getPages().insertBefore(page, document.getPage(document.getNumberOfPages() - 1));
                write(document, page, RenderingMode.FILL, words);
            }
            return bytes(document);
        }
    }

    private static void write(PDDocument document, PDPage page, RenderingMode mode, List<String> lines)
            throws IOException {
        try (var letters = DrawnPage.class.getResourceAsStream(LETTERS);
                var content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            content.beginText();
            content.setRenderingMode(mode);
            content.setFont(PDType0Font.load(document, letters), 10);
            content.setLeading(20);
            content.newLineAtOffset(60, 700);
            for (var line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** A decision of an office that does not exist, with a word that only this one has. */
    public static List<String> decision(String number, String word) {
        return List.of(
                "ỦY BAN NHÂN DÂN TỈNH AN BÌNH",
                "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
                "Số: " + number,
                "An Bình, ngày 14 tháng 5 năm 2024",
                "QUYẾT ĐỊNH",
                "Về việc ban hành Quy chế quản lý thiết bị đo lường",
                "GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ",
                "Căn cứ Luật Đo lường ngày 11 tháng 11 năm 2011;",
                "Xét đề nghị của Chánh Văn phòng Sở,",
                "QUYẾT ĐỊNH:",
                "Điều 1. Ban hành kèm theo Quyết định này Quy chế",
                "quản lý thiết bị đo lường của kho " + word + ".",
                "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
                "Điều 3. Chánh Văn phòng Sở, Trưởng các phòng và",
                "đơn vị có liên quan chịu trách nhiệm thi hành.");
    }
}
