package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.AccessLevel;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.reading.ConsolidatedPapers;
import vn.vankho.legal.reading.ConsolidatedPapers.Form;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Texts;

/** The consolidated text that a lawyer takes away says what the page says. */
class PaperScreensTests extends TextScreens {
    @Autowired
    private ConsolidatedPapers papers;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void it_reads_as_amended_and_each_change_has_a_footnote() throws IOException {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        var own = fresh();
        var base = taken(base(own), AccessLevel.INTERNAL, lawyer);
        var before = clock.instant();
        var number = fresh();
        taken(amending(number, own), AccessLevel.INTERNAL, lawyer);

        try (var word = word(base, null, lawyer.viewer())) {
            assertThat(text(word))
                    .contains("không phải văn bản hợp nhất chính thức", "Hợp nhất đến ngày 01/05/2023")
                    .contains("được sửa đổi, bổ sung bởi:", number)
                    .contains("1. Mười lăm nghìn đồng.", "Điều 3. (được bãi bỏ)")
                    .doesNotContain("Mười nghìn đồng");
            assertThat(notes(word))
                    .contains("Khoản này được sửa đổi, bổ sung theo quy định tại khoản 1 Điều 1 của Quyết định số "
                            + number + " ngày 10 tháng 4 năm 2023")
                    .contains("Điều này được bãi bỏ theo quy định tại khoản 2 Điều 1")
                    .contains("có hiệu lực kể từ ngày 01 tháng 5 năm 2023");
            assertThat(word.getParagraphs().stream()
                            .filter(one -> "Heading4".equals(one.getStyle()))
                            .map(XWPFParagraph::getText))
                    .anyMatch(said -> said.startsWith("Điều 2. Mức thu") && !said.contains("nghìn"));
        }
        // before the amendment was recorded nobody knew of it
        try (var word = word(base, before, lawyer.viewer())) {
            assertThat(text(word)).contains("1. Mười nghìn đồng.", "theo dữ liệu ghi nhận đến");
            assertThat(notes(word)).isEmpty();
        }
    }

    @Test
    void what_could_not_be_put_in_is_said_at_its_place() throws IOException {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        var own = fresh();
        var base = taken(base(own), AccessLevel.INTERNAL, lawyer);
        taken(
                amending(fresh(), own).replace("“1. Mười lăm nghìn đồng.”", "theo thông báo của Sở Tài chính."),
                AccessLevel.INTERNAL,
                lawyer);

        try (var word = word(base, null, lawyer.viewer())) {
            assertThat(text(word)).contains("[Chưa hợp nhất được: xem khoản 1 Điều 1", "Chưa hợp nhất được 1 nội dung");
        }
    }

    @Test
    void only_who_may_open_the_file_takes_its_words_and_that_leaves_a_line() throws IOException {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        var staff = somebody("chuyenvien", Role.STAFF);
        var base = taken(base(fresh()), AccessLevel.RESTRICTED, lawyer);
        var file = lookup.document(base, lawyer.viewer()).document();

        papers.make(base, AFTER, null, Form.WORD, Texts.VIETNAMESE, lawyer.viewer());

        assertThat(jdbc.sql("select count(*) from audit_entry where deed = 'document.download' and subject_id = ?")
                        .param(String.valueOf(file == null ? "" : file.value()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThatThrownBy(() -> papers.make(base, AFTER, null, Form.PDF, Texts.VIETNAMESE, staff.viewer()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_page_of_the_consolidated_text_offers_it_as_word_and_as_pdf() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var base = taken(base(fresh()), AccessLevel.INTERNAL, lawyer);

        UI.getCurrent()
                .navigate(LegalRoutes.page(base), QueryParameters.of(LegalRoutes.PART, LegalRoutes.CONSOLIDATED));

        assertThat($(Anchor.class).all().stream().map(Anchor::getText)).contains("Tải bản Word", "Tải bản PDF");
        var made = papers.make(base, AFTER, null, Form.PDF, Texts.VIETNAMESE, lawyer.viewer());
        assertThat(made.fileName()).matches("[A-Za-z0-9-]+-hop-nhat-2023-05-01\\.pdf");
    }

    private XWPFDocument word(LegalDocumentId id, Instant knownAt, Viewer viewer) throws IOException {
        return new XWPFDocument(
                new ByteArrayInputStream(papers.make(id, AFTER, knownAt, Form.WORD, Texts.VIETNAMESE, viewer)
                        .bytes()));
    }

    private static String text(XWPFDocument word) {
        return word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }

    private static String notes(XWPFDocument word) {
        return word.getFootnotes().stream()
                .filter(note -> note.getId().signum() > 0)
                .flatMap(note -> note.getParagraphs().stream())
                .map(XWPFParagraph::getText)
                .collect(Collectors.joining("\n"));
    }
}
