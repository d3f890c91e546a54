package vn.vankho.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import vn.vankho.document.DocumentRoutes;

/** What becomes of the files of an office on the screen: old fonts, signatures, sheets, letters, archives, and what cannot be opened. */
final class FileScreens {
    /** Takes a picture of the page as it stands. */
    interface Shooting {
        void shoot(Page page, String name) throws IOException;
    }

    private final Page page;
    private final Shooting shooting;
    private final int height;

    FileScreens(Page page, Shooting shooting) {
        this.page = page;
        this.shooting = shooting;
        this.height = page.viewportSize().height;
    }

    void take() throws IOException {
        signatures();
        open("Kế hoạch 31 - Kiểm kê tài liệu.docx", ScreenFiles.PLAN);
        // twice as high: what stands below the head is what a Word file is about
        page.setViewportSize(page.viewportSize().width, height * 2);
        shoot("docx");
        page.setViewportSize(page.viewportSize().width, height);
        open("Bảng theo dõi văn bản đến.xlsx", ScreenFiles.REGISTER);
        page.waitForSelector(".vk-sheet-tabs");
        shoot("xlsx");
        open("Thư mời họp.eml", ScreenFiles.LETTER);
        page.waitForSelector(".vk-attachments li");
        shoot("letter");
        open("Công văn 44 - Kiểm kê thiết bị.rtf", OldFiles.OFFICIAL_LETTER);
        page.waitForSelector(".vk-old-font");
        shoot("legacy");
        unlooked();
        archive();
        new ScanScreens(page, this).take();
    }

    private void signatures() throws IOException {
        open("QĐ 12 - Ban hành quy chế văn thư.pdf", SignedFiles.CHANGED);
        page.locator(".vk-signature > summary").last().click();
        shoot("signatures");
        open("QĐ 13 - Giao nhiệm vụ lưu trữ.pdf", SignedFiles.VALID);
        page.locator(".vk-signature > summary").first().click();
        shoot("signature-valid");
    }

    /** A letter with an archive that nobody could look into. */
    private void unlooked() throws IOException {
        open("Thư gửi hồ sơ.eml", ScreenFiles.UNLOOKED);
        page.waitForSelector(".vk-attachments li");
        shoot("unlooked");
    }

    private void archive() throws IOException {
        page.navigate("/" + DocumentRoutes.UPLOAD);
        send("Hồ sơ ISO 2026.zip", OldFiles.ARCHIVE);
        page.locator(".vk-files li[data-state=opened]").waitFor();
        shoot("archive");
    }

    /** Kept the first time, known the other times; looked at when it was read. */
    void open(String name, byte[] bytes) throws IOException {
        page.navigate("/" + DocumentRoutes.UPLOAD);
        send(name, bytes);
        // the link opens a tab of its own
        page.navigate(page.locator(".vk-files li:is([data-state=kept], [data-state=there]) a")
                .first()
                .getAttribute("href"));
        page.waitForSelector("vk-pdf canvas, vk-reading iframe, .vk-picture img");
    }

    private void send(String name, byte[] bytes) throws IOException {
        page.locator(".vk-page > vk-upload").waitFor();
        page.locator("vk-upload input[type=file]")
                .first()
                .setInputFiles(JourneyFiles.write(Files.createTempDirectory("screens"), name, bytes));
    }

    void shoot(String name) throws IOException {
        shooting.shoot(page, name);
    }
}
