package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.Documents;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.lookup.LegalLookup;

/** A clerk confirms the bodies of a joint text by the keyboard: each beside its own words, and one more that the file does not name. */
class JointJourneyTests extends BrowserJourney {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Autowired
    Documents documents;

    @Autowired
    LegalLookup lookup;

    @Test
    void the_bodies_of_a_joint_text_are_confirmed_one_beside_the_other_without_the_mouse() {
        var clerk = person("Nguyễn Thị Lan", Role.CLERK);
        var id = kept(clerk);
        var page = signedIn(clerk);
        page.navigate("/" + LegalRoutes.confirm(id));
        assertThat(input(page, "Cơ quan ban hành")).hasValue("Bộ Kế hoạch và Đầu tư");
        assertThat(input(page, "Cơ quan cùng ban hành (2)")).hasValue("Bộ Tài chính");

        input(page, "Cơ quan cùng ban hành (2)").focus();
        assertThat(page.locator(".vk-source-place")).containsText("BỘ TÀI CHÍNH");
        input(page, "Cơ quan ban hành").focus();
        assertThat(page.locator(".vk-source-place")).containsText("BỘ KẾ HOẠCH VÀ ĐẦU TƯ");

        page.keyboard().press("Alt+l");
        assertThat(input(page, "Cơ quan cùng ban hành (3)")).isFocused();
        page.keyboard().type("Bộ Thử nghiệm");
        page.keyboard().press("Enter");
        assertThat(input(page, "Cơ quan cùng ban hành (3)")).hasValue("Bộ Thử nghiệm");
        page.keyboard().press("Enter");

        await().atMost(PATIENCE).until(() -> document(id, clerk).state() == HeaderState.CONFIRMED);
        assertThat(document(id, clerk).header().issuers())
                .containsExactly("Bộ Kế hoạch và Đầu tư", "Bộ Tài chính", "Bộ Thử nghiệm");
        assertThat(browser.errors).as("errors of scripts").isEmpty();
    }

    private LegalDocumentId kept(Person clerk) {
        var number = 10 + Math.abs(UUID.randomUUID().hashCode() % 80);
        var bytes = JourneyFiles.word(
                "BỘ KẾ HOẠCH VÀ ĐẦU TƯ",
                "BỘ TÀI CHÍNH",
                "Số: " + number + "/2014/TTLT-BKHĐT-BTC",
                "Hà Nội, ngày 12 tháng 8 năm 2014",
                "THÔNG TƯ LIÊN TỊCH",
                "Hướng dẫn lập dự toán nhiệm vụ đo đạc lần " + number,
                "Căn cứ Luật Ngân sách nhà nước;",
                "Điều 1. Thông tư liên tịch này hướng dẫn lập dự toán.",
                "Điều 2. Thông tư liên tịch này có hiệu lực kể từ ngày 01 tháng 10 năm 2014.");
        var data = TestDocuments.said("TTLT " + number)
                .kind(DocumentKind.LEGAL)
                .access(AccessLevel.INTERNAL)
                .data();
        var file = TestDocuments.keep(documents, "TTLT " + number + ".docx", bytes, data, clerk);
        await().atMost(PATIENCE)
                .until(() -> lookup.ofDocument(file, clerk.viewer()).isPresent());
        return lookup.ofDocument(file, clerk.viewer()).orElseThrow();
    }

    private LegalDocument document(LegalDocumentId id, Person clerk) {
        return lookup.view(id, null, null, clerk.viewer()).document();
    }

    private static Locator input(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }
}
