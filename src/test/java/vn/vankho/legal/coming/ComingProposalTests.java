package vn.vankho.legal.coming;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.coming.ComingChange.Reason;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.register.ReadDocument.ReadRelation;
import vn.vankho.legal.register.RegisterRoom;
import vn.vankho.shared.Texts;

/** Who plans by the days that come has to know what waits for a decision, and reads of a part what begins. */
class ComingProposalTests {
    private static RegisterRoom room;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void an_act_that_waits_for_a_decision_is_told_with_its_day_until_somebody_decides() throws Exception {
        var old = room.confirmed(decision("1/2065/QĐ-UBND", "2065-02-20"));
        var acting = room.confirmed(
                decision("2/2066/QĐ-UBND", "2066-02-20", "2066-03-15"),
                reads(RelationKind.REPEALS, "1/2065/QĐ-UBND", "khoản 3 Điều 9"),
                reads(RelationKind.BASED_ON, "3/2065/QĐ-UBND", ""));
        var filter = new ComingFilter(LocalDate.parse("2066-03-01"), 30, null);

        var proposed = room.coming.proposed(filter, 50, room.lawyer);

        assertThat(proposed.total()).isEqualTo(1);
        assertThat(proposed.rows().getFirst())
                .returns(old, ComingProposal::id)
                .returns(LocalDate.parse("2066-03-15"), ComingProposal::day)
                .returns(RelationKind.REPEALS, ComingProposal::act)
                .returns("khoản 3 Điều 9", ComingProposal::provisions)
                .returns(acting, ComingProposal::acting)
                .returns("Quyết định 2/2066/QĐ-UBND", ComingProposal::by)
                .returns("legal.effect.REPEALED", ComingProposal::key);
        assertThat(cells(filter))
                .contains("1 đề xuất chưa quyết định có ngày trong kỳ này")
                .contains("Bị bãi bỏ bởi Quyết định 2/2066/QĐ-UBND: khoản 3 Điều 9");
        assertThat(room.coming
                        .proposed(new ComingFilter(LocalDate.parse("2066-03-15"), 30, null), 50, room.lawyer)
                        .total())
                .as("not of the days that come any more")
                .isZero();

        room.register.confirmRelation(room.relation(acting, RelationKind.REPEALS), null, null, room.lawyer);
        assertThat(room.coming.proposed(filter, 50, room.lawyer).total()).isZero();
        assertThat(room.coming.list(filter, 0, 50, room.lawyer).rows())
                .extracting(ComingChange::id)
                .contains(old);
    }

    @Test
    void an_end_of_a_term_is_told_of_the_day_after_its_last_one() {
        var id = room.confirmed(decision("4/2067/QĐ-UBND", "2067-02-20"));
        room.proposeTerm(id, "2067-03-02", "2068-03-20");

        assertThat(room.coming
                        .proposed(new ComingFilter(LocalDate.parse("2068-03-01"), 30, null), 50, room.lawyer)
                        .rows())
                .singleElement()
                .returns(LocalDate.parse("2068-03-21"), ComingProposal::day)
                .returns("legal.coming.over.TERM", ComingProposal::key)
                .returns(null, ComingProposal::acting);
    }

    @Test
    void an_end_of_a_part_that_nobody_named_is_told_apart_from_the_end_of_the_whole() throws Exception {
        var part = room.confirmed(decision("9/2073/QĐ-UBND", "2073-02-20"));
        var whole = room.confirmed(decision("10/2073/QĐ-UBND", "2073-02-20"));
        var acting = room.confirmed(decision("11/2074/QĐ-UBND", "2074-02-20", "2074-03-15"));
        var partly = new RelationData(RelationKind.REPEALS, "", true, null, null, "Câu.");
        room.register.addRelation(acting, part, partly, room.lawyer);
        room.register.addRelation(
                acting, whole, new RelationData(RelationKind.REPEALS, "", false, null, null, "Câu."), room.lawyer);
        var target = LegalHeader.cited("10/2073/QĐ-UBND", "Quyết định", "", null, null);
        room.confirmed(
                decision("12/2074/QĐ-UBND", "2074-02-20", "2074-03-12"),
                new ReadRelation(partly, target, target.name(), 10, 60, 0.9f));
        room.confirmed(
                decision("13/2074/QĐ-UBND", "2074-02-20", "2074-03-14"),
                reads(RelationKind.REPEALS, "10/2073/QĐ-UBND", ""));
        var filter = new ComingFilter(LocalDate.parse("2074-03-01"), 30, null);

        assertThat(room.coming.list(filter, 0, 50, room.lawyer).rows())
                .filteredOn(change -> change.id().equals(part) || change.id().equals(whole))
                .flatExtracting(ComingChange::reasons)
                .extracting(ComingProposalTests::said)
                .containsExactlyInAnyOrder(
                        "Bị bãi bỏ bởi Quyết định 11/2074/QĐ-UBND: Một phần, chưa nêu điều khoản",
                        "Bị bãi bỏ bởi Quyết định 11/2074/QĐ-UBND");
        assertThat(room.coming.proposed(filter, 50, room.lawyer).rows())
                .extracting(one -> one.words((key, values) -> texts().get(Texts.VIETNAMESE, key, values)))
                .containsExactly("Bị bãi bỏ: Một phần, chưa nêu điều khoản", "Bị bãi bỏ");
        assertThat(cells(filter))
                .contains(
                        "Bị bãi bỏ bởi Quyết định 12/2074/QĐ-UBND: Một phần, chưa nêu điều khoản",
                        "Bị bãi bỏ bởi Quyết định 13/2074/QĐ-UBND");
    }

    @Test
    void who_may_not_see_the_text_that_acts_learns_of_no_proposal() {
        room.confirmed(decision("5/2069/QĐ-UBND", "2069-02-20"));
        var acting = room.taken(
                room.hiddenFile("bãi bỏ kín"),
                decision("6/2070/QĐ-UBND", "2070-02-20", "2070-03-15"),
                reads(RelationKind.REPEALS, "5/2069/QĐ-UBND", ""));
        var filter = new ComingFilter(LocalDate.parse("2070-03-01"), 30, null);

        assertThat(room.coming.proposed(filter, 50, room.staff).total()).isZero();
        assertThat(room.coming.proposed(filter, 50, room.lawyer).rows())
                .extracting(ComingProposal::acting)
                .containsExactly(acting);
    }

    @Test
    void the_beginning_of_a_text_names_what_of_it_begins_later_and_then_that_part_by_itself() {
        var id = room.confirmed(decision("7/2071/QĐ-UBND", "2071-02-01", "2071-03-10"));
        room.events.addEvent(
                id, EffectKind.COMMENCED, LocalDate.parse("2071-03-20"), null, "", "Điều 4", "Câu.", room.lawyer);

        var changes = room.coming
                .list(new ComingFilter(LocalDate.parse("2071-03-01"), 30, null), 0, 50, room.lawyer)
                .rows();

        assertThat(changes)
                .flatExtracting(ComingChange::reasons)
                .extracting(ComingProposalTests::said)
                .containsExactly("Có hiệu lực, trừ Điều 4 (từ 20/03/2071)", "Điều 4 bắt đầu có hiệu lực");
    }

    private static String said(Reason reason) {
        return reason.words((key, values) -> texts().get(Texts.VIETNAMESE, key, values));
    }

    private static Texts texts() {
        return new Texts();
    }

    private static List<String> cells(ComingFilter filter) throws Exception {
        var out = new ByteArrayOutputStream();
        new ComingFile(room.coming, texts()).write(out, filter, Texts.VIETNAMESE, room.lawyer);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .map(Object::toString)
                    .toList();
        }
    }
}
