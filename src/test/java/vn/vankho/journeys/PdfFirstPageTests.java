package vn.vankho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** How soon the first page of a PDF stands in the browser. Seconds are those of a busy machine, so it is held against what it does beside. */
class PdfFirstPageTests extends BrowserJourney {
    private static final int RUNS = 5;
    private static final String FIRST = "() => performance.getEntriesByName('vk-pdf-page')[0].startTime";

    private static final Page.WaitForFunctionOptions PATIENCE = new Page.WaitForFunctionOptions().setTimeout(60_000);

    @Autowired
    Documents documents;

    @Test
    void a_book_of_300_pages_opens_as_a_single_page_does() {
        var clerk = person("Nguyễn Thị Lan", Role.CLERK);
        var book = keep(300, clerk);
        var sheet = keep(1, clerk);
        var page = signedIn(clerk);
        // the first file in a fresh browser has no place yet
        open(page, sheet);
        open(page, book);
        var ofBook = new ArrayList<Double>();
        var ofSheet = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            open(page, sheet);
            ofSheet.add(millis(page));
            open(page, book);
            ofBook.add(millis(page));
        }
        System.out.printf(
                "First page, ms after the click: of 300 pages %s, of one %s%n", rounded(ofBook), rounded(ofSheet));
        assertThat(median(ofBook)).isLessThan(median(ofSheet) * 2);
    }

    private String keep(int pages, Person clerk) {
        var title = "So luu tru " + UUID.randomUUID();
        var data = TestDocuments.data(title, AccessLevel.INTERNAL);
        return DocumentRoutes.page(
                TestDocuments.keep(documents, "so.pdf", JourneyFiles.book(title, pages), data, clerk));
    }

    private static void open(Page page, String document) {
        page.navigate("/" + document);
        page.waitForFunction("document.querySelector('vk-pdf .textLayer')", null, PATIENCE);
    }

    private static double millis(Page page) {
        return ((Number) page.evaluate(FIRST)).doubleValue();
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(RUNS / 2);
    }

    private static List<Long> rounded(List<Double> times) {
        return times.stream().map(Math::round).toList();
    }
}
