package vn.vankho.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** A clerk at the page of uploads, with the form that says what is kept of the files. */
abstract class UploadJourney extends BrowserJourney {
    private static final int OPENED = 10;

    @Autowired
    Documents documents;

    final String token = UUID.randomUUID().toString();
    Person clerk;
    Page page;

    @BeforeEach
    void openUploads() {
        clerk = person("Nguyễn Thị Lan", Role.CLERK);
        page = signedIn(clerk);
        page.navigate("/" + DocumentRoutes.UPLOAD);
        page.locator(".vk-page > vk-upload").waitFor();
    }

    /** What the server says of the form meanwhile closes the list: then it is opened again. */
    void choose(String access) {
        var item = page.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(access))
                .first();
        for (int left = OPENED; ; left--) {
            page.locator("vaadin-select")
                    .filter(new Locator.FilterOptions().setHasText("Mức truy cập"))
                    .click();
            try {
                item.click(new Locator.ClickOptions().setTimeout(5_000));
                return;
            } catch (TimeoutError e) {
                if (left == 0) throw e;
                page.keyboard().press("Escape");
            }
        }
    }

    /** @param line of a file that was kept */
    DocumentData kept(Locator line) {
        var link = line.locator("a").getAttribute("href");
        return documents
                .view(DocumentRoutes.onPage(link).orElseThrow(), clerk.viewer())
                .data();
    }
}
