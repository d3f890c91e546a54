package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Role;

/** A long PDF in the browser: opened fast, turned over, found in, turned, printed. */
class PdfViewerTests extends BrowserJourney {
    private static final int PAGES = 300;
    private static final int PATIENCE_MS = 60_000;

    @Autowired
    Documents documents;

    private Page page;
    private byte[] book;
    private final AtomicLong fetched = new AtomicLong();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @BeforeEach
    void openTheBook() {
        var clerk = person("Nguyễn Thị Lan", Role.CLERK);
        var title = "So luu tru " + UUID.randomUUID();
        book = JourneyFiles.book(title, PAGES);
        var data = TestDocuments.data(title, AccessLevel.INTERNAL);
        var document = DocumentRoutes.page(TestDocuments.keep(documents, "so.pdf", book, data, clerk));
        page = signedIn(clerk);
        // what the page before fetches in its idle time is not counted here
        page.navigate("about:blank");
        page.onResponse(response -> {
            if (response.status() == 206)
                fetched.addAndGet(Long.parseLong(response.headers().get("content-length")));
        });
        page.onRequest(request -> asked.add(request.url()));
        page.navigate("/" + document);
        assertThat(page.locator("vk-pdf .vk-sheet").first().locator("canvas"))
                .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MS));
    }

    @Test
    void of_300_pages_only_those_near_the_sight_are_fetched_and_drawn() {
        assertThat(page.locator("vk-pdf .vk-sheet")).hasCount(PAGES);

        assertThat(page.locator("vk-pdf canvas").count()).isLessThan(6);
        assertThat(fetched.get()).isPositive().isLessThan(book.length / 2);

        number().fill("287");
        number().press("Enter");

        assertThat(sheet(287).locator(".textLayer")).containsText("Trang so 287");
        assertThat(number()).hasValue("287");
        assertThat(page.locator("vk-pdf canvas").count()).isLessThan(9);
        assertThat(browser.errors).as("errors of scripts").isEmpty();
    }

    @Test
    void its_bookmarks_lead_to_their_pages() {
        page.locator("[data-do=outline]").click();
        page.locator(".vk-pdf-outline").getByText("Chuong 12", exact()).click();

        assertThat(number()).hasValue("111");
        assertThat(sheet(111).locator(".textLayer")).containsText("Trang so 111");
    }

    @Test
    void words_are_found_in_all_pages_counted_and_gone_through() {
        page.locator(".vk-pdf-pages").focus();
        page.keyboard().press("Control+f");
        page.keyboard().type("niem phong kho");
        page.keyboard().press("Enter");

        var told = page.locator(".vk-pdf-find [role=status]");
        // the last of 300 pages is looked through some seconds after the first
        assertThat(told).hasText("1/6 chỗ", new HasTextOptions().setTimeout(PATIENCE_MS));
        assertThat(number()).hasValue("50");
        assertThat(sheet(50).locator(".vk-found .vk-now")).isVisible();

        page.keyboard().press("Enter");
        assertThat(told).hasText("2/6 chỗ");
        assertThat(number()).hasValue("100");
        page.keyboard().press("Shift+Enter");
        page.keyboard().press("Shift+Enter");
        assertThat(told).hasText("6/6 chỗ");
        assertThat(number()).hasValue("300");

        page.keyboard().press("Control+a");
        page.keyboard().type("niêm phong");
        page.keyboard().press("Enter");
        assertThat(told).hasText("Không có trong tài liệu", new HasTextOptions().setTimeout(PATIENCE_MS));
        page.keyboard().press("Escape");
        assertThat(page.locator(".vk-pdf-find")).isHidden();
        assertThat(page.locator(".vk-found")).hasCount(0);
    }

    @Test
    void words_typed_without_diacritics_find_all_and_those_with_diacritics_themselves() {
        assertThat(places("Điều kiện, điêu khắc, dieu hoà", "dieu")).isEqualTo(3);
        assertThat(places("Điều kiện, điêu khắc, dieu hoà", "điều")).isEqualTo(1);
        assertThat(places("điều hòa và điều hoà", "điều hoà")).isEqualTo(2);
        assertThat(places("Quy\nđịnh", "quy đi")).isEqualTo(1);
        assertThat(places("Quy cách định mức", "quy định")).isZero();
        assertThat(places("46/2019/QĐ-UBND", "2019/qđ-ubnd")).isEqualTo(1);
    }

    @Test
    void pages_are_turned_zoomed_and_fitted_by_keys() {
        page.locator(".vk-pdf-pages").focus();
        double width = sheet(1).boundingBox().width;

        page.keyboard().press("+");
        assertThat(page.locator(".vk-pdf-zoom")).hasText(Pattern.compile("1[0-9]{2}%|[2-9][0-9]%"));
        assertThat(sheet(1).boundingBox().width).isGreaterThan(width * 1.1);
        page.keyboard().press("0");
        assertThat(sheet(1).boundingBox().width).isCloseTo(width, org.assertj.core.data.Offset.offset(2.0));

        page.keyboard().press("r");
        var turned = sheet(1).boundingBox();
        assertThat(turned.width).isGreaterThan(turned.height);
        assertThat(sheet(1).locator(".textLayer[data-main-rotation='90']")).containsText("Trang so 1");
        page.keyboard().press("End");
        assertThat(number()).hasValue("300");
        page.locator("[data-do=fitPage]").click();
        assertThat(sheet(300).boundingBox().height)
                .isLessThan(page.locator(".vk-pdf-pages").boundingBox().height);
    }

    @Test
    void the_pages_that_were_asked_for_are_printed() {
        page.evaluate("window.print = () => (window.sent = document.querySelectorAll('.vk-print img').length)");
        page.locator("[data-do=print]").click();
        var question = page.locator(".vk-pdf-print");
        question.locator("[name=until]").fill("301");
        question.locator(".vk-main").click();
        assertThat(question.locator("[role=status]")).containsText("từ 1 đến 300");

        question.locator("[name=from]").fill("7");
        question.locator("[name=until]").fill("9");
        question.locator(".vk-main").click();

        page.waitForFunction("window.sent === 3");
        assertThat(question).isHidden();
        assertThat(page.locator(".vk-print")).hasCount(0);
    }

    @Test
    void more_than_a_hundred_pages_are_printed_in_parts_and_the_rest_can_be_left() {
        page.evaluate(
                "() => { window.sent = []; window.print = () => window.sent.push(document.querySelectorAll('.vk-print img').length); }");
        page.locator("[data-do=print]").click();
        var question = page.locator(".vk-pdf-print");
        question.locator("[name=from]").fill("150");
        question.locator("[name=until]").fill("251");
        question.locator(".vk-main").click();
        assertThat(question.locator("[role=status]"))
                .hasText(
                        "Đã in đến trang 249. Bấm In để in tiếp trang 250–251 (trong 251 trang).",
                        new HasTextOptions().setTimeout(PATIENCE_MS * 2.0));
        question.locator(".vk-main").click();
        page.waitForFunction("window.sent.join() === '100,2'");
        assertThat(question).isHidden();
    }

    @Test
    void the_file_is_opened_while_the_page_around_it_is_made() {
        // which of both is answered first is the network's affair
        assertThat(first("/ui/pdf-start.js")).isBetween(0, first("/ui/pdf-pages.js") - 1);
        assertThat(first("/tep/")).isNotNegative();
        assertThat(asked.stream().filter(url -> url.endsWith("pdf.worker.min.mjs")))
                .as("one library")
                .hasSize(1);
        assertThat(page.request()
                        .get("/webjars/pdfjs-dist/5.4.624/build/pdf.worker.min.mjs")
                        .headers()
                        .get("cache-control"))
                .contains("immutable");
    }

    @Test
    void the_first_page_stands_where_it_will_be_before_the_portal_has_answered_what_is_around_it() {
        var held = new ArrayList<Route>();
        Predicate<String> answers = url -> url.contains("v-r=uidl");
        page.route(answers, held::add);

        page.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT));

        var ahead = page.locator(".vk-pdf-first canvas");
        assertThat(ahead).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
        page.waitForCondition(() -> !held.isEmpty());
        assertThat(page.locator("vk-pdf")).hasCount(0);
        var place = ahead.boundingBox();
        page.unroute(answers);
        held.forEach(Route::resume);

        assertThat(sheet(1).locator(".textLayer"))
                .containsText("Trang so 1", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS));
        assertThat(page.locator(".vk-pdf-first")).hasCount(0);
        var there = sheet(1).locator("canvas").boundingBox();
        assertThat(there.x).isCloseTo(place.x, org.assertj.core.data.Offset.offset(2.0));
        assertThat(there.y).isCloseTo(place.y, org.assertj.core.data.Offset.offset(2.0));
        assertThat(there.width).isCloseTo(place.width, org.assertj.core.data.Offset.offset(2.0));
    }

    @Test
    void a_word_whose_letters_lie_in_pieces_of_their_own_is_marked_once() {
        assertThat(marked("<span>C</span><span>ồ</span><span>n D</span><span>ầ</span><span>u</span><span> x</span>"))
                .isEqualTo("1: C ồ n D ầ u");
        assertThat(marked("<span>C</span><span>ồ</span><span> </span><span>n D</span><span>ầ</span><span>u</span>"))
                .isEqualTo("0: ");
    }

    @Test
    void a_page_whose_text_cannot_be_had_is_named_at_the_end_and_looked_at_again() {
        var told = page.evaluate("""
                async () => {
                  const { Finder } = await import('/ui/pdf-find.js');
                  const { ScanWords } = await import('/ui/scan-words.js');
                  let away = true;
                  window.fetch = async (url) => {
                    if (away && String(url).endsWith('/2')) throw new TypeError('away');
                    const words = 'niêm phong'.split(' ').map((text, i) => ({ text, line: 1, x: i, y: 1, width: 1, height: 1, confidence: 90 }));
                    return { ok: true, json: async () => ({ width: 1, height: 1, turn: 0, words }) };
                  };
                  const sheets = { here: () => 1, all: [1, 2, 3].map((no) => ({ no, near: false, element: document.createElement('p') })), show() {}, draw: async () => {}, reveal() {} };
                  const said = [];
                  const finder = new Finder({ numPages: 3 }, new ScanWords('/x/', ['1:a', '2:a', '3:a']), sheets, ({ at, all, unseen, complete }) => said.push([at, all, (unseen ?? []).join(), complete].join(' ')));
                  await finder.find('niem phong');
                  const first = said.at(-1);
                  away = false;
                  await finder.step(1);
                  return [first, said.at(-1)];
                }""");

        assertThat(told).isEqualTo(List.of("1 2 2 true", "2 3  true"));
    }

    private String marked(String pieces) {
        return (String) page.evaluate("""
                async (pieces) => {
                  const { mark } = await import('/ui/marks.js');
                  const { columns } = await import('/ui/pdf-columns.js');
                  const root = document.createElement('p');
                  root.innerHTML = pieces;
                  document.body.prepend(root);
                  const marks = mark(root, 'con dau', columns());
                  root.remove();
                  return marks.filter((one) => !('on' in one.dataset)).length + ': ' + marks.map((one) => one.textContent).join(' ');
                }""", pieces);
    }

    private int first(String part) {
        for (int i = 0; i < asked.size(); i++) if (asked.get(i).contains(part)) return i;
        return -1;
    }

    private int places(String text, String asked) {
        return (int) page.evaluate(
                "async ([text, asked]) => { const { places, words } = await import('/ui/pdf-words.js');"
                        + " return places(words(text), words(asked)).length; }",
                new String[] {text, asked});
    }

    private Locator number() {
        return page.locator(".vk-pdf-go input");
    }

    private Locator sheet(int no) {
        return page.locator("vk-pdf .vk-sheet[data-no='" + no + "']");
    }

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
