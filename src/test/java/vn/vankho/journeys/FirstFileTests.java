package vn.vankho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** The first file that a fresh browser opens: the viewer is there before, fetched while the person reads a list. */
class FirstFileTests extends BrowserJourney {
    private static final int BROWSERS = 4;
    private static final Page.WaitForFunctionOptions PATIENCE = new Page.WaitForFunctionOptions().setTimeout(60_000);
    private static final String READY =
            "performance.getEntriesByType('resource').some((one) => one.name.endsWith('pdf.min.mjs'))";

    @Autowired
    Documents documents;

    @Test
    void a_fresh_browser_has_the_viewer_before_it_opens_its_first_file() {
        var clerk = person("Nguyễn Thị Lan", Role.CLERK);
        var file = keep(clerk);
        // the server is warm, as it is when people come
        open(signedIn(clerk), file);
        var without = new ArrayList<Long>();
        var with = new ArrayList<Long>();
        for (int i = 0; i < BROWSERS; i++) {
            without.add(clicked(clerk, file, true));
            with.add(clicked(clerk, file, false));
        }
        assertThat(median(with)).isLessThan(median(without));
        System.out.println(
                "First file of a fresh browser, ms after the click: fetched then " + without + ", before " + with);

        var page = signedIn(clerk);
        var asked = new CopyOnWriteArrayList<String>();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate("/tai-lieu");
        page.waitForFunction(READY, null, PATIENCE);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(asked).as("the viewer").anyMatch(url -> url.endsWith("/ui/pdf-pages.js"));
        assertThat(asked).as("no wasm, which few files need").noneMatch(url -> url.endsWith(".wasm"));
        open(page, file);
        assertThat(page.evaluate("""
                () => performance.getEntriesByType('resource').filter((one) => one.name.includes('/webjars/pdfjs-dist/') && one.transferSize > 0)
                  .map((one) => one.name)
                """)).as("of the library").isEqualTo(List.of());
        assertThat(browser.errors).as("errors of scripts").isEmpty();
    }

    private String keep(Person clerk) {
        var title = "So luu tru " + UUID.randomUUID();
        var data = TestDocuments.data(title, AccessLevel.INTERNAL);
        return DocumentRoutes.page(TestDocuments.keep(documents, "so.pdf", JourneyFiles.book(title, 20), data, clerk));
    }

    private static void open(Page page, String document) {
        page.navigate("/" + document);
        page.waitForFunction("document.querySelector('vk-pdf .textLayer')", null, PATIENCE);
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(BROWSERS / 2);
    }

    /** From a list, as people come to a file. @param late whether nothing is fetched before */
    private long clicked(Person clerk, String document, boolean late) {
        var page = signedIn(clerk);
        if (late) page.route("**/ui/pdf-ahead.js", Route::abort);
        page.navigate("/tai-lieu");
        var link = page.locator("a[href*='" + document + "']").first();
        link.waitFor();
        if (!late) page.waitForFunction(READY, null, PATIENCE);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.evaluate("() => (window.begun = performance.now())");
        link.click();
        page.waitForFunction("performance.getEntriesByName('vk-pdf-page').length", null, PATIENCE);
        var millis = ((Number)
                        page.evaluate("() => performance.getEntriesByName('vk-pdf-page')[0].startTime - window.begun"))
                .doubleValue();
        page.context().close();
        return Math.round(millis);
    }
}
