package vn.vankho.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** Whatever stands in a file, its name or its title is shown as text: nothing of it runs, loads or leads anywhere. */
class MarkupTests extends BrowserJourney {
    private static final String WORD = "kiemthudanhdau";
    private static final String MARKUP =
            WORD + " <img src=x onerror=\"window.broken=1\"><script>window.broken=1</script>"
                    + "<style>body{display:none}</style><a href=\"javascript:window.broken=1\">một</a> javascript:window.broken=1";
    private static final String COUNT =
            "() => document.querySelectorAll(\"[onerror],[onclick],img[src='x'],a[href^='javascript:'],a[href^='data:'],meta[http-equiv=refresh]\").length"
                    + " + (window.broken === undefined ? 0 : 1000) + (getComputedStyle(document.body).display === 'none' ? 100 : 0)";

    @Autowired
    Documents documents;

    private Person clerk;
    private Page page;

    @Test
    void what_stands_in_a_file_never_becomes_markup_of_a_page() throws Exception {
        clerk = person("Nguyễn Thị Lan", Role.CLERK);
        page = signedIn(clerk);
        page.onDialog(dialog -> browser.errors.add("a dialog: " + dialog.message()));
        var html = keep(
                "trang <b>.html",
                "<html><head><title>" + MARKUP + "</title></head><body onload=window.broken=1><p>" + MARKUP
                        + "<p>&lt;img src=x onerror=window.broken=1&gt; &lt;script&gt;window.broken=1&lt;/script&gt;");
        var mail = keep(
                "thư.eml",
                "From: \"" + MARKUP.replace("\"", "'") + "\" <a@b>\nTo: c@d\nSubject: " + MARKUP
                        + "\nContent-Type: text/html; charset=utf-8\n\n<p>" + MARKUP);
        var text = keep("chữ.txt", MARKUP);

        for (var id : new DocumentId[] {html, mail, text}) lookAt(id);
        page.navigate("/tim-kiem?q=" + WORD);
        page.waitForSelector("text=" + WORD);
        harmless("results");
        page.navigate("/" + DocumentRoutes.LIST);
        page.waitForSelector("text=" + WORD);
        harmless("list");

        assertThat(browser.outside).as("requests that left the server").isEmpty();
        assertThat(browser.errors).isEmpty();
    }

    private void lookAt(DocumentId id) {
        page.navigate("/" + DocumentRoutes.page(id));
        page.waitForSelector("vaadin-tab");
        harmless("document");
        for (var tab : page.locator("vaadin-tab").all()) {
            tab.click();
            page.waitForTimeout(500);
            harmless(tab.innerText());
        }
        var version = documents.look(id, clerk.viewer()).current();
        var file = page.request().get("/" + DocumentRoutes.file(id, version.id()));
        assertThat(file.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "sandbox; default-src 'none'");
        assertThat(file.headers().get("content-disposition"))
                .startsWith(version.mediaType().equals("text/plain") ? "inline" : "attachment")
                .doesNotContain("<", "\n");
    }

    /** In the page and in the frames within it. */
    private void harmless(String where) {
        for (Frame frame : page.frames())
            assertThat(counted(frame)).as(where + " " + frame.url()).isEqualTo(0);
    }

    /** A frame may be filled anew in this very moment, by the work on the document that it shows. */
    private static Object counted(Frame frame) {
        try {
            return frame.evaluate(COUNT);
        } catch (PlaywrightException filledAnew) {
            frame.waitForLoadState();
            return frame.evaluate(COUNT);
        }
    }

    private DocumentId keep(String name, String content) throws Exception {
        var data = TestDocuments.data(MARKUP + " " + name, AccessLevel.INTERNAL);
        var id = TestDocuments.keep(documents, name, content.getBytes(UTF_8), data, clerk);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> documents.look(id, clerk.viewer()).steps().stream()
                        .filter(step -> step.kind() == StepKind.INDEX)
                        .allMatch(step -> step.state() == StepState.DONE));
        return id;
    }
}
