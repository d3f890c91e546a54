package vn.vankho.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;

/** Scans on the screen: words found on the picture, a page put right, a long one that was stopped. */
final class ScanScreens {
    private final Page page;
    private final FileScreens files;

    ScanScreens(Page page, FileScreens files) {
        this.page = page;
        this.files = files;
    }

    void take() throws IOException {
        scan();
        sideways();
        pasted();
        correction();
        stopped();
    }

    private void scan() throws IOException {
        files.open("Quyết định 57 - bản quét.pdf", ScreenScans.GOOD);
        marked("trang=1&q=thiet+bi+do+luong");
        files.shoot("scan");
    }

    /** A table that was scanned lying on its side. */
    private void sideways() throws IOException {
        files.open("Quyết định 88 - kèm bảng nằm ngang.pdf", ScreenScans.SIDEWAYS);
        marked("trang=2&q=con+tot");
        files.shoot("sideways");
    }

    /** A scan in a Word file, below its words. */
    private void pasted() throws IOException {
        files.open("Gửi Quyết định 89.docx", ScreenScans.PASTED);
        marked("trang=2&q=thiet+bi+do+luong");
        files.shoot("pasted");
    }

    /** Opens the document in sight at the words, when these were read off its picture. */
    private void marked(String where) {
        var address = page.url();
        for (int looks = 0; looks < 30 && page.locator(".vk-scan-layer mark").count() == 0; looks++) {
            page.navigate(address + "?" + where);
            page.waitForTimeout(3_000); // it may not have been read yet
        }
        // on a phone it stands below the head of the document
        page.locator(".vk-scan-layer mark").first().scrollIntoViewIfNeeded();
    }

    /** The page of a bad scan from the viewer, what was put right before, and the question of who leaves it unsaved. */
    private void correction() throws IOException {
        files.open("Quy chế quản lý thiết bị.pdf", ScreenScans.BAD);
        page.locator(".vk-pdf-correct").click();
        page.waitForSelector("vk-scan-page img");
        for (int looks = 0; looks < 30 && page.locator("vk-scan-page .vk-doubt").count() == 0; looks++) {
            page.waitForTimeout(2_000); // it may not have been read yet
            page.reload();
            page.waitForSelector("vk-scan-page img");
        }
        files.shoot("correction");
        var text = page.locator(".vk-scan-text textarea");
        if (page.locator(".vk-revisions").isHidden()) {
            text.fill(text.inputValue().replace("thiêt", "thiết") + "\nNơi nhận: lưu VT.");
            page.locator("vaadin-button[theme~=primary]").click();
            page.locator(".vk-revisions").waitFor();
        }
        page.locator(".vk-revisions vaadin-details-summary").click();
        files.shoot("correction-history");
        text.fill(text.inputValue() + "\nKính gửi");
        text.blur();
        page.locator(".vk-page-of").click();
        page.locator("vaadin-confirm-dialog-overlay, vaadin-dialog-overlay, vaadin-confirm-dialog, vaadin-dialog")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForTimeout(600);
        files.shoot("correction-unsaved");
    }

    private void stopped() throws IOException {
        files.open("Sổ đăng ký thiết bị.pdf", ScreenScans.LONG);
        page.locator("vaadin-tab", new Page.LocatorOptions().setHasText("Xử lý"))
                .click();
        page.locator(".vk-steps").waitFor();
        var stop = page.locator(".vk-steps vaadin-button", new Page.LocatorOptions().setHasText("Dừng"));
        for (int looks = 0; looks < 20 && page.getByText("Đã dừng").count() == 0; looks++) {
            if (stop.count() > 0) stop.first().click();
            page.waitForTimeout(2_000);
        }
        files.shoot("stopped");
    }
}
