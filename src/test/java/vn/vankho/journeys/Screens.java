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

/**
 * Takes the pictures of src/docs/screens from a running portal with the demonstration office, which has read its documents:
 * {@code Screens <address> <password> <folder> <roots>}, where the last is the folder of {@code vankho.signatures.roots} of that portal. Not a
 * test: pictures are for people to look at. Those of the register: {@link LegalScreens}.
 */
final class Screens {
    private static final int BIGGEST = 240 * 1024;

    /** Made once: the second time the portal knows it. */
    private static final byte[] LETTER = JourneyFiles.word("Về việc lấy ý kiến dự thảo kế hoạch");

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
        SignedFiles.trustIn(Path.of(arguments[3]));
        try (var browser = RealBrowser.at(arguments[0])) {
            var screens = new Screens(browser, arguments[1], Files.createDirectories(Path.of(arguments[2])));
            for (var size : SIZES)
                for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) screens.take(size, colours);
            if (!browser.outside.isEmpty()) throw new IllegalStateException("left the server: " + browser.outside);
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
        new FileScreens(page, (at, screen) -> shoot(at, screen + "-" + name)).take();
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

    private void shoot(Page page, String name) throws IOException {
        shoot(page, folder.resolve(name));
    }

    static void shoot(Page page, Path file) throws IOException {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.evaluate("document.fonts.ready");
        Files.write(file, packed(page.screenshot()));
        if (Files.size(file) > BIGGEST) throw new IllegalStateException(file + " is bigger than 240 KB");
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
