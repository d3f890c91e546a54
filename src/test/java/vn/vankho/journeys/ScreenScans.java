package vn.vankho.journeys;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.vankho.extraction.ocr.DrawnPage;

/** Scans of an office that does not exist, for the pictures of screens. Each is made once: the second time the portal knows it. */
final class ScreenScans {
    static final byte[] GOOD = pages(1);

    /** Crooked and full of specks, so that the machine doubts. */
    static final byte[] BAD = scan();

    /** Long enough to be stopped while it is read. */
    static final byte[] LONG = pages(30);

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
