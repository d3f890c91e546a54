package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.identity.UnitId;
import vn.vankho.identity.Viewer;

/** The list is narrowed and ordered, on a real database. */
class DocumentListTests {
    private static DocumentRoom room;
    private static Viewer keeper;
    private static Viewer staff;
    private static UnitId unit;
    private static DocumentId plan;
    private static DocumentId decision;
    private static DocumentId record;
    private static DocumentId hidden;

    @BeforeAll
    static void open() {
        room = new DocumentRoom();
        unit = room.unit("TDC");
        keeper = room.person("chu", Role.CLERK);
        staff = room.person("khac", Role.STAFF);
        plan = keep(TestDocuments.said("Kế hoạch đo lường").number("57/KH-SO").issued(LocalDate.of(2026, 3, 1)));
        decision = keep(TestDocuments.said("Ỷ lại: Quyết định về Ủy quyền")
                .kind(DocumentKind.LEGAL)
                .unit(unit)
                .number("9/KH-SO")
                .issued(LocalDate.of(2026, 5, 1)));
        record = keep(TestDocuments.said("ăn uống").kind(DocumentKind.RECORD));
        hidden = keep(TestDocuments.said("Kế hoạch kín").access(AccessLevel.RESTRICTED));
    }

    private static DocumentId keep(TestDocuments.Said said) {
        room.clock.advance(Duration.ofMinutes(1));
        return room.keep(said.data().title() + ".txt", said.data().title(), said.data(), keeper);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void words_are_found_with_and_without_diacritics_in_title_and_number() {
        assertThat(words("ke hoach")).containsExactly(plan);
        assertThat(words("KẾ  lường")).containsExactly(plan);
        assertThat(words("uy quyen")).containsExactly(decision);
        assertThat(words("57/kh")).containsExactly(plan);
        assertThat(words("57/kh uy")).isEmpty();
        assertThat(words("100%")).isEmpty();
        assertThat(words("kế\0hoạch")).containsExactly(plan);
    }

    @Test
    void a_changed_title_is_found_by_its_new_words() {
        var id = keep(TestDocuments.said("Tên đầu"));

        room.change(id, DocumentData.named("Đề cương mới"), keeper);

        assertThat(words("de cuong")).containsExactly(id);
        assertThat(words("ten dau")).isEmpty();
        room.documents.trash(id, keeper);
    }

    @Test
    void kind_unit_and_words_hold_together() {
        assertThat(list(new DocumentFilter("", DocumentKind.LEGAL, null, Set.of())))
                .containsExactly(decision);
        assertThat(list(new DocumentFilter("", null, unit, Set.of()))).containsExactly(decision);
        assertThat(list(new DocumentFilter("quyen", DocumentKind.LEGAL, unit, Set.of())))
                .containsExactly(decision);
        assertThat(list(new DocumentFilter("ke hoach", DocumentKind.LEGAL, unit, Set.of())))
                .isEmpty();
    }

    @Test
    void issuer_days_of_issue_and_label_hold_together() {
        var joint = keep(TestDocuments.said("Thông tư liên tịch")
                .issuer("Bộ Công an, Bộ Ngoại giao")
                .issued(LocalDate.of(2025, 12, 31))
                .tags(Set.of("hộ chiếu")));
        var later = keep(TestDocuments.said("Thông tư về thị thực")
                .issuer("Bộ Ngoại giao")
                .issued(LocalDate.of(2026, 1, 1)));

        assertThat(list(issued("bo ngoai giao", null, null, ""))).containsExactly(later, joint);
        assertThat(list(issued("Bộ Công an", null, null, ""))).containsExactly(joint);
        assertThat(list(issued("bộ ngoại giao", LocalDate.of(2026, 1, 1), null, "")))
                .containsExactly(later);
        assertThat(list(issued("bộ ngoại giao", null, LocalDate.of(2025, 12, 31), "")))
                .containsExactly(joint);
        assertThat(list(issued("", null, null, "hộ chiếu"))).containsExactly(joint);
        assertThat(list(issued("", null, null, "ho chieu"))).isEmpty();
        assertThat(list(issued("100%", null, null, ""))).isEmpty();
        for (var id : List.of(joint, later)) room.documents.trash(id, keeper);
    }

    @Test
    void a_known_issuer_is_not_part_of_a_longer_name() {
        var ward = keep(TestDocuments.said("Quyết định của phường").issuer("UBND phường Mẫu 1"));
        var joint = keep(TestDocuments.said("Quy chế chung").issuer("Công an phường; UBND phường Mẫu 1"));
        var longer = keep(TestDocuments.said("Quyết định của nơi khác").issuer("UBND phường Mẫu 12"));

        assertThat(list(issued("UBND phường Mẫu 1", null, null, ""))).containsExactlyInAnyOrder(ward, joint);
        assertThat(list(issued("ubnd phuong mau 12", null, null, ""))).containsExactly(longer);
        assertThat(list(issued("phường Mẫu 1", null, null, "")))
                .as("no name of its own: part of several")
                .containsExactlyInAnyOrder(ward, joint, longer);
        for (var id : List.of(ward, joint, longer)) room.documents.trash(id, keeper);
    }

    private static DocumentFilter issued(String issuer, LocalDate from, LocalDate until, String tag) {
        return new DocumentFilter("", null, null, Set.of(), issuer, from, until, tag);
    }

    @Test
    void a_unit_is_asked_with_those_below_it() {
        var above = room.unit("SO");
        var other = room.unit("KHAC");
        room.jdbc
                .sql("update org_unit set parent_id = ? where id = ?")
                .params(above.value(), unit.value())
                .update();

        assertThat(list(new DocumentFilter("", null, above, Set.of()))).containsExactly(decision);
        assertThat(list(new DocumentFilter("", null, other, Set.of()))).isEmpty();
    }

    @Test
    void of_several_states_one_is_enough() {
        room.steps.stageAll(Set.of(plan, decision), StepKind.SCAN);
        step(plan, "READ", "FAILED", "extraction.failed");
        step(plan, "SCAN", "DONE", null);
        step(decision, "SCAN", "SKIPPED", "extraction.ocr.missing");

        assertThat(list(new DocumentFilter(
                        "", null, null, Set.of(DocumentState.FAILED, DocumentState.UNREAD, DocumentState.DOUBTFUL))))
                .containsExactly(decision, plan);
        assertThat(list(new DocumentFilter("ke hoach", null, null, Set.of(DocumentState.FAILED, DocumentState.UNREAD))))
                .containsExactly(plan);
        step(plan, "READ", "WAITING", null);
        step(decision, "SCAN", "DONE", null);
    }

    @Test
    void failed_steps_are_named() {
        step(plan, "READ", "FAILED", "extraction.failed");

        var page = room.documents.list(in(DocumentState.FAILED), DocumentOrder.NEWEST, 0, 10, staff);

        assertThat(page.rows()).extracting(DocumentRow::id).containsExactly(plan);
        assertThat(page.rows().getFirst().failed()).isTrue();
        assertThat(page.rows().getFirst().troubles())
                .contains(new StepTrouble(StepKind.READ, StepState.FAILED, "extraction.failed", "a"));
        step(plan, "READ", "WAITING", null);
        assertThat(list(in(DocumentState.FAILED))).isEmpty();
    }

    @Test
    void a_scan_that_was_left_or_not_read_whole_is_unread_and_says_why() {
        room.steps.stageAll(Set.of(plan, decision, record), StepKind.SCAN);
        step(plan, "SCAN", "SKIPPED", "extraction.ocr.missing");
        step(decision, "SCAN", "DONE", "extraction.ocr.unread");
        step(record, "SCAN", "DONE", null);

        var page = room.documents.list(in(DocumentState.UNREAD), DocumentOrder.NEWEST, 0, 10, staff);

        assertThat(page.rows()).extracting(DocumentRow::id).containsExactly(decision, plan);
        assertThat(page.rows())
                .flatExtracting(DocumentRow::troubles)
                .extracting(StepTrouble::reason)
                .containsExactly("extraction.ocr.unread", "extraction.ocr.missing");
        assertThat(page.rows()).noneMatch(DocumentRow::failed);
    }

    @Test
    void what_the_machine_read_is_unconfirmed_until_a_person_speaks() {
        room.jdbc
                .sql("update document set read_fields = '{number}' where id = ?")
                .param(record.value())
                .update();
        assertThat(list(in(DocumentState.UNCONFIRMED))).containsExactly(record);

        room.change(
                record, TestDocuments.said("ăn uống").kind(DocumentKind.RECORD).data(), keeper);

        assertThat(list(in(DocumentState.UNCONFIRMED))).isEmpty();
    }

    @Test
    void what_only_the_room_above_knows_is_in_no_list_without_it() {
        for (var state : Set.of(DocumentState.DOUBTFUL, DocumentState.BAD_SIGNATURE, DocumentState.DECODED))
            assertThat(list(in(state))).isEmpty();
    }

    @Test
    void the_list_is_ordered_as_asked() {
        assertThat(ordered(DocumentOrder.NEWEST)).containsExactly(record, decision, plan);
        assertThat(ordered(DocumentOrder.ISSUED)).containsExactly(decision, plan, record);
        assertThat(ordered(DocumentOrder.TITLE)).containsExactly(record, plan, decision);
        assertThat(ordered(DocumentOrder.NUMBER)).containsExactly(decision, plan, record);
    }

    @Test
    void a_page_counts_what_is_in_the_filter_and_only_what_the_viewer_may_see() {
        var kh = new DocumentFilter("kh-so", null, null, Set.of());

        var second = room.documents.list(kh, DocumentOrder.NUMBER, 1, 1, staff);

        assertThat(second.total()).isEqualTo(2);
        assertThat(second.rows()).extracting(DocumentRow::id).containsExactly(plan);
        var seen = new DocumentFilter("kế hoạch", null, null, Set.of());
        assertThat(room.documents.list(seen, DocumentOrder.TITLE, 0, 10, staff).total())
                .isEqualTo(1);
        assertThat(room.documents.list(seen, DocumentOrder.TITLE, 0, 10, keeper).rows())
                .extracting(DocumentRow::id)
                .containsExactly(plan, hidden);
    }

    private static List<DocumentId> words(String words) {
        return list(new DocumentFilter(words, null, null, Set.of()));
    }

    private static DocumentFilter in(DocumentState state) {
        return new DocumentFilter("", null, null, Set.of(state));
    }

    private static List<DocumentId> list(DocumentFilter filter) {
        return rows(filter, DocumentOrder.NEWEST);
    }

    private static List<DocumentId> ordered(DocumentOrder order) {
        return rows(DocumentFilter.ALL, order);
    }

    private static List<DocumentId> rows(DocumentFilter filter, DocumentOrder order) {
        return room.documents.list(filter, order, 0, 50, staff).rows().stream()
                .map(DocumentRow::id)
                .toList();
    }

    private static void step(DocumentId document, String kind, String state, String reason) {
        room.jdbc
                .sql("update step set state = ?, reason = ?, detail = 'a' where document_id = ? and kind = ?")
                .params(state, reason, document.value(), kind)
                .update();
    }
}
