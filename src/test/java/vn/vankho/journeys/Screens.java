package vn.vankho.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.extraction.Identity;
import vn.vankho.extraction.SignedPages;
import vn.vankho.extraction.Signing;

/**
 * Takes the pictures of src/docs/screens from a running portal with the demonstration office, which has read its documents:
 * {@code Screens <address> <password> <folder>}. Not a test: pictures are for people to look at. Those of the register: {@link LegalScreens}.
 */
final class Screens {
    private static final int BIGGEST = 200 * 1024;

    /** Made once: the second time the portal knows it. */
    private static final byte[] LETTER = JourneyFiles.word("Về việc lấy ý kiến dự thảo kế hoạch");

    private static final byte[] SIGNED = signed();

    private record Size(String name, int width, int height) {}

    private static final List<Size> SIZES = List.of(new Size("desktop", 1366, 768), new Size("phone", 390, 844));

    private final RealBrowser browser;
    private final String password;
    private final Path folder;

    private Screens(RealBrowser browser, String password, Path folder) {
        this.browser = browser;
        this.password = password;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        try (var browser = RealBrowser.at(arguments[0])) {
            var screens = new Screens(browser, arguments[1], Files.createDirectories(Path.of(arguments[2])));
            for (var size : SIZES)
                for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) screens.take(size, colours);
            if (!browser.outside.isEmpty()) throw new IllegalStateException("left the server: " + browser.outside);
        }
    }

    /** Signed by two, one after the other, with certificates nobody knows. */
    private static byte[] signed() {
        try {
            var root = Identity.root("Chứng thực tỉnh Sông Thương");
            var chief = "C=VN, O=Ủy ban nhân dân tỉnh Sông Thương, OU=Văn phòng, T=Chánh Văn phòng, CN=Nguyễn Thị Lan";
            var office = "C=VN, O=Tỉnh Sông Thương, CN=Ủy ban nhân dân tỉnh Sông Thương";
            var once = Signing.by(root.issue(chief, Identity.Use.SIGNING)).on(SignedPages.pdf());
            return Signing.by(root.issue(office, Identity.Use.SIGNING)).on(SignedPages.withOtherText(once));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void take(Size size, ColorScheme colours) throws IOException {
        var name = size.name() + "-" + colours.name().toLowerCase(java.util.Locale.ROOT) + ".png";
        var page = browser.signedIn("vanthu", password, size.width(), size.height(), colours);
        page.waitForSelector(".vk-rows");
        shoot(page, "home-" + name);
        upload(page);
        shoot(page, "upload-" + name);
        page.navigate("/tim-kiem?q=ra%20soat%20van%20ban");
        page.waitForSelector(".vk-hit");
        shoot(page, "results-" + name);
        page.locator(".vk-hit-unit").first().click();
        page.waitForSelector(".vk-document-head");
        page.waitForFunction("document.querySelector('vk-reading iframe')?.contentDocument?.querySelector('mark')"
                + " || document.querySelector('vk-pdf mark')");
        shoot(page, "document-" + name);
        page.locator("vaadin-tab", new Page.LocatorOptions().setHasText("Văn bản"))
                .click();
        page.waitForSelector("vk-text mark");
        shoot(page, "text-" + name);
        open(page, "QĐ 12 - Ban hành quy chế văn thư.pdf", SIGNED);
        page.locator(".vk-signature > summary").last().click();
        shoot(page, "signatures-" + name);
        open(page, "Kế hoạch 31 - Kiểm kê tài liệu.docx", ScreenFiles.PLAN);
        // twice as high: what stands below the head is what a Word file is about
        page.setViewportSize(size.width(), size.height() * 2);
        shoot(page, "docx-" + name);
        page.setViewportSize(size.width(), size.height());
        open(page, "Bảng theo dõi văn bản đến.xlsx", ScreenFiles.REGISTER);
        page.waitForSelector(".vk-sheet-tabs");
        shoot(page, "xlsx-" + name);
        open(page, "Thư mời họp.eml", ScreenFiles.LETTER);
        page.waitForSelector(".vk-attachments li");
        shoot(page, "letter-" + name);
        correction(page);
        shoot(page, "correction-" + name);
        page.context().close();
        var administrator = browser.signedIn("admin", password, size.width(), size.height(), colours);
        for (var screen : List.of("van-hanh", "nguoi-dung", "nhat-ky")) {
            administrator.navigate("/quan-tri/" + screen);
            administrator.waitForSelector("#noi-dung");
            shoot(administrator, "admin-" + screen + "-" + name);
        }
        administrator.context().close();
    }

    private void upload(Page page) throws IOException {
        var files = Files.createTempDirectory("screens");
        page.navigate("/" + DocumentRoutes.UPLOAD);
        page.locator(".vk-page > vk-upload").waitFor();
        page.locator("vk-upload input[type=file]").first().setInputFiles(new Path[] {
            JourneyFiles.write(files, "CV 15 - Lấy ý kiến dự thảo kế hoạch.docx", LETTER),
            JourneyFiles.write(files, "Ghi chú cuộc họp.txt", "Ghi chú cuộc họp giao ban"),
            JourneyFiles.write(files, "Biên bản trống.docx", new byte[0]),
            JourneyFiles.write(files, "Bảng theo dõi.pdf", "đây là văn bản thường")
        });
        page.locator(".vk-files li:is([data-state=kept], [data-state=there], [data-state=refused])")
                .nth(3)
                .waitFor();
    }

    /** Kept the first time, known the other times; looked at when it was read. */
    private static void open(Page page, String name, byte[] bytes) throws IOException {
        page.navigate("/" + DocumentRoutes.UPLOAD);
        page.locator(".vk-page > vk-upload").waitFor();
        page.locator("vk-upload input[type=file]")
                .first()
                .setInputFiles(JourneyFiles.write(Files.createTempDirectory("screens"), name, bytes));
        // the link opens a tab of its own
        page.navigate(page.locator(".vk-files li:is([data-state=kept], [data-state=there]) a")
                .first()
                .getAttribute("href"));
        page.waitForSelector("vk-pdf canvas, vk-reading iframe, .vk-picture img");
    }

    /** The page of a bad scan, from the viewer. */
    private static void correction(Page page) throws IOException {
        open(page, "Quy chế quản lý thiết bị.pdf", ScreenFiles.SCAN);
        page.locator(".vk-pdf-correct").click();
        page.waitForSelector("vk-scan-page img");
        for (int looks = 0; looks < 30 && page.locator("vk-scan-page .vk-doubt").count() == 0; looks++) {
            page.waitForTimeout(2_000); // it may not have been read yet
            page.reload();
            page.waitForSelector("vk-scan-page img");
        }
    }

    private void shoot(Page page, String name) throws IOException {
        shoot(page, folder.resolve(name));
    }

    static void shoot(Page page, Path file) throws IOException {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.evaluate("document.fonts.ready");
        Files.write(file, packed(page.screenshot()));
        if (Files.size(file) > BIGGEST) throw new IllegalStateException(file + " is bigger than 200 KB");
    }

    /** Without transparency and as small as PNG can be: half of what the browser writes. */
    private static byte[] packed(byte[] png) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        var plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        plain.getGraphics().drawImage(picture, 0, 0, null);
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(0);
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(plain, null, null), parameters);
        }
        writer.dispose();
        return out.toByteArray();
    }
}
