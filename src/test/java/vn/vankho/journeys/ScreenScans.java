package vn.vankho.journeys;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.vankho.extraction.ocr.DrawnPage;

/** Scans of an office that does not exist, for the pictures of screens. Each is made once: the second time the portal knows it. */
final class ScreenScans {
    static final byte[] GOOD = pages(1);

    /** Crooked and full of specks, so that the machine doubts. */
    static final byte[] BAD = scan();

    /** Long enough to be stopped while it is read. */
    static final byte[] LONG = pages(30);

    /** Two sheets, of which the second went through the scanner on its side. */
    static final byte[] SIDEWAYS = sideways();

    /** A note with a sheet that was scanned and pasted below it. */
    static final byte[] PASTED = pasted();

    private ScreenScans() {}

    private static byte[] pages(int count) {
        var all = new ArrayList<BufferedImage>();
        for (int no = 1; no <= count; no++)
            all.add(DrawnPage.of(DrawnPage.decision(56 + no + "/QĐ-SKHCN", "Bến Sông"), 1.5, true));
        try {
            return DrawnPage.pdf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sideways() {
        var sheets = List.of(DrawnPage.of(DrawnPage.decision("88/QĐ-SKHCN", "Bến Sông"), 0, true), DrawnPage.table(0));
        try (var document = Loader.loadPDF(DrawnPage.pdf(sheets));
                var out = new ByteArrayOutputStream()) {
            document.getPage(1).setRotation(90);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pasted() {
        var sheet = DrawnPage.of(DrawnPage.decision("89/QĐ-SKHCN", "Bến Sông").subList(0, 9), 0, false);
        try (var file = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            for (var line : List.of("Kính gửi: Các phòng thuộc Sở", "Văn phòng gửi Quyết định số 89 để thực hiện."))
                file.createParagraph().createRun().setText(line);
            file.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(DrawnPage.png(sheet)),
                            Document.PICTURE_TYPE_PNG,
                            "ban-quet.png",
                            Units.toEMU(420),
                            Units.toEMU(594));
            file.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] scan() {
        var lines = List.of(
                "QUY CHẾ",
                "Quản lý thiết bị đo lường",
                "(Ban hành kèm theo Quyết định số 57/QĐ-SKHCN)",
                "Điều 1. Phạm vi điều chỉnh",
                "Quy chế này quy định việc giao nhận, bảo quản,",
                "kiểm định và thanh lý thiết bị đo lường của Sở.",
                "Điều 2. Trách nhiệm của thủ kho",
                "1. Mở sổ theo dõi thiết bị đo lường.",
                "2. Báo cáo Giám đốc Sở trước ngày 25 hằng tháng.");
        var page = DrawnPage.of(lines, -3, false);
        var random = new Random(5);
        for (int i = 0; i < 9_000; i++)
            page.setRGB(random.nextInt(page.getWidth()), 200 + random.nextInt(700), 0x777777);
        try {
            return DrawnPage.pdf(List.of(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
