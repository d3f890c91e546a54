package vn.vankho.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.vankho.legal.LegalRoutes;

/**
 * The pictures of the register, from a running portal whose demonstration documents were read and not yet decided on:
 * {@code LegalScreens <address> <password> <folder>}. On the way a lawyer decides, so a second run needs a fresh data folder, or
 * {@code decided} as its last word: then what waits is not shown.
 */
final class LegalScreens {
    private static final String ADMIN = "quan-tri/danh-muc";

    private final RealBrowser browser;
    private final String password;
    private final Path folder;
    private final List<Look> looks = List.of(
            new Look("desktop-light", 1366, 768, ColorScheme.LIGHT),
            new Look("phone-dark", 390, 844, ColorScheme.DARK));

    private record Look(String name, int width, int height, ColorScheme colours) {}

    private LegalScreens(RealBrowser browser, String password, Path folder) {
        this.browser = browser;
        this.password = password;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        try (var browser = RealBrowser.at(arguments[0])) {
            var screens = new LegalScreens(browser, arguments[1], Files.createDirectories(Path.of(arguments[2])));
            if (arguments.length < 4) screens.decideAll();
            for (var look : screens.looks) {
                screens.register(look);
                screens.text(look);
                screens.taking(look);
                screens.vocabularies(look);
            }
            if (!browser.outside.isEmpty()) throw new IllegalStateException("left the server: " + browser.outside);
        }
    }

    private void decideAll() throws IOException {
        for (var look : looks) waiting(look);
        confirmHeads();
        for (var look : looks) deciding(look);
        follow();
    }

    private Page lawyer(Look look) {
        return browser.signedIn("phapche", password, look.width(), look.height(), look.colours());
    }

    private void waiting(Look look) throws IOException {
        var page = lawyer(look);
        shoot(page, "waiting", LegalRoutes.WAITING, ".vk-row-title", look);
        page.navigate("/" + LegalRoutes.WAITING + "?loai=Quyết định");
        page.locator(".vk-row-title").first().click();
        page.waitForURL("**/" + LegalRoutes.CONFIRM + "/**");
        page.locator(".vk-source .vk-here").first().waitFor();
        shoot(page, "confirm", look);
        shoot(page, "proposals", LegalRoutes.PROPOSALS, ".vk-proposal-card", look);
        page.context().close();
    }

    /** All decisions; what is no decision goes on waiting, so that no queue is empty. */
    private void confirmHeads() {
        var page = lawyer(looks.getFirst());
        page.navigate("/" + LegalRoutes.WAITING + "?loai=Quyết định");
        page.locator(".vk-row-title").first().click();
        for (int i = 0; i < 20 && page.locator(".vk-empty").count() == 0; i++) {
            page.waitForURL("**/" + LegalRoutes.CONFIRM + "/**");
            page.locator("vaadin-button[theme~=primary]").first().waitFor();
            page.waitForTimeout(600);
            var here = page.url();
            page.locator("vaadin-button[theme~=primary]").first().click();
            page.waitForFunction("before => location.href !== before", here);
            page.waitForTimeout(600);
        }
        page.context().close();
    }

    /** One card after the other; those for which statuses change are shown. */
    private void deciding(Look look) throws IOException {
        var page = lawyer(look);
        boolean shown = false;
        for (int i = 0; i < 12; i++) {
            page.navigate("/" + LegalRoutes.PROPOSALS + "?quan-he="
                    + List.of("AMENDS", "REPEALS").get(i % 2));
            page.waitForSelector(".vk-count, .vk-empty");
            var cards = page.locator(".vk-proposal-card");
            if (cards.count() == 0) continue;
            cards.first().locator("vaadin-checkbox").first().locator("input").check();
            if (!shown) shoot(page, "proposals-chosen", look);
            page.locator(".vk-proposal-bar vaadin-button[theme~=primary]").click();
            page.waitForTimeout(1500);
            var dialog = page.locator("vaadin-dialog.vk-decided, vaadin-dialog-overlay.vk-decided");
            if (dialog.count() > 0 && !shown) shoot(page, "decided", look);
            if (dialog.count() > 0 && !shown) {
                shown = true;
                // what is left is for the other look
                if (look.equals(looks.getFirst())) break;
            }
        }
        page.context().close();
    }

    private void follow() {
        var page = browser.signedIn("vanthu", password);
        for (var number : List.of("19/2021", "45/QĐ")) {
            page.navigate(page(page, number));
            page.locator("vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText("Theo dõi"))
                    .first()
                    .click();
            page.waitForTimeout(800);
        }
        page.navigate("/" + LegalRoutes.REGISTER + "?linh-vuc=Quản lý công nghệ");
        page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Theo dõi bộ lọc này"))
                .click();
        page.locator("vaadin-button[theme~=primary]")
                .filter(new Locator.FilterOptions().setHasText("Theo dõi"))
                .last()
                .click();
        page.waitForTimeout(800);
        page.context().close();
        var lawyer = lawyer(looks.getFirst());
        lawyer.navigate("/" + LegalRoutes.PROPOSALS);
        lawyer.locator(".vk-proposal-card").first().waitFor();
        for (int i = 0; i < 8 && lawyer.locator(".vk-proposal-card").count() > 1; i++) {
            lawyer.locator(".vk-proposal-card")
                    .first()
                    .locator("vaadin-checkbox")
                    .first()
                    .locator("input")
                    .check();
            lawyer.locator(".vk-proposal-bar vaadin-button[theme~=primary]").click();
            lawyer.waitForTimeout(1500);
            lawyer.navigate("/" + LegalRoutes.PROPOSALS);
            lawyer.waitForSelector(".vk-count, .vk-empty");
        }
        lawyer.context().close();
    }

    private void register(Look look) throws IOException {
        var page = lawyer(look);
        shoot(page, "register", LegalRoutes.REGISTER, ".vk-row-title", look);
        page.navigate(
                "/" + LegalRoutes.REGISTER + "?quy-pham=co&ban-hanh-tu=2020-01-01&tinh-trang=IN_FORCE&ngay=2024-06-01");
        page.waitForSelector(".vk-row-title");
        if (look.width() < 760) page.locator(".vk-filter-button").click();
        shoot(page, "register-filters", look);
        shoot(page, "quality", LegalRoutes.QUALITY, ".vk-quality", look);
        shoot(page, "quality-numbers", LegalRoutes.QUALITY + "?loi=SUSPECT_NUMBER", ".vk-quality", look);
        shoot(page, "coming", LegalRoutes.COMING + "?so-ngay=90", "#noi-dung", look);
        page.context().close();
        var clerk = browser.signedIn("vanthu", password, look.width(), look.height(), look.colours());
        shoot(clerk, "notices", "thong-bao", "#noi-dung", look);
        shoot(clerk, "follows", LegalRoutes.FOLLOWED, ".vk-row-title", look);
        clerk.context().close();
    }

    private void text(Look look) throws IOException {
        var page = lawyer(look);
        var base = page(page, "19/2021");
        var regulation = page(page, "45/QĐ");
        shoot(page, "page", base, ".vk-legal-banner", look);
        shoot(page, "page-then", base + "?ngay=2023-06-01", ".vk-legal-banner", look);
        shoot(page, "diagram", base + "?muc=" + LegalRoutes.DIAGRAM, ".vk-legal-banner", look);
        shoot(page, "consolidated", base + "?ngay=2024-06-01&muc=" + LegalRoutes.CONSOLIDATED, "vk-legal-text", look);
        page.navigate("/" + regulation + "?muc=" + LegalRoutes.TEXT);
        page.waitForSelector("vk-legal-text p");
        page.locator("vk-legal-text main a, vk-legal-text article a, vk-legal-text p a")
                .first()
                .focus();
        page.waitForTimeout(700);
        shoot(page, "text", look);
        var id = base.substring(base.indexOf('/') + 1);
        shoot(
                page,
                "compare",
                LegalRoutes.COMPARE + "?trai=" + id + "&phai=" + id + "&ngay-phai=2024-06-01",
                ".vk-compare vk-compare, .vk-compare .vk-count",
                look);
        page.navigate("/" + base);
        merge(page);
        page.waitForTimeout(900);
        shoot(page, "merge", look);
        page.context().close();
    }

    /** On a phone what is seldom done lies in the menu "Thêm". */
    private static void merge(Page page) {
        page.waitForTimeout(900);
        var button = page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Gộp"))
                .first();
        if (!button.isVisible()) page.locator(".vk-more-button").first().click();
        button.click();
    }

    private void taking(Look look) throws IOException {
        var page = lawyer(look);
        shoot(page, "import", LegalRoutes.IMPORTS, "vk-upload", look);
        page.locator("vk-upload input[type=file]")
                .first()
                .setInputFiles(JourneyFiles.write(
                        Files.createTempDirectory("screens"),
                        "Sổ văn bản " + look.name() + ".csv",
                        ScreenFiles.OTHER_REGISTER));
        page.waitForURL("**/" + LegalRoutes.IMPORTS + "/lan/**");
        page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Kiểm tra thử"))
                .waitFor();
        shoot(page, "import-columns", look);
        page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Kiểm tra thử"))
                .click();
        var apply = page.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText("Nhập vào sổ"));
        apply.waitFor();
        shoot(page, "import-dry", look);
        if (look.equals(looks.getLast())) {
            apply.click();
            page.waitForTimeout(4000);
            shoot(page, "import-progress", look);
        }
        page.context().close();
    }

    private void vocabularies(Look look) throws IOException {
        var page = browser.signedIn("admin", password, look.width(), look.height(), look.colours());
        shoot(page, "vocabulary-types", ADMIN, ".vk-table", look);
        shoot(page, "vocabulary-fields", ADMIN + "/linh-vuc", ".vk-table", look);
        shoot(page, "vocabulary-bodies", ADMIN + "/co-quan", ".vk-table", look);
        page.locator("vaadin-button[theme~=primary]").first().click();
        page.waitForTimeout(900);
        shoot(page, "vocabulary-dialog", look);
        page.context().close();
    }

    /** The address of the text with this number. */
    private static String page(Page page, String number) {
        page.navigate("/" + LegalRoutes.REGISTER + "?so=" + number + "&sap-xep=NUMBER");
        return page.locator(".vk-row-title").first().getAttribute("href");
    }

    private void shoot(Page page, String name, String address, String there, Look look) throws IOException {
        page.navigate("/" + address);
        page.waitForSelector(there);
        shoot(page, name, look);
    }

    private void shoot(Page page, String name, Look look) throws IOException {
        Screens.shoot(page, folder.resolve("legal-" + name + "-" + look.name() + ".png"));
    }
}
