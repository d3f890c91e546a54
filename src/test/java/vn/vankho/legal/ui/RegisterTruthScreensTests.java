package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.ScreenTest;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.queue.DataQuality;
import vn.vankho.legal.queue.ProposalFilter;
import vn.vankho.legal.queue.ProposalQueue;
import vn.vankho.legal.queue.Quality;
import vn.vankho.legal.register.LegalEvents;
import vn.vankho.legal.register.LegalRegister;
import vn.vankho.uikit.Say;

/** The page of a text says what is known, what another register says against it, and who may decide. */
class RegisterTruthScreensTests extends ScreenTest {
    private static int number = 9_400;

    @Autowired
    private LegalRegister register;

    @Autowired
    private LegalEvents events;

    @Autowired
    private LegalLookup lookup;

    @Autowired
    private DataQuality quality;

    @Autowired
    private ProposalQueue proposals;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Person lawyer;
    private Person clerk;

    @BeforeEach
    void enter() {
        lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        clerk = somebody("vanthu", Role.CLERK);
        signIn(lawyer);
    }

    @Test
    void what_a_register_taken_over_says_against_the_status_stands_in_the_banner_until_it_is_decided() {
        var id = text();
        var proposed = said(id, "Hết hiệu lực", "CEASED", "2020-07-01");

        go(id, "");
        assertThat(page())
                .contains("Còn hiệu lực", "Theo sổ nguồn “–”: hết hiệu lực toàn bộ từ 01/07/2020 · chưa được xác nhận");
        go(id, "ngay=2020-06-30");
        assertThat(page()).doesNotContain("Theo sổ nguồn “–”");
        assertThat(quality.list(Quality.SOURCE_DISAGREES, 0, 200, clerk.viewer())
                        .rows())
                .filteredOn(row -> row.id().equals(id))
                .extracting(row -> row.more())
                .containsExactly("Hết hiệu lực");

        events.confirmEvent(new vn.vankho.legal.EffectId(proposed), lawyer.viewer());

        go(id, "");
        assertThat(page()).contains("Hết hiệu lực toàn bộ").doesNotContain("chưa được xác nhận");
        assertThat(quality.list(Quality.SOURCE_DISAGREES, 0, 200, clerk.viewer())
                        .rows())
                .noneMatch(row -> row.id().equals(id));
    }

    @Test
    void in_force_by_the_source_contradicts_only_what_had_ended_by_then() {
        var ended = text();
        events.addEvent(ended, EffectKind.REPEALED, LocalDate.parse("2018-01-01"), null, "", "", "", lawyer.viewer());
        said(ended, "Còn hiệu lực", "IN_FORCE", "2019-01-01");
        var later = text();
        events.addEvent(later, EffectKind.REPEALED, LocalDate.parse("2020-01-01"), null, "", "", "", lawyer.viewer());
        said(later, "Còn hiệu lực", "IN_FORCE", "2019-01-01");

        assertThat(quality.list(Quality.SOURCE_DISAGREES, 0, 200, clerk.viewer())
                        .rows())
                .extracting(row -> row.id())
                .contains(ended)
                .doesNotContain(later);
    }

    @Test
    void a_register_that_says_nothing_of_the_effect_contradicts_nothing() {
        var id = text();
        jdbc.sql(
                        "insert into legal_source_statement (legal_document_id, status, row_no, said_at) values (?, '', 7, now())")
                .param(id.value())
                .update();

        assertThat(quality.list(Quality.SOURCE_DISAGREES, 0, 200, clerk.viewer())
                        .rows())
                .noneMatch(row -> row.id().equals(id));
    }

    @Test
    void all_that_registers_say_is_confirmed_at_once() {
        var one = text();
        var other = text();
        said(one, "Hết hiệu lực", "CEASED", "2020-07-01");
        said(other, "Hết hiệu lực", "CEASED", "2021-07-01");
        UI.getCurrent().navigate(LegalRoutes.PROPOSALS, QueryParameters.fromString("so-nguon=1"));
        assertThat(words($(ProposalsView.class).single())).contains(name(one), name(other));

        click("legal.queue.registers.accept");
        test($(ConfirmDialog.class).single()).reject();

        assertThat(words($(DecidedDialog.class).single())).contains(name(one), name(other), "Hết hiệu lực toàn bộ");
        assertThat(proposals
                        .list(new ProposalFilter(null, false, true), 0, 10, lawyer.viewer())
                        .total())
                .isZero();
    }

    @Test
    void a_known_end_stands_beside_the_status() {
        var id = text();
        events.addEvent(
                id,
                EffectKind.TERM,
                LocalDate.parse("2016-01-11"),
                LocalDate.parse("2999-02-28"),
                "",
                "",
                "",
                lawyer.viewer());
        go(id, "");

        assertThat(page()).contains("từ 11/01/2016 · đến hết 28/02/2999 · tính đến hôm nay");
    }

    @Test
    void what_was_known_once_is_called_so_and_nothing_of_it_reads_as_today() {
        var id = text();
        go(id, "biet=" + LocalDate.now(clock).minusDays(1));

        assertThat(page())
                .contains(
                        "đến khi ấy chưa ghi nhận sự kiện hiệu lực nào · theo dữ liệu ghi nhận đến hết",
                        "các thông tin khác của văn bản là thông tin hiện nay");
    }

    @Test
    void a_clerk_is_told_that_a_lawyer_decides() {
        var id = text();
        said(id, "Hết hiệu lực", "CEASED", "2020-07-01");
        signIn(clerk);
        go(id, "");

        assertThat(page()).contains("Đề xuất chờ quyết định (1)", "Người làm pháp chế quyết định các đề xuất này");
        assertThat($(Button.class).withText(Say.text("legal.accept")).all()).isEmpty();
        assertThat($(Button.class).withText(Say.text("legal.relation.add")).all())
                .isEmpty();
        assertThat($(Button.class).withText(Say.text("legal.edit")).all()).hasSize(1);
        assertThat(proposals.count(1, clerk.viewer())).isZero();
    }

    @Test
    void whether_it_is_normative_is_said_against_the_rule_with_a_reason() {
        var id = text();
        go(id, "");
        click("legal.normative.change");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Object> choice = $(RadioButtonGroup.class).single();
        choice.setValue(choice.getListDataView().getItem(2));
        click("uikit.save");
        assertThat($(TextArea.class).withLabel(Say.text("legal.why")).single().getErrorMessage())
                .contains("lý do");
        test(field(TextArea.class, "legal.why")).setValue("Quyết định cá biệt.");
        click("uikit.save");

        assertThat(page())
                .contains("Không là văn bản quy phạm pháp luật theo xác định của pháp chế: Quyết định cá biệt.");
    }

    @Test
    void a_comparison_begins_with_what_is_still_to_be_chosen() {
        UI.getCurrent().navigate(LegalRoutes.COMPARE, QueryParameters.fromString("trai=" + text().value()));

        assertThat(words($(CompareView.class).single())).contains("Chọn văn bản để so sánh");
    }

    private String page() {
        return words($(LegalPage.class).single());
    }

    private String name(LegalDocumentId id) {
        return lookup.view(id, null, null, lawyer.viewer()).document().header().name();
    }

    private LegalDocumentId text() {
        var header = decision(++number + "/2016/QĐ-UBND", "2016-01-01");
        return register.enter(header, lawyer.viewer());
    }

    /** As a register that was taken over leaves it. */
    private @Nullable UUID said(LegalDocumentId id, String words, String claim, String on) {
        var proposal = claim.equals("CEASED") ? UUID.randomUUID() : null;
        if (proposal != null)
            jdbc.sql("""
                    insert into effect_event (id, legal_document_id, kind, on_day, whole, sentence, basis, state, recorded_at)
                    values (?, ?, 'ANNOUNCED_CEASED', ?, true, ?, 'theo sổ “so.xlsx”, dòng 7', 'PROPOSED', now())
                    """)
                    .params(proposal, id.value(), LocalDate.parse(on), words)
                    .update();
        jdbc.sql("""
                insert into legal_source_statement (legal_document_id, status, ceased_on, row_no, said_at, claim, claim_on, effect_id)
                values (?, ?, ?, 7, now(), ?, ?, ?)
                """)
                .params(
                        id.value(),
                        words,
                        proposal == null ? null : LocalDate.parse(on),
                        claim,
                        LocalDate.parse(on),
                        proposal)
                .update();
        return proposal;
    }

    private static void go(LegalDocumentId id, String query) {
        UI.getCurrent().navigate(LegalRoutes.page(id), QueryParameters.fromString(query));
    }
}
