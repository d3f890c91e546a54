package vn.vankho.legal.intake;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.PortalWithPeople;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.Documents;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.Steps;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.register.LegalRegister;
import vn.vankho.legal.register.Merges;
import vn.vankho.shared.NotFound;

/** From a file to the register: what it says is proposed by itself, and only what a lawyer confirms changes a status. */
class RegisterStepTests extends PortalWithPeople {
    private static int number = 300;

    @Autowired
    private Documents documents;

    @Autowired
    private LegalRegister register;

    @Autowired
    private LegalLookup lookup;

    @Autowired
    private Merges merges;

    @Autowired
    private UnreadForRegisterQueries unread;

    @Autowired
    private Steps steps;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_kept_decision_is_in_the_register_with_its_day_and_what_it_replaces() {
        var lawyer = somebody("Pháp chế", Role.LEGAL_OFFICER);
        int old = number++;
        var first =
                registered(keep(decision(old, 2019, "01 tháng 4 năm 2019", ""), AccessLevel.INTERNAL, lawyer), lawyer);
        var second = registered(
                keep(
                        decision(
                                number++,
                                2031,
                                "05 tháng 3 năm 2031",
                                " và thay thế Quyết định số %d/2019/QĐ-UBND ngày 01 tháng 4 năm 2019".formatted(old)),
                        AccessLevel.INTERNAL,
                        lawyer),
                lawyer);

        var view = lookup.view(second, null, null, lawyer.viewer());
        assertThat(view.document().header().effectiveFrom()).isEqualTo(LocalDate.of(2031, 3, 5));
        assertThat(view.document().header().signatory()).isEqualTo("Trần Thị Minh Hòa");
        var replaces = view.relations().stream()
                .filter(relation -> relation.data().kind() == RelationKind.REPLACES)
                .findFirst()
                .orElseThrow();
        assertThat(replaces.other()).isEqualTo(first);
        assertThat(replaces.state()).isEqualTo(ProposalState.PROPOSED);

        confirm(first, lawyer);
        confirm(second, lawyer);
        assertThat(on(first, "2031-03-05", lawyer))
                .as("nothing proposed changes a status")
                .containsExactly(EffectStatus.IN_FORCE);
        register.confirmRelation(replaces.id(), null, null, lawyer.viewer());

        assertThat(on(first, "2031-03-04", lawyer)).containsExactly(EffectStatus.IN_FORCE);
        assertThat(on(first, "2031-03-05", lawyer)).containsExactly(EffectStatus.CEASED);
    }

    @Test
    void a_field_is_proposed_with_its_words_and_never_over_that_of_a_person() {
        var lawyer = somebody("Pháp chế", Role.LEGAL_OFFICER);
        var text = decision(number++, 2031, "05 tháng 3 năm 2031", "");
        var file = keep(text, AccessLevel.INTERNAL, lawyer);
        var read = registered(file, lawyer);
        var name = "văn bản %d.txt".formatted(number++);
        var data = TestDocuments.said(name)
                .kind(DocumentKind.LEGAL)
                .field("Tư pháp")
                .data();
        var bytes = decision(number++, 2031, "05 tháng 3 năm 2031", "").getBytes(StandardCharsets.UTF_8);
        var said = registered(TestDocuments.keep(documents, name, bytes, data, lawyer), lawyer);

        assertThat(field(read, lawyer)).isEqualTo("Tiêu chuẩn, đo lường, chất lượng");
        assertThat(shown(read)).isEqualTo("kiểm định phương tiện đo");
        assertThat(field(said, lawyer)).isEqualTo("Tư pháp");
        assertThat(shown(said)).as("rests on no words").isEmpty();

        var document = lookup.view(read, null, null, lawyer.viewer()).document();
        register.confirmHeader(read, document.revision(), inField(document.header(), "Y tế"), lawyer.viewer());
        jdbc.sql("delete from legal_reading where document_id = :id")
                .param("id", file.value())
                .update();
        steps.stageAll(List.of(file), StepKind.REGISTER);
        registered(file, lawyer);

        assertThat(field(read, lawyer)).isEqualTo("Y tế");
        assertThat(shown(read)).as("a person chose it").isEmpty();
    }

    private static LegalHeader inField(LegalHeader header, String field) {
        return new LegalHeader(
                header.number(),
                header.typeName(),
                header.title(),
                header.issuer(),
                header.signatory(),
                header.capacity(),
                header.issuedOn(),
                header.effectiveFrom(),
                field);
    }

    private String field(LegalDocumentId id, Person who) {
        return lookup.view(id, null, null, who.viewer()).document().header().field();
    }

    private String shown(LegalDocumentId id) {
        return jdbc.sql("""
                select coalesce((select one -> 'at' ->> 'quote' from jsonb_array_elements(evidence) one where one ->> 'field' = 'FIELD'), '')
                  from legal_document where id = :id
                """).param("id", id.value()).query(String.class).single();
    }

    @Test
    void a_term_and_provisions_with_a_day_of_their_own_are_proposed_once() {
        var lawyer = somebody("Pháp chế", Role.LEGAL_OFFICER);
        var text = decision(number++, 2031, "05 tháng 3 năm 2031", " đến hết ngày 31 tháng 12 năm 2035")
                .replace(
                        "Điều 2.",
                        "Điều 2. Khoản 1 Điều 1 có hiệu lực từ ngày 01 tháng 7 năm 2031.\n"
                                + "Điều 3. Khoản 2 Điều 1 áp dụng đến hết 31/12/2033.\nĐiều 4.");
        var file = keep(text, AccessLevel.INTERNAL, lawyer);
        var id = registered(file, lawyer);
        assertThat(proposed(id))
                .containsExactly(
                        "COMMENCED 2031-07-01 {dieu_1__khoan_1}",
                        "TERM 2031-03-05 {dieu_1__khoan_2}",
                        "TERM 2031-03-05 {}");

        jdbc.sql("delete from legal_reading where document_id = :id")
                .param("id", file.value())
                .update();
        steps.stageAll(List.of(file), StepKind.REGISTER);
        registered(file, lawyer);

        assertThat(proposed(id)).as("read again").hasSize(3);
        assertThat(on(id, "2036-01-01", lawyer))
                .as("nothing proposed changes a status")
                .doesNotContain(EffectStatus.CEASED);
    }

    @Test
    void a_term_runs_from_the_day_of_issue_where_no_first_day_can_be_computed() {
        var lawyer = somebody("Pháp chế", Role.LEGAL_OFFICER);
        var text = decision(number++, 2031, "05 tháng 3 năm 2031", "")
                .replace(
                        "có hiệu lực kể từ ngày ký",
                        "có hiệu lực sau 45 ngày kể từ ngày đăng Công báo và áp dụng đến hết ngày 31 tháng 12 năm 2035");

        var id = registered(keep(text, AccessLevel.INTERNAL, lawyer), lawyer);

        assertThat(proposed(id)).containsExactly("TERM 2031-03-05 {}");
    }

    @Test
    void a_second_file_of_a_text_that_is_read_again_speaks_not_for_the_entry_that_stays() {
        var lawyer = somebody("Pháp chế", Role.LEGAL_OFFICER);
        int same = number++;
        var term = " đến hết ngày 31 tháng 12 năm 20";
        var first = registered(
                keep(decision(same, 2031, "05 tháng 3 năm 2031", term + "35"), AccessLevel.INTERNAL, lawyer), lawyer);
        var file = keep(decision(same, 2031, "05 tháng 3 năm 2031", term + "39"), AccessLevel.RESTRICTED, lawyer);
        merges.merge(first, registered(file, lawyer), "", lawyer.viewer());
        var before = proposed(first);

        jdbc.sql("delete from legal_reading where document_id = :id")
                .param("id", file.value())
                .update();
        steps.stageAll(List.of(file), StepKind.REGISTER);
        registered(file, lawyer);

        assertThat(proposed(first)).isEqualTo(before).hasSize(2);
    }

    private List<String> proposed(LegalDocumentId id) {
        return jdbc.sql("""
                select kind || ' ' || on_day || ' ' || cast(provisions as text) from effect_event
                 where legal_document_id = :id and state = 'PROPOSED' and retracted_at is null order by 1
                """).param("id", id.value()).query(String.class).list();
    }

    @Test
    void a_file_that_is_called_another_kind_on_its_page_leaves_the_register() {
        var lawyer = somebody("Pháp chế", Role.LEGAL_OFFICER);
        var file = keep(decision(number++, 2031, "05 tháng 3 năm 2031", ""), AccessLevel.INTERNAL, lawyer);
        var id = registered(file, lawyer);
        var look = documents.look(file, lawyer.viewer());

        documents.change(
                file,
                look.revision(),
                TestDocuments.said(look.data().title()).kind(DocumentKind.OTHER).data(),
                Set.of("kind"),
                lawyer.viewer());

        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThatThrownBy(() -> lookup.view(id, null, null, lawyer.viewer()))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void what_stands_in_the_register_of_a_hidden_file_is_hidden() {
        var lawyer = somebody("Pháp chế", Role.LEGAL_OFFICER);
        var staff = somebody("Chuyên viên", Role.STAFF);
        var file = keep(decision(number++, 2031, "05 tháng 3 năm 2031", ""), AccessLevel.RESTRICTED, lawyer);
        var id = registered(file, lawyer);

        assertThatThrownBy(() -> lookup.view(id, null, null, staff.viewer())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_document_that_was_kept_before_there_was_a_register_is_read_for_it() {
        var lawyer = somebody("Pháp chế", Role.LEGAL_OFFICER);
        var file = keep(decision(number++, 2031, "05 tháng 3 năm 2031", ""), AccessLevel.INTERNAL, lawyer);
        registered(file, lawyer);
        jdbc.sql("delete from step where kind = 'REGISTER' and document_id = :id")
                .param("id", file.value())
                .update();

        assertThat(unread.documents(10_000)).contains(file);
        steps.stageAll(unread.documents(10_000), StepKind.REGISTER);

        registered(file, lawyer);
        assertThat(unread.documents(10_000)).doesNotContain(file);
    }

    @Test
    void the_entry_of_a_destroyed_file_is_no_longer_to_be_seen() {
        var lawyer = somebody("Pháp chế", Role.LEGAL_OFFICER);
        var file = keep(decision(number++, 2031, "05 tháng 3 năm 2031", ""), AccessLevel.RESTRICTED, lawyer);
        var id = registered(file, lawyer);
        jdbc.sql("update legal_document set document_id = null where id = :id")
                .param("id", id.value())
                .update();

        var staff = somebody("Chuyên viên", Role.STAFF);
        assertThatThrownBy(() -> lookup.view(id, null, null, staff.viewer())).isInstanceOf(NotFound.class);
    }

    @Test
    void other_documents_are_not_read_for_the_register() {
        var lawyer = somebody("Pháp chế", Role.LEGAL_OFFICER);
        var file = keep("Biên bản họp số %d\nNội dung cuộc họp.".formatted(number++), AccessLevel.INTERNAL, lawyer);

        ended(file, StepKind.INDEX, lawyer);

        assertThat(documents.view(file, lawyer.viewer()).steps()).noneMatch(step -> step.kind() == StepKind.REGISTER);
        assertThat(lookup.ofDocument(file, lawyer.viewer())).isEmpty();
    }

    private LegalDocumentId registered(DocumentId file, Person who) {
        ended(file, StepKind.REGISTER, who);
        return lookup.ofDocument(file, who.viewer()).orElseThrow();
    }

    private void ended(DocumentId file, StepKind kind, Person who) {
        await().atMost(90, SECONDS)
                .until(() -> documents.view(file, who.viewer()).steps().stream()
                        .anyMatch(step -> step.kind() == kind && step.state() == StepState.DONE));
    }

    private void confirm(LegalDocumentId id, Person who) {
        var document = lookup.view(id, null, null, who.viewer()).document();
        register.confirmHeader(id, document.revision(), document.header(), who.viewer());
    }

    private Set<EffectStatus> on(LegalDocumentId id, String day, Person who) {
        return lookup.statuses(id, LocalDate.parse(day), who.viewer());
    }

    private DocumentId keep(String text, AccessLevel access, Person who) {
        var name = "văn bản %d.txt".formatted(number++);
        return TestDocuments.keep(
                documents, name, text.getBytes(StandardCharsets.UTF_8), TestDocuments.data(name, access), who);
    }

    private static String decision(int number, int year, String day, String replaces) {
        return """
                ỦY BAN NHÂN DÂN
                TỈNH AN HÒA
                -------
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số: %d/%d/QĐ-UBND
                An Hòa, ngày %s
                QUYẾT ĐỊNH
                Về việc kiểm định phương tiện đo số %d
                ỦY BAN NHÂN DÂN TỈNH AN HÒA
                Căn cứ Luật Đo lường ngày 11 tháng 11 năm 2011;
                Điều 1. Ban hành kèm theo Quyết định này Quy định về kiểm định.
                Điều 2. Quyết định này có hiệu lực kể từ ngày ký%s.
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Trần Thị Minh Hòa
                """.formatted(number, year, day, number, replaces);
    }
}
