package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.ScreenTest;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.Documents;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.reading.ComparedTexts;
import vn.vankho.legal.reading.LegalTexts;
import vn.vankho.legal.reading.TextAsked;
import vn.vankho.legal.reading.Whole;
import vn.vankho.legal.register.LegalRegister;
import vn.vankho.legal.text.Comparison.Change;
import vn.vankho.shared.NotFound;
import vn.vankho.uikit.Address;

/** The text of a legal document on a day, out of real files that the portal has read; what is hidden from a person stays so. */
class LegalTextScreensTests extends ScreenTest {
    private static final LocalDate BEFORE = LocalDate.parse("2023-04-30");
    private static final LocalDate AFTER = LocalDate.parse("2023-05-01");
    /** Line of the head. */
    private static final int TITLE = 6;

    private static int number = 810;

    @Autowired
    private Documents documents;

    @Autowired
    private LegalRegister register;

    @Autowired
    private LegalLookup lookup;

    @Autowired
    private LegalTexts texts;

    @Autowired
    private ComparedTexts compared;

    @Test
    void a_text_shows_what_ended_on_the_day_and_reads_as_amended() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var own = fresh();
        var base = taken(base(own), AccessLevel.INTERNAL, lawyer);
        var acting = taken(amending(fresh(), own), AccessLevel.INTERNAL, lawyer);

        var shown = ShownText.of(texts.asIssued(base, AFTER, null, lawyer.viewer()));
        assertThat(shown.outline()).extracting(ShownText.Heading::label).containsExactly("Điều 1", "Điều 2", "Điều 3");
        assertThat(shown.cards()).extracting(ShownText.Card::name).contains("Nghị định 34/2016/NĐ-CP");
        assertThat(said(texts.asIssued(base, AFTER, null, lawyer.viewer()))).contains("1. Mười nghìn đồng.");

        var merged = texts.consolidated(base, AFTER, null, lawyer.viewer());
        assertThat(said(merged))
                .contains("1. Mười lăm nghìn đồng.", "Điều 3. (được bãi bỏ)")
                .doesNotContain("1. Mười nghìn đồng.");
        assertThat(ShownText.of(merged).notes().getFirst().text())
                .startsWith("Khoản này được sửa đổi, bổ sung theo quy định tại khoản 1 Điều 1 Quyết định ")
                .endsWith("có hiệu lực kể từ ngày 01/05/2023.");
        assertThat(said(texts.consolidated(base, BEFORE, null, lawyer.viewer())))
                .contains("1. Mười nghìn đồng.");

        UI.getCurrent().navigate(LegalRoutes.page(base), QueryParameters.fromString("muc=hop-nhat&ngay=2023-05-01"));
        assertThat(words($(LegalPage.class).single())).contains("Bản hợp nhất do máy lập");
        assertThat($(LegalTextView.class).all()).hasSize(1);
        UI.getCurrent().navigate(LegalRoutes.page(acting), QueryParameters.fromString("muc=noi-dung"));
        assertThat(ShownText.of(texts.asIssued(acting, null, null, lawyer.viewer()))
                        .outline())
                .as("quoted articles are not its own")
                .extracting(ShownText.Heading::label)
                .containsExactly("Điều 1", "Điều 2");
    }

    @Test
    void two_days_of_one_text_are_compared() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        var own = fresh();
        var base = taken(base(own), AccessLevel.INTERNAL, lawyer);
        taken(amending(fresh(), own), AccessLevel.INTERNAL, lawyer);

        var aside =
                compared.compare(new TextAsked(base, BEFORE, null), new TextAsked(base, AFTER, null), lawyer.viewer());

        assertThat(aside.comparison().rows()).anySatisfy(row -> {
            assertThat(row.change()).isEqualTo(Change.CHANGED);
            assertThat(row.right()).extracting(words -> words.text().strip()).contains("lăm");
        });
        signIn(lawyer);
        UI.getCurrent()
                .navigate(
                        LegalRoutes.COMPARE,
                        QueryParameters.fromString("trai=" + base.value() + "&ngay-phai=2023-05-01"));
        assertThat(words($(CompareView.class).single())).contains("đoạn khác nhau");
    }

    @Test
    void another_document_on_a_side_of_the_comparison_drops_version_and_day_of_the_former() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        var first = taken(base(fresh()), AccessLevel.INTERNAL, lawyer);
        var second = taken(base(fresh()), AccessLevel.INTERNAL, lawyer);
        var file = lookup.view(first, null, null, lawyer.viewer()).document().document();
        var former = documents.current(file, lawyer.viewer()).id();

        assertThat(compared.compare(
                                new TextAsked(first, null, null), new TextAsked(second, null, former), lawyer.viewer())
                        .missing())
                .isNotNull()
                .extracting(vn.vankho.shared.Refused::key)
                .isEqualTo("legal.text.none");
        signIn(lawyer);
        var said = "trai=" + first.value() + "&ban-phai=" + former.value() + "&ngay-phai=2023-05-01";
        UI.getCurrent().navigate(LegalRoutes.COMPARE, QueryParameters.fromString(said));
        CompareAddress.goTo(
                second, CompareAddress.RIGHT, new Address(LegalRoutes.COMPARE, QueryParameters.fromString(said)));
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getParameters())
                .containsOnlyKeys("trai", "phai");
    }

    @Test
    void an_amending_text_that_is_hidden_is_neither_named_nor_put_in() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        var staff = somebody("chuyenvien", Role.STAFF);
        var own = fresh();
        var base = taken(base(own), AccessLevel.INTERNAL, lawyer);
        var hiddenNumber = fresh();
        var hidden = taken(amending(hiddenNumber, own), AccessLevel.RESTRICTED, lawyer);

        var merged = texts.consolidated(base, AFTER, null, staff.viewer());

        assertThat(said(merged)).contains("1. Mười nghìn đồng.").doesNotContain("1. Mười lăm nghìn đồng.");
        assertThat(Stream.concat(
                        merged.gaps().stream(), merged.paragraphs().stream().flatMap(one -> one.gaps().stream())))
                .isNotEmpty()
                .allMatch(gap -> gap.by().acting() == null);
        signIn(staff);
        var shown = ShownText.of(texts.asIssued(base, AFTER, null, staff.viewer()));
        assertThat(shown.toString()).doesNotContain(hiddenNumber);
        assertThatThrownBy(() -> texts.asIssued(hidden, null, null, staff.viewer()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> compared.compare(
                        new TextAsked(base, null, null), new TextAsked(hidden, null, null), staff.viewer()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_cited_text_that_is_hidden_looks_like_one_known_by_citation_only() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        var staff = somebody("chuyenvien", Role.STAFF);
        var hiddenNumber = fresh();
        taken(base(hiddenNumber), AccessLevel.RESTRICTED, lawyer);
        var citing = taken(amending(fresh(), hiddenNumber), AccessLevel.INTERNAL, lawyer);
        var name = "Quyết định " + hiddenNumber;

        signIn(staff);
        var card = card(ShownText.of(texts.asIssued(citing, null, null, staff.viewer())), name);
        assertThat(card.href()).isEmpty();
        assertThat(card.title()).isEmpty();
        assertThat(card.note()).isEqualTo("Chỉ biết qua dẫn chiếu");
        signIn(lawyer);
        assertThat(card(ShownText.of(texts.asIssued(citing, null, null, lawyer.viewer())), name)
                        .href())
                .isNotEmpty();
    }

    private static ShownText.Card card(ShownText shown, String name) {
        return shown.cards().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> said(Whole whole) {
        return whole.paragraphs().stream()
                .map(one -> one.line().passage().text())
                .toList();
    }

    /** Kept, read by the portal, and all that it read confirmed. */
    private LegalDocumentId taken(String text, AccessLevel access, Person lawyer) {
        var title = text.lines().skip(TITLE).findFirst().orElseThrow();
        var data = TestDocuments.said(title)
                .kind(DocumentKind.LEGAL)
                .access(access)
                .data();
        var file =
                TestDocuments.keep(documents, ++number + ".txt", text.getBytes(StandardCharsets.UTF_8), data, lawyer);
        var id = await().atMost(Duration.ofSeconds(90))
                .until(() -> lookup.ofDocument(file, lawyer.viewer()), found -> found.isPresent())
                .orElseThrow();
        var document = lookup.view(id, null, null, lawyer.viewer()).document();
        var read = document.header();
        var header = new LegalHeader(
                read.number(),
                read.typeName(),
                read.title(),
                read.issuer(),
                null,
                null,
                read.issuedOn(),
                read.effectiveFrom() == null ? read.issuedOn() : read.effectiveFrom(),
                null);
        register.confirmHeader(id, document.revision(), header, lawyer.viewer());
        lookup.view(id, null, null, lawyer.viewer()).relations().stream()
                .filter(row -> row.outgoing() && row.state() == ProposalState.PROPOSED)
                .forEach(row -> register.confirmRelation(row.id(), null, null, lawyer.viewer()));
        return id;
    }

    private static String base(String own) {
        return head(own, "05 tháng 3 năm 2020", "Ban hành mức thu tại chợ") + """
                Điều 1. Phạm vi
                Áp dụng theo khoản 2 Điều 5 Nghị định số 34/2016/NĐ-CP.
                Điều 2. Mức thu
                1. Mười nghìn đồng.
                2. Hộ nghèo được miễn.
                Điều 3. Báo cáo
                Ban Quản lý chợ báo cáo hằng tháng.
                """;
    }

    private static String amending(String own, String target) {
        var title = "Sửa đổi, bổ sung một số điều của Quyết định số " + target
                + " ngày 05 tháng 3 năm 2020 của Ủy ban nhân dân tỉnh Sông Vân";
        return head(own, "10 tháng 4 năm 2023", title) + """
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số %s
                1. Sửa đổi khoản 1 Điều 2 như sau:
                “1. Mười lăm nghìn đồng.”
                2. Bãi bỏ Điều 3.
                Điều 2. Hiệu lực
                Quyết định này có hiệu lực kể từ ngày 01 tháng 5 năm 2023.
                """.formatted(target);
    }

    private static String head(String own, String day, String title) {
        return """
                ỦY BAN NHÂN DÂN
                TỈNH SÔNG VÂN
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: %s
                Sông Vân, ngày %s
                QUYẾT ĐỊNH
                %s
                ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN
                Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13;
                QUYẾT ĐỊNH:
                """.formatted(own, day, title);
    }

    private static String fresh() {
        return ++number + "/2020/QĐ-UBND";
    }
}
