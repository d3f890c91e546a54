package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.ANNOUNCES_CESSATION;
import static vn.vankho.legal.RelationKind.REPEALS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.EffectRow.LegalName;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.register.ReadDocument.ReadRelation;

/** A yearly list names "Điều 6; khoản 2 Điều 8" of a decision whose Quy định the acting text names: one repeal, however it is told. */
class ListedTooTests {
    private static final List<String> ARTICLES =
            List.of("dieu_1", "dieu_2", "quy_ddinh__dieu_1", "quy_ddinh__dieu_6", "quy_ddinh__dieu_8");
    private static final String OWN = "Điều 6 của Quy định; khoản 2 Điều 8 của Quy định",
            LISTED = "Điều 6; khoản 2 Điều 8";

    private static RegisterRoom room;
    private static int number = 4200;

    private final LegalHeader ofRules = decision(++number + "/2021/QĐ-UBND", "2021-05-10");
    private final LegalHeader ofRepeal = decision(number + "/2025/QĐ-UBND", "2025-03-20", "2025-04-01");
    private final LegalHeader ofList = decision(number + "/QĐ-UBND", "2026-01-26", "2026-01-26");
    private final LegalDocumentId rules = room.taken(room.file("quy định " + number), ofRules, ARTICLES);
    private final LegalDocumentId repeal = room.confirmed(ofRepeal);
    private final String reason = "Bị bãi bỏ bởi Quyết định số " + ofRepeal.number() + " ngày 20/3/2025";

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void a_list_proposes_no_repeal_that_its_text_was_confirmed_to_say_and_its_row_names_it() {
        room.confirm(rules);
        readRepeal();
        confirm(repeal, REPEALS);

        var list = room.taken(room.file("danh mục " + number), ofList, announced());

        assertThat(of(REPEALS)).hasSize(1);
        assertThat(room.acts(list, ANNOUNCES_CESSATION))
                .singleElement()
                .satisfies(row -> assertThat(row.hints())
                        .containsExactly(LegalWarning.of(
                                "legal.hint.announced",
                                "Quyết định " + ofRepeal.number() + " (01/04/2025, " + OWN + ")")));
    }

    @Test
    void what_a_list_proposed_first_goes_when_its_text_is_read() {
        room.confirm(rules);
        room.taken(room.file("danh mục trước " + number), ofList, announced());
        assertThat(of(REPEALS))
                .singleElement()
                .satisfies(row -> assertThat(row.data().provisions()).isEqualTo(LISTED));

        for (int time = 0; time < 2; time++) readRepeal();

        assertThat(of(REPEALS))
                .singleElement()
                .satisfies(row -> assertThat(row.data().provisions()).isEqualTo(OWN));
    }

    @Test
    void a_proposal_of_a_list_goes_when_a_person_says_the_same_of_its_text() {
        room.confirm(rules);
        room.taken(room.file("danh mục chờ " + number), ofList, announced());
        var said = new RelationData(REPEALS, OWN, false, LocalDate.parse("2025-04-01"), null, "");
        var id = room.inTransaction(() -> room.bean(RelationRepository.class)
                .said(repeal, rules, said, ofRules.name(), room.clock.instant(), room.lawyer.person()));
        assertThat(of(REPEALS)).hasSize(2);

        room.register.confirmRelation(id, null, null, room.lawyer);

        assertThat(of(REPEALS))
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(id));
    }

    @Test
    void a_repeal_of_a_part_leaves_the_proposal_on_the_whole_article() {
        room.confirm(rules);
        room.taken(room.file("danh mục cả điều " + number), ofList, announced());
        var said = new RelationData(
                REPEALS,
                "khoản 1 Điều 6 của Quy định; khoản 2 Điều 8 của Quy định",
                false,
                LocalDate.parse("2025-04-01"),
                null,
                "");
        var id = room.inTransaction(() -> room.bean(RelationRepository.class)
                .said(repeal, rules, said, ofRules.name(), room.clock.instant(), room.lawyer.person()));

        room.register.confirmRelation(id, null, null, room.lawyer);

        assertThat(of(REPEALS)).extracting(row -> row.data().provisions()).contains(LISTED);
    }

    @Test
    void one_repeal_is_one_reason_and_the_list_only_where_it_was_announced() {
        room.confirm(rules);
        readRepeal();
        confirm(repeal, REPEALS);
        var list = room.taken(room.file("danh mục công bố " + number), ofList, announced());
        room.confirm(list);
        confirm(list, ANNOUNCES_CESSATION);

        assertThat(why()).singleElement().satisfies(one -> {
            assertThat(one.row().effect().kind()).isEqualTo(EffectKind.REPEALED);
            assertThat(one.row().acting()).extracting(LegalName::id).isEqualTo(repeal);
            assertThat(one.lists())
                    .singleElement()
                    .satisfies(row ->
                            assertThat(row.acting()).extracting(LegalName::id).isEqualTo(list));
        });
    }

    @Test
    void what_only_a_list_tells_is_its_own_reason() {
        room.confirm(rules);
        var list = room.taken(room.file("danh mục một mình " + number), ofList, announced());
        room.confirm(list);
        confirm(list, ANNOUNCES_CESSATION);

        assertThat(why()).singleElement().satisfies(one -> {
            assertThat(one.row().effect().kind()).isEqualTo(EffectKind.ANNOUNCED_CEASED);
            assertThat(one.row().sentence()).isEqualTo(reason);
            assertThat(one.lists()).isEmpty();
        });
    }

    private void readRepeal() {
        room.taken(room.view(repeal).document().document(), ofRepeal, reads(REPEALS, ofRules, OWN));
    }

    private static void confirm(LegalDocumentId acting, RelationKind kind) {
        room.register.confirmRelation(room.relation(acting, kind), null, null, room.lawyer);
    }

    private ReadRelation announced() {
        var data = new RelationData(ANNOUNCES_CESSATION, LISTED, false, LocalDate.parse("2025-04-01"), null, reason);
        return new ReadRelation(data, ofRules, ofRules.name(), 10, 60, .98f);
    }

    private List<LegalView.Reason> why() {
        return room.lookup
                .view(rules, LocalDate.parse("2026-03-01"), null, room.lawyer)
                .why();
    }

    private List<RelationRow> of(RelationKind kind) {
        return room.view(rules).relations().stream()
                .filter(row -> !row.outgoing() && row.data().kind() == kind)
                .toList();
    }
}
