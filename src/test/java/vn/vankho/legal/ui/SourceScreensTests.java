package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.queue.DataQuality;
import vn.vankho.legal.queue.ProposalFilter;
import vn.vankho.legal.queue.ProposalRun;
import vn.vankho.legal.queue.ProposalRuns;
import vn.vankho.legal.queue.Quality;
import vn.vankho.uikit.Say;

/** What registers of others say, until it is decided. */
class SourceScreensTests extends TruthScreens {
    @Autowired
    private LegalLookup lookup;

    @Autowired
    private DataQuality quality;

    @Autowired
    private ProposalRuns runs;

    @Autowired
    private PlatformTransactionManager transactions;

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
    void of_what_no_file_says_the_confirm_screen_names_the_row_it_came_from() {
        var id = text();
        said(id, "Hết hiệu lực", "CEASED", "2020-07-01");

        UI.getCurrent().navigate(LegalRoutes.confirm(id));

        var notes = $(HeaderForm.class).single();
        assertThat(words(notes)).contains("Theo dòng 7 của –").doesNotContain("Không rõ chỗ trong tệp");
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
        long others = cannotBeConfirmed();
        var one = text();
        var other = text();
        said(one, "Hết hiệu lực", "CEASED", "2020-07-01");
        said(other, "Hết hiệu lực", "CEASED", "2021-07-01");
        UI.getCurrent().navigate(LegalRoutes.PROPOSALS, QueryParameters.fromString("so-nguon=1"));
        assertThat(words($(ProposalsView.class).single())).contains(name(one), name(other));

        // the run takes all, so it is not offered where words show a part only
        var narrowed = Map.of("so-nguon", "1", "tu", name(one));
        UI.getCurrent().navigate(LegalRoutes.PROPOSALS, QueryParameters.simple(narrowed));
        assertThat(words($(ProposalsView.class).single()))
                .contains(name(one))
                .doesNotContain(Say.text("legal.queue.registers.what"));
        UI.getCurrent().navigate(LegalRoutes.PROPOSALS, QueryParameters.fromString("so-nguon=1"));

        click("legal.queue.registers.accept");
        test($(ConfirmDialog.class).single()).reject();

        await().atMost(Duration.ofSeconds(60))
                .until(() -> runs.latest(lawyer.viewer()).orElseThrow().state() == ProposalRun.State.DONE);
        UI.getCurrent().navigate(LegalRoutes.PROPOSALS, QueryParameters.fromString("so-nguon=1"));
        assertThat(words($(ProposalRunCard.class).single())).contains("Đã xác nhận 2/" + (2 + others));
        assertThat(lookup.view(one, null, null, lawyer.viewer()).statuses()).containsExactly(EffectStatus.CEASED);
        assertThat(proposals
                        .list(new ProposalFilter(null, false, true), 0, 10, lawyer.viewer())
                        .total())
                .isZero();
    }

    @Test
    void a_proposed_end_is_found_by_the_text_that_brings_it() {
        var ended = text();
        var bringing = text();
        jdbc.sql("""
                insert into effect_event (id, legal_document_id, kind, on_day, whole, source_id, state, recorded_at)
                values (?, ?, 'REPEALED', '2020-07-01', true, ?, 'PROPOSED', now())
                """).params(UUID.randomUUID(), ended.value(), bringing.value()).update();
        var words = lookup.view(bringing, null, null, lawyer.viewer())
                .document()
                .header()
                .number();

        assertThat(proposals
                        .list(new ProposalFilter(null, true, false, words), 0, 10, lawyer.viewer())
                        .rows())
                .extracting(row -> row.document().id())
                .containsExactly(ended);
        assertThat(proposals
                        .list(new ProposalFilter(null, false, true, words), 0, 10, lawyer.viewer())
                        .rows())
                .as("no register says it")
                .isEmpty();
    }

    @Test
    void what_cannot_be_confirmed_with_all_the_others_is_told_by_name_and_reason() {
        long others = cannotBeConfirmed();
        var first = text();
        var second = text();
        said(first, "Hết hiệu lực", "CEASED", "2020-07-01");
        var gone = said(second, "Hết hiệu lực", "CEASED", "2021-07-01");

        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            jdbc.sql("select id from legal_document where id = ? for update")
                    .param(first.value())
                    .query(UUID.class)
                    .single();
            // the run goes on in another thread, which waits for the first text
            inTransactionOfItsOwn(() -> runs.start(lawyer.viewer()));
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> jdbc.sql("select count(*) from pg_locks where not granted")
                                    .query(Integer.class)
                                    .single()
                            > 0);
            inTransactionOfItsOwn(
                    () -> events.retractEvent(new vn.vankho.legal.EffectId(gone), "sai", lawyer.viewer()));
        });

        await().atMost(Duration.ofSeconds(60))
                .until(() -> runs.latest(lawyer.viewer()).orElseThrow().state() == ProposalRun.State.DONE);
        UI.getCurrent().navigate(LegalRoutes.PROPOSALS);
        assertThat(words($(ProposalRunCard.class).single()))
                .contains("Đã xác nhận 1/" + (2 + others), 1 + others + " đề xuất không xác nhận được", name(second));
        assertThat(jdbc.sql(
                                "select actor_name from audit_entry where deed in ('legal.confirm-event', 'legal.confirm-registers') and actor_id = ?")
                        .param(lawyer.viewer().person().value())
                        .query(String.class)
                        .list())
                .hasSizeGreaterThanOrEqualTo(2);
    }

    /** What other tests have left waiting is confirmed first, as far as it can be. */
    private long cannotBeConfirmed() {
        if (runs.waiting(lawyer.viewer()) > 0) {
            runs.start(lawyer.viewer());
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> runs.latest(lawyer.viewer()).orElseThrow().state() == ProposalRun.State.DONE);
        }
        return runs.waiting(lawyer.viewer());
    }

    private void inTransactionOfItsOwn(Runnable deed) {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.executeWithoutResult(_ -> deed.run());
    }

    private String name(LegalDocumentId id) {
        return lookup.view(id, null, null, lawyer.viewer()).document().header().name();
    }
}
