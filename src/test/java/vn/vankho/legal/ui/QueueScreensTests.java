package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.ofType;
import static vn.vankho.legal.RelationKind.REFERS_TO;
import static vn.vankho.legal.RelationKind.REPEALS;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.ScreenTest;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.Documents;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.legal.FieldEvidence;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.queue.DataQuality;
import vn.vankho.legal.queue.HeaderQueue;
import vn.vankho.legal.queue.ProposalQueue;
import vn.vankho.legal.queue.Quality;
import vn.vankho.legal.queue.QualityRow;
import vn.vankho.legal.queue.WaitingFilter;
import vn.vankho.legal.queue.WaitingHeader;
import vn.vankho.legal.queue.WaitingOrder;
import vn.vankho.legal.recognition.Evidence;
import vn.vankho.legal.recognition.HeaderField;
import vn.vankho.legal.register.LegalIntake;
import vn.vankho.legal.register.LegalRegister;
import vn.vankho.legal.register.ReadDocument;
import vn.vankho.legal.register.ReadDocument.ReadRelation;
import vn.vankho.uikit.Say;

/** What waits in the register is gone through one by one: heads beside their file, acts text by text, data that cannot be right. */
class QueueScreensTests extends ScreenTest {
    private static int number = 8_100;

    @Autowired
    private Documents documents;

    @Autowired
    private LegalIntake intake;

    @Autowired
    private LegalRegister register;

    @Autowired
    private LegalLookup lookup;

    @Autowired
    private HeaderQueue queue;

    @Autowired
    private ProposalQueue proposals;

    @Autowired
    private DataQuality quality;

    @Autowired
    private vn.vankho.legal.queue.QualityFile file;

    @Autowired
    private org.springframework.jdbc.core.simple.JdbcClient jdbc;

    private Person clerk;
    private String type;

    @BeforeEach
    void enter() {
        clerk = somebody("vanthu", Role.CLERK);
        signIn(clerk);
        // other tests read documents into the same register: a type of its own is its queue
        type = "Quyết định " + ++number;
    }

    @Test
    void heads_are_confirmed_one_after_the_other_those_in_doubt_first_and_the_last_leads_to_the_list() {
        var sure = read(header("2019-01-02"), AccessLevel.INTERNAL, .99f);
        var unsure = read(header("2019-01-03"), AccessLevel.INTERNAL, .5f);
        go(LegalRoutes.WAITING, "loai=" + type);
        assertThat(words($(WaitingView.class).single())).contains("2 văn bản chờ xác nhận");

        go(LegalRoutes.confirm(unsure), "loai=" + type);
        assertThat(words($(ConfirmView.class).single()))
                .contains("Nên xem lại", "đúng 50% · trang 1", "Là văn bản hành chính vì loại này");
        test(field(TextField.class, "legal.facts.capacity")).setValue("CHỦ TỊCH");
        click("legal.confirm.accept");

        assertThat(state(unsure)).isEqualTo(HeaderState.CONFIRMED);
        assertThat(lookup.view(unsure, null, null, clerk.viewer())
                        .document()
                        .header()
                        .capacity())
                .isEqualTo("CHỦ TỊCH");
        assertThat(field(TextField.class, "legal.column.number").getValue()).isEqualTo(numberOf(sure));
        click("legal.confirm.accept");
        assertThat(state(sure)).isEqualTo(HeaderState.CONFIRMED);
        assertThat(words($(WaitingView.class).single())).contains("Không có văn bản nào như vậy");
    }

    @Test
    void the_clerk_sees_what_of_its_effect_and_of_its_acts_a_lawyer_will_decide_and_near_numbers() {
        var near = header("2019-03-02");
        register.enter(near, clerk.viewer());
        var old = header("2013-07-01");
        var own = ofType(type, decision("0" + near.number(), "2019-03-04"));
        var id = read(own, AccessLevel.INTERNAL, .99f, repeals(old));
        jdbc.sql("""
                insert into effect_event (id, legal_document_id, kind, on_day, until_day, whole, sentence, state, recorded_at, source_id)
                values (gen_random_uuid(), ?, 'TERM', date '2019-03-14', date '2025-12-31', true, 'Có hiệu lực đến hết năm 2025.', 'PROPOSED', now(), ?)
                """).params(id.value(), id.value()).update();
        // what another register says was not read in the text
        jdbc.sql("""
                insert into effect_event (id, legal_document_id, kind, on_day, whole, sentence, basis, state, recorded_at)
                values (gen_random_uuid(), ?, 'ANNOUNCED_CEASED', date '2024-02-03', true, 'Hết hiệu lực', 'theo sổ', 'PROPOSED', now())
                """).param(id.value()).update();

        go(LegalRoutes.confirm(id), "");

        assertThat(words($(HeaderFindings.class).single()))
                .doesNotContain("03/02/2024")
                .contains(
                        "Hiệu lực đọc được",
                        "14/03/2019: Có thời hạn hiệu lực, đến hết 31/12/2025",
                        "Có hiệu lực đến hết năm 2025.",
                        "Sẽ chuyển pháp chế quyết định (1)",
                        old.number(),
                        "Số gần giống: " + near.name());
    }

    @Test
    void one_that_is_put_off_comes_again_behind_the_others() {
        var first = read(header("2019-01-02"), AccessLevel.INTERNAL, .5f);
        var second = read(header("2019-01-03"), AccessLevel.INTERNAL, .99f);
        var mine = new WaitingFilter(null, type, null);

        assertThat(queue.list(mine, WaitingOrder.UNSURE, 0, 10, clerk.viewer()).rows())
                .extracting(WaitingHeader::id)
                .containsExactly(first, second);
        assertThat(queue.after(first, mine, WaitingOrder.UNSURE, clerk.viewer()))
                .contains(second);
        assertThat(queue.after(second, mine, WaitingOrder.UNSURE, clerk.viewer()))
                .contains(first);
        assertThat(queue.after(first, mine, WaitingOrder.NEWEST, clerk.viewer()))
                .contains(second);
    }

    @Test
    void a_field_leads_to_its_place_in_the_file() {
        var id = read(header("2019-01-02"), AccessLevel.INTERNAL, .99f);
        go(LegalRoutes.confirm(id), "");

        var pane = $(SourcePane.class).single();
        pane.show(HeaderField.NUMBER.name());

        assertThat(words(pane)).contains("Trang 1: “tệp");
        pane.show(HeaderField.SIGNATORY.name());
        assertThat(words(pane)).contains("Không tìm thấy chỗ này trong tệp.");
    }

    @Test
    void of_a_file_that_a_person_may_not_see_nothing_waits() {
        var hidden = read(header("2019-01-02"), AccessLevel.RESTRICTED, .5f);
        var other = somebody("vanthukhac", Role.CLERK);
        var mine = new WaitingFilter(null, type, null);

        assertThat(queue.list(mine, WaitingOrder.UNSURE, 0, 10, clerk.viewer()).total())
                .isEqualTo(1);
        assertThat(queue.list(mine, WaitingOrder.UNSURE, 0, 10, other.viewer()).total())
                .isZero();
        assertThat(queue.after(hidden, mine, WaitingOrder.UNSURE, other.viewer()))
                .isEmpty();
        assertThat(queue.count(1, somebody("chuyenvien", Role.STAFF).viewer())).isZero();
    }

    @Test
    void the_menu_counts_what_changes_a_status_and_not_what_a_text_only_refers_to() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER).viewer();
        int before = proposals.count(100_000, lawyer);
        var target = header("2013-08-01");
        var data = new RelationData(REFERS_TO, "", false, null, null, "Theo Quyết định số " + target.number() + ".");
        var refers = new ReadRelation(data, target, "Quyết định số " + target.number(), 0, 3, .95f);

        read(header("2019-05-02"), AccessLevel.INTERNAL, .99f, refers, repeals(header("2013-08-02")));

        assertThat(proposals.count(100_000, lawyer)).isEqualTo(before + 1);
    }

    @Test
    void several_repeals_are_confirmed_at_once_and_each_changed_status_is_told_with_its_reason() {
        signIn(somebody("phapche", Role.LEGAL_OFFICER));
        var old = new ArrayList<LegalHeader>();
        for (int i = 0; i < 4; i++) {
            old.add(header("2013-07-0" + (i + 1)));
            register.enter(old.getLast(), clerk.viewer());
        }
        var acting = read(
                header("2019-04-24"),
                AccessLevel.INTERNAL,
                .99f,
                old.stream().map(QueueScreensTests::repeals).toArray(ReadRelation[]::new));
        register.confirmHeader(
                acting,
                lookup.view(acting, null, null, clerk.viewer()).document().revision(),
                lookup.view(acting, null, null, clerk.viewer()).document().header(),
                clerk.viewer());
        go(LegalRoutes.PROPOSALS, "quan-he=REPEALS");
        var card = $(ProposalCard.class).all().stream()
                .filter(one -> words(one).contains(numberOf(acting)))
                .findFirst()
                .orElseThrow();
        test($(Checkbox.class, card).withLabel(Say.text("legal.queue.all")).single())
                .click();

        click("legal.queue.accept");

        assertThat(words($(DecidedDialog.class).single()))
                .contains("Còn hiệu lực", "Hết hiệu lực toàn bộ", "Bị bãi bỏ", numberOf(acting));
        assertThat(words($(DecidedDialog.class).single()).split("Hết hiệu lực toàn bộ"))
                .hasSize(5);
        assertThat($(DecidedDialog.class).single().getHeaderTitle()).isEqualTo("4 văn bản đổi tình trạng");
    }

    @Test
    void what_cannot_be_confirmed_is_told_and_the_others_are() {
        signIn(somebody("phapche", Role.LEGAL_OFFICER));
        var old = header("2013-07-09");
        register.enter(old, clerk.viewer());
        // its head is not confirmed: nobody knows from which day it acts
        var acting = read(header("2019-04-24"), AccessLevel.INTERNAL, .99f, repeals(old));
        go(LegalRoutes.PROPOSALS, "quan-he=REPEALS");
        var card = $(ProposalCard.class).all().stream()
                .filter(one -> words(one).contains(numberOf(acting)))
                .findFirst()
                .orElseThrow();

        test($(Button.class, card).withText(Say.text("legal.accept")).single()).click();

        assertThat(words($(DecidedDialog.class).single())).contains("Chưa biết tác động lên", old.number());
    }

    @Test
    void data_that_cannot_be_right_are_counted_and_listed_for_those_who_see_them() throws Exception {
        var suspect = read(
                new LegalHeader("113/218/QĐ-UBND", type, "x", null, null, null, null, null, null),
                AccessLevel.RESTRICTED,
                .99f);
        var stranger = somebody("vanthukhac", Role.CLERK);

        assertThat(quality.list(Quality.SUSPECT_NUMBER, 0, 200, clerk.viewer()).rows())
                .filteredOn(row -> row.id().equals(suspect))
                .extracting(QualityRow::more)
                .containsExactly("113/2018/QĐ-UBND");
        assertThat(workbook(Quality.SUSPECT_NUMBER, clerk)).contains("113/218/QĐ-UBND", "có thể là 113/2018/QĐ-UBND");
        assertThat(workbook(Quality.SUSPECT_NUMBER, stranger))
                .contains("Nghi sai số hiệu")
                .doesNotContain("113/218/QĐ-UBND");
        assertThat(quality.list(Quality.NO_ISSUE_DAY, 0, 200, clerk.viewer()).rows())
                .extracting(QualityRow::id)
                .contains(suspect);
        assertThat(quality.list(Quality.SUSPECT_NUMBER, 0, 200, stranger.viewer())
                        .rows())
                .extracting(QualityRow::id)
                .doesNotContain(suspect);
        assertThat(quality.counts(clerk.viewer()).get(Quality.SUSPECT_NUMBER))
                .isGreaterThan(quality.counts(stranger.viewer()).get(Quality.SUSPECT_NUMBER));

        go(LegalRoutes.QUALITY, "loi=SUSPECT_NUMBER");
        assertThat(words($(QualityView.class).single())).contains("113/218/QĐ-UBND", "có thể là 113/2018/QĐ-UBND");
        assertThat($(Span.class, $(QualityView.class).single()).all())
                .as("a day is not cut in two by a narrow column")
                .anyMatch(one -> one.hasClassName("vk-nowrap"));
    }

    private HeaderState state(LegalDocumentId id) {
        return lookup.view(id, null, null, clerk.viewer()).document().state();
    }

    private String numberOf(LegalDocumentId id) {
        return lookup.view(id, null, null, clerk.viewer()).document().header().number();
    }

    private LegalDocumentId read(LegalHeader header, AccessLevel access, float sure, ReadRelation... relations) {
        var file = file(access);
        var version = documents.current(file, clerk.viewer()).id();
        var evidence = List.of(new FieldEvidence(HeaderField.NUMBER, new Evidence(1, 0, 3, "tệp"), sure));
        return intake.takeIn(
                new ReadDocument(file, version, header, "", List.of(), List.of(relations), evidence, List.of()));
    }

    private static ReadRelation repeals(LegalHeader old) {
        var target = LegalHeader.cited(old.number(), old.typeName(), "", old.issuer(), old.issuedOn());
        var data = new RelationData(REPEALS, "", false, null, null, "Bãi bỏ Quyết định số " + old.number() + ".");
        return new ReadRelation(data, target, "Quyết định số " + old.number(), 0, 3, .95f);
    }

    private DocumentId file(AccessLevel access) {
        var bytes = ("tệp " + ++number).getBytes(StandardCharsets.UTF_8);
        var data = TestDocuments.said("Tệp " + number)
                .kind(DocumentKind.LEGAL)
                .access(access)
                .data();
        var file = TestDocuments.keep(documents, number + ".txt", bytes, data, clerk);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> documents.look(file, clerk.viewer()).steps().stream()
                        .noneMatch(step -> step.state() == StepState.WAITING || step.state() == StepState.RUNNING));
        return file;
    }

    private LegalHeader header(String issued) {
        return ofType(type, decision(++number + "/" + issued.substring(0, 4) + "/QĐ-UBND", issued));
    }

    private static void go(String route, String query) {
        UI.getCurrent().navigate(route, QueryParameters.fromString(query));
    }

    /** All words of its cells. */
    private String workbook(Quality check, Person person) throws java.io.IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        file.write(bytes, check, vn.vankho.shared.Texts.VIETNAMESE, person.viewer());
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(
                        new java.io.ByteArrayInputStream(bytes.toByteArray()));
                var words = new org.apache.poi.xssf.extractor.XSSFExcelExtractor(book)) {
            return words.getText();
        }
    }
}
