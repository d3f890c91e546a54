package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.RelationKind.BASED_ON;
import static vn.vankho.legal.RelationKind.REFERS_TO;
import static vn.vankho.legal.RelationKind.REPEALS;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.queue.DataQuality;
import vn.vankho.legal.queue.ProposalFilter;
import vn.vankho.legal.queue.ProposalQueue;
import vn.vankho.legal.queue.Quality;
import vn.vankho.legal.queue.QualityFile;
import vn.vankho.legal.queue.QualityRow;
import vn.vankho.legal.register.ReadDocument.ReadRelation;
import vn.vankho.uikit.Say;

/** Acts that wait are confirmed together, and what cannot be right is listed. */
class ProposalScreensTests extends QueueScreens {
    @Autowired
    private QualityFile file;

    @Autowired
    private ProposalQueue proposals;

    @Autowired
    private vn.vankho.legal.register.LegalEvents events;

    @Autowired
    private DataQuality quality;

    @Test
    void an_open_suspension_shows_what_ends_it_before_it_is_confirmed() {
        var target = header("2013-09-01");
        var sentence = "Ngưng hiệu lực Quyết định số " + target.number()
                + " cho đến khi Ủy ban nhân dân tỉnh công bố hết dịch.";
        var data = new RelationData(RelationKind.SUSPENDS_EFFECT, "", false, null, null, sentence);
        var acting = header("2019-06-02");
        read(
                acting,
                AccessLevel.INTERNAL,
                .99f,
                new ReadRelation(data, target, "Quyết định số " + target.number(), 0, 3, .95f));
        signIn(somebody("phapche", Role.LEGAL_OFFICER));

        go(LegalRoutes.PROPOSALS, "tu=" + acting.number());

        assertThat($(Span.class).all().stream().map(Span::getText))
                .contains("cho đến khi Ủy ban nhân dân tỉnh công bố hết dịch");
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
    void proposals_are_found_by_the_text_itself_and_by_the_one_it_acts_on() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        var old = header("2013-08-05");
        register.enter(old, clerk.viewer());
        var own = header("2019-05-06");
        var acting = read(own, AccessLevel.INTERNAL, .99f, repeals(old));
        read(header("2019-05-07"), AccessLevel.INTERNAL, .99f, repeals(header("2013-08-06")));

        for (var words : java.util.List.of(own.number(), old.number(), "quyet dinh " + old.number()))
            assertThat(proposals
                            .list(new ProposalFilter(null, false, false, words), 0, 10, lawyer.viewer())
                            .rows())
                    .as(words)
                    .extracting(text -> text.document().id())
                    .containsExactly(acting);
        signIn(lawyer);
        go(LegalRoutes.PROPOSALS, "tu=" + own.number());
        assertThat($(ProposalCard.class).all()).hasSize(1);
        go(LegalRoutes.PROPOSALS, "tu=khongcovanbannay");
        assertThat(words($(ProposalsView.class).single())).contains("Không có đề xuất nào như vậy");
    }

    @Test
    void words_are_of_what_the_chosen_act_acts_on() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER).viewer();
        var cited = header("2013-08-09");
        var data = new RelationData(BASED_ON, "", false, null, null, "Căn cứ Quyết định số " + cited.number() + ";");
        var basis = new ReadRelation(data, cited, "Quyết định số " + cited.number(), 0, 3, .95f);
        var acting = read(header("2019-05-10"), AccessLevel.INTERNAL, .99f, basis, repeals(header("2013-08-10")));

        assertThat(found(REPEALS, false, cited, lawyer)).isEmpty();
        assertThat(found(null, true, cited, lawyer)).isEmpty();
        assertThat(found(null, false, cited, lawyer)).isEmpty();
        assertThat(found(BASED_ON, false, cited, lawyer)).containsExactly(acting);
    }

    private List<LegalDocumentId> found(
            @Nullable RelationKind kind, boolean changing, LegalHeader words, Viewer viewer) {
        var filter = new ProposalFilter(kind, changing, false, words.number());
        return proposals.list(filter, 0, 10, viewer).rows().stream()
                .map(text -> text.document().id())
                .toList();
    }

    @Test
    void an_act_on_a_hidden_text_is_not_found_by_what_that_is_called() {
        var own = header("2019-05-08");
        var old = read(header("2013-08-07"), AccessLevel.RESTRICTED, .99f);
        var said = lookup.view(old, null, null, clerk.viewer()).document().header();
        read(own, AccessLevel.INTERNAL, .99f, repeals(said));
        var filter = new ProposalFilter(null, false, false, said.number());

        assertThat(proposals.list(filter, 0, 10, clerk.viewer()).total()).isEqualTo(1);
        assertThat(proposals
                        .list(
                                filter,
                                0,
                                10,
                                somebody("phapche", Role.LEGAL_OFFICER).viewer())
                        .total())
                .isZero();
    }

    @Test
    void a_decision_about_a_day_gone_by_tells_the_status_of_today_too() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var old = header("2013-07-21");
        var id = register.enter(old, clerk.viewer());
        events.addEvent(
                id,
                vn.vankho.legal.effect.EffectKind.REPEALED,
                LocalDate.parse("2022-01-01"),
                null,
                "",
                "",
                "Bãi bỏ.",
                lawyer.viewer());
        var data = new RelationData(
                RelationKind.AMENDS, "Điều 1", true, LocalDate.parse("2019-05-06"), null, "Sửa đổi Điều 1.");
        var acting = read(
                header("2019-04-26"),
                AccessLevel.INTERNAL,
                .99f,
                new ReadRelation(data, old, "Quyết định số " + old.number(), 0, 3, .95f));
        register.confirmHeader(
                acting,
                lookup.view(acting, null, null, clerk.viewer()).document().revision(),
                lookup.view(acting, null, null, clerk.viewer()).document().header(),
                clerk.viewer());
        go(LegalRoutes.PROPOSALS, "quan-he=AMENDS&tu=" + numberOf(acting));
        test($(Checkbox.class, $(ProposalCard.class).single())
                        .withLabel(Say.text("legal.queue.all"))
                        .single())
                .click();

        click("legal.queue.accept");

        assertThat(words($(DecidedDialog.class).single()))
                .contains("tính đến 06/05/2019", "Hết hiệu lực toàn bộtình trạng hôm nay");
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
        go(LegalRoutes.PROPOSALS, "quan-he=REPEALS&tu=" + numberOf(acting));
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
        go(LegalRoutes.PROPOSALS, "quan-he=REPEALS&tu=" + numberOf(acting));
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
                new LegalHeader("113/218/QĐ-UBND", type, "x", List.of(), null, null, null, null, null),
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
