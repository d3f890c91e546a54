package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.vankho.legal.LegalFixtures.by;
import static vn.vankho.legal.LegalFixtures.decision;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.Documents;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.register.LegalRegister;

/** From a pile of files to a register: a clerk confirms heads by the keyboard alone, a lawyer a repeal, and the past stays readable. */
class RegisterJourneyTests extends BrowserJourney {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final ContainsTextOptions SLOWLY = new ContainsTextOptions().setTimeout(PATIENCE.toMillis());

    @Autowired
    Documents documents;

    @Autowired
    LegalLookup lookup;

    @Autowired
    LegalRegister register;

    @Autowired
    JdbcClient jdbc;

    /** Of this run, so that other journeys in the same register are not met. */
    private final int run = 10 + Math.abs(UUID.randomUUID().hashCode() % 80);

    @Test
    void a_clerk_registers_ten_files_in_a_row_without_the_mouse() {
        var clerk = person("Nguyễn Thị Lan", Role.CLERK);
        var files = new ArrayList<DocumentId>();
        // no other journey keeps a directive
        for (int i = 0; i < 10; i++) files.add(keep("CT " + run + i, directive(run + "" + i), clerk));
        var ids = files.stream().map(file -> entry(file, clerk)).toList();
        var page = signedIn(clerk);
        page.navigate("/" + LegalRoutes.WAITING + "?loai=Ch%E1%BB%89%20th%E1%BB%8B");
        assertThat(page.locator(".vk-count")).containsText("10 văn bản chờ xác nhận", SLOWLY);

        page.locator(".vk-row-title").first().press("Enter");
        var seen = new HashSet<String>();
        for (int i = 0; i < 10; i++) {
            page.waitForURL("**/" + LegalRoutes.CONFIRM + "/**");
            var number = input(page, "Số, ký hiệu").inputValue();
            assertThat(seen.add(number)).as(number + " comes once").isTrue();
            assertThat(page.locator(".vk-source .vk-here").first()).isVisible();
            // what is typed last counts though no field was left since
            if (i == 3) {
                input(page, "Quyền hạn, chức vụ").focus();
                page.keyboard().press("End");
                page.keyboard().type(" TỈNH");
            }
            var here = page.url();
            page.keyboard().press("Enter");
            page.waitForFunction("before => location.href !== before", here);
            page.waitForTimeout(200);
        }

        assertThat(page.locator(".vk-empty")).isVisible();
        assertThat(seen).hasSize(10);
        assertThat(ids)
                .allMatch(id ->
                        lookup.view(id, null, null, clerk.viewer()).document().state() == HeaderState.CONFIRMED);
        assertThat(ids.stream()
                        .map(id -> lookup.view(id, null, null, clerk.viewer())
                                .document()
                                .header())
                        .filter(header -> String.valueOf(header.capacity()).endsWith("TỈNH")))
                .hasSize(1);
        assertThat(browser.errors).as("errors of scripts").isEmpty();
    }

    @Test
    void a_lawyer_confirms_a_repeal_and_sees_four_statuses_change_with_their_reasons() {
        var lawyer = person("Trần Văn Bình", Role.LEGAL_OFFICER);
        var old = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            old.add(run + "" + i + "/2013/QĐ-UBND");
            register.enter(ours(old.getLast(), "2013-07-09"), lawyer.viewer());
        }
        var acting = entry(keep("QĐ " + run, repealing(run + "9", old), lawyer), lawyer);
        var read = lookup.view(acting, null, null, lawyer.viewer()).document();
        register.confirmHeader(acting, read.revision(), read.header(), lawyer.viewer());
        var page = signedIn(lawyer);
        page.navigate("/" + LegalRoutes.PROPOSALS + "?quan-he=REPEALS");
        var card = page.locator(".vk-proposal-card")
                .filter(new Locator.FilterOptions().setHasText(run + "9/2019/QĐ-UBND"));
        assertThat(card.locator(".vk-proposal-line")).hasCount(4);
        assertThat(card.locator(".vk-legal-marked").first()).containsText("/2013/QĐ-UBND");

        card.locator("vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText("Chọn hết"))
                .locator("input")
                .check();
        page.locator(".vk-proposal-bar vaadin-button[theme~=primary]").click();

        var told = page.locator("vaadin-dialog.vk-decided, vaadin-dialog-overlay.vk-decided")
                .first();
        assertThat(page.locator("h2").filter(new Locator.FilterOptions().setHasText("4 văn bản đổi tình trạng")))
                .isVisible();
        for (var number : old) assertThat(told).containsText(number);
        assertThat(told).containsText("Còn hiệu lực");
        assertThat(told).containsText("Hết hiệu lực toàn bộ");
        assertThat(told).containsText("Bị bãi bỏ, theo Quyết định " + run + "9/2019/QĐ-UBND");
    }

    @Test
    void what_was_believed_on_the_31st_of_january_2022_is_answered_on_the_page() {
        var lawyer = person("Lê Thu Hà", Role.LEGAL_OFFICER);
        var id = register.enter(ours(run + "8/2014/QĐ-UBND", "2014-07-09"), lawyer.viewer());
        recorded(id, "COMMENCED", "2014-07-19", "2014-08-01T00:00:00Z");
        // it ended in 2021, which the office learned in March 2022
        recorded(id, "REPEALED", "2021-06-01", "2022-03-15T00:00:00Z");
        var page = signedIn(lawyer);
        page.navigate("/" + LegalRoutes.page(id) + "?ngay=2022-01-31");
        assertThat(page.locator(".vk-legal-standing")).containsText("Hết hiệu lực toàn bộ");

        input(page, "Theo dữ liệu đến hết ngày").fill("31/01/2022");
        page.keyboard().press("Enter");

        page.waitForURL("**biet=2022-01-31**");
        assertThat(page.locator(".vk-legal-standing")).containsText("Còn hiệu lực");
        assertThat(page.locator(".vk-legal-standing")).containsText("tính đến 31/01/2022");
        assertThat(page.locator(".vk-legal")).not().containsText("Bị bãi bỏ");
    }

    private void recorded(LegalDocumentId id, String kind, String day, String at) {
        jdbc.sql("""
                insert into effect_event (id, legal_document_id, kind, on_day, whole, state, recorded_at)
                values (gen_random_uuid(), ?, ?, ?::date, true, 'CONFIRMED', ?::timestamptz)
                """).params(id.value(), kind, day, at).update();
    }

    private DocumentId keep(String name, byte[] bytes, Person keeper) {
        var data = TestDocuments.said(name)
                .kind(DocumentKind.LEGAL)
                .access(AccessLevel.INTERNAL)
                .data();
        return TestDocuments.keep(documents, name + ".docx", bytes, data, keeper);
    }

    /** As soon as it has been read into the register. */
    private LegalDocumentId entry(DocumentId file, Person person) {
        await().atMost(PATIENCE)
                .until(() -> lookup.ofDocument(file, person.viewer()).isPresent());
        return lookup.ofDocument(file, person.viewer()).orElseThrow();
    }

    private static Locator input(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private static LegalHeader ours(String number, String issued) {
        return by("Ủy ban nhân dân tỉnh Sông Thương", decision(number, issued));
    }

    private static byte[] directive(String no) {
        return JourneyFiles.word(
                "ỦY BAN NHÂN DÂN TỈNH SÔNG THƯƠNG",
                "Số: " + no + "/2015/CT-UBND",
                "Sông Thương, ngày 12 tháng 3 năm 2015",
                "CHỈ THỊ",
                "Về việc tăng cường quản lý hồ sơ lần " + no,
                "Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành thực hiện:",
                "1. Rà soát hồ sơ đang giữ.",
                "Chỉ thị này có hiệu lực thi hành kể từ ngày 25 tháng 3 năm 2015.",
                "TM. ỦY BAN NHÂN DÂN",
                "CHỦ TỊCH",
                "Nguyễn Văn Thắng");
    }

    private static byte[] repealing(String no, List<String> old) {
        var lines = new ArrayList<>(List.of(
                "ỦY BAN NHÂN DÂN TỈNH SÔNG THƯƠNG",
                "Số: " + no + "/2019/QĐ-UBND",
                "Sông Thương, ngày 24 tháng 4 năm 2019",
                "QUYẾT ĐỊNH",
                "Bãi bỏ một số văn bản quy phạm pháp luật",
                "Điều 1. Bãi bỏ toàn bộ các Quyết định sau đây:"));
        for (int i = 0; i < old.size(); i++)
            lines.add((i + 1) + ". Quyết định số " + old.get(i)
                    + " ngày 09 tháng 7 năm 2013 của Ủy ban nhân dân tỉnh Sông Thương.");
        lines.addAll(List.of(
                "Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày 06 tháng 5 năm 2019.",
                "TM. ỦY BAN NHÂN DÂN",
                "CHỦ TỊCH",
                "Nguyễn Văn Thắng"));
        return JourneyFiles.word(lines.toArray(String[]::new));
    }
}
