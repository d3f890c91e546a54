package vn.vankho.search.ui;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.extraction.Identity;
import vn.vankho.extraction.Identity.Use;
import vn.vankho.extraction.Signatures;
import vn.vankho.extraction.SignedPages;
import vn.vankho.extraction.Signing;
import vn.vankho.extraction.signature.SignatureReading;
import vn.vankho.extraction.signature.SignatureVerdict;
import vn.vankho.extraction.signature.TrustedRoots;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** The signatures of a file on the page of its document, without a browser. */
class SignaturePanelTests extends KeptScreen {
    @Autowired
    Signatures signatures;

    private final Identity root = Identity.root("Gốc thử nghiệm");
    private final Identity lan =
            root.issue("C=VN, O=Ủy ban nhân dân tỉnh Sông Thương, T=Chánh Văn phòng, CN=Nguyễn Thị Lan", Use.SIGNING);
    private final Identity minh = root.issue("C=VN, O=Sở Nội vụ, CN=Hoàng Văn Minh", Use.SIGNING);

    @Test
    void each_signature_is_a_line_with_a_verdict_and_its_facts_below() throws Exception {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var once = Signing.by(lan).on(SignedPages.pdf());
        var id = kept(Signing.by(minh).on(SignedPages.withOtherText(once)), clerk);
        signIn(clerk);

        var page = navigate(DocumentPage.class, id.value().toString());

        var lines = find(SignatureLine.class, find(SignaturePanel.class, page).single())
                .all();
        assertThat(lines).hasSize(2);
        assertThat(words(lines.getFirst()))
                .contains(
                        "Đã bị sửa sau khi ký", "Nguyễn Thị Lan · Ủy ban nhân dân tỉnh Sông Thương · 09:30 02/03/2026")
                .contains("Chánh Văn phòng", "Nội dung trang đã bị thay đổi", "Do Gốc thử nghiệm cấp");
        assertThat(words(lines.getLast()))
                .contains(
                        "Không rõ gốc chứng thực", "Hoàng Văn Minh", "Còn nguyên như lúc ký", "không tra cứu ra ngoài");
    }

    @Test
    void two_signatures_of_the_same_minute_say_what_each_is_and_words_added_later_are_told_in_the_line()
            throws Exception {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var twice = Signing.by(lan).on(Signing.by(lan).seen().on(SignedPages.pdf()));
        var id = kept(SignedPages.withTextBox(twice, false), clerk);
        signIn(clerk);

        var page = navigate(DocumentPage.class, id.value().toString());

        var lines = find(SignatureLine.class, find(SignaturePanel.class, page).single())
                .all();
        var added = "nội dung lúc ký còn nguyên, sau đó có thêm chú thích nhìn thấy được trên trang 1";
        assertThat(words(lines.getFirst().getSummary()))
                .contains("Có thêm sau khi ký", "Không rõ gốc chứng thực", "chữ ký 1 trên trang 1 · " + added)
                .doesNotContain("RSA");
        assertThat(words(lines.getLast().getSummary())).contains("chữ ký 1 không hiện trên trang · " + added);
        assertThat(words(lines.getFirst()))
                .contains("Nội dung lúc ký còn nguyên; sau đó có thêm chú thích nhìn thấy được trên trang 1.");
    }

    @Test
    void roots_that_cannot_be_read_now_are_told() throws Exception {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = kept(Signing.by(lan).on(SignedPages.pdf()), clerk);
        signIn(clerk);
        var reading = signatures.of(documents.current(id, clerk.viewer()).id()).orElseThrow();
        assertThat(words(new SignaturePanel(reading, signatures))).doesNotContain("gốc chứng thực. Kết luận");

        var away = mock(Signatures.class);
        when(away.roots()).thenReturn(new TrustedRoots(List.of(), List.of("/mnt/roots"), false, "x"));
        when(away.verdict(any())).thenReturn(SignatureVerdict.VALID);

        assertThat(words(new SignaturePanel(reading, away)))
                .contains("không đọc được đủ các gốc chứng thực. Kết luận theo gốc dưới đây là của lần xét");
    }

    @Test
    void a_look_that_failed_is_told_beside_the_verdict_of_the_one_before() throws Exception {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = kept(Signing.by(lan).on(SignedPages.pdf()), clerk);
        signIn(clerk);
        var reading = signatures.of(documents.current(id, clerk.viewer()).id()).orElseThrow();

        var late = new SignatureReading(reading.signatures(), 0, "extraction.timeout", "120", reading.readAt());

        assertThat(words(new SignaturePanel(late, signatures)))
                .contains("Chưa xét lại được chữ ký số; kết luận dưới đây là của lần xét", "Đọc 120 giây chưa xong")
                .contains("Không rõ gốc chứng thực", "Nguyễn Thị Lan");
    }

    @Test
    void signatures_that_no_longer_fit_are_told_in_a_sentence() throws Exception {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = kept(SignedPages.packedAnew(Signing.by(lan).on(SignedPages.pdf())), clerk);
        signIn(clerk);

        var page = navigate(DocumentPage.class, id.value().toString());

        assertThat(words(find(SignaturePanel.class, page).single()))
                .contains("Có 1 chữ ký, không còn khớp: tệp đã được ghi lại sau khi ký.", "Nguyễn Thị Lan");
    }

    @Test
    void a_file_without_signatures_has_no_panel() throws Exception {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = kept(SignedPages.pdf(), clerk);
        signIn(clerk);

        var page = navigate(DocumentPage.class, id.value().toString());

        assertThat(find(SignaturePanel.class, page).all()).isEmpty();
    }

    private DocumentId kept(byte[] pdf, Person clerk) {
        var data = TestDocuments.data("Văn bản ký số", AccessLevel.INTERNAL);
        var id = TestDocuments.keep(documents, "ký số.pdf", pdf, data, clerk);
        await().atMost(90, SECONDS)
                .until(() -> documents.look(id, clerk.viewer()).steps().stream()
                        .anyMatch(step -> step.kind() == StepKind.SIGNATURES
                                && (step.state() == StepState.DONE || step.state() == StepState.SKIPPED)));
        return id;
    }
}
