package vn.vankho.legal.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.list.DayRange;
import vn.vankho.legal.list.Details;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.recognition.CitedDocument;
import vn.vankho.legal.register.ReadDocument.ReadRelation;
import vn.vankho.legal.register.RegisterRoom;
import vn.vankho.shared.Texts;
import vn.vankho.vietnamese.DocumentNumber;

/** The workbook of the register says what the yearly list of texts that have ended asks for. */
class RegisterFileTests {
    /** Columns: the number of the row; from which day, why, by which text and what of it is not in force. */
    private static final List<Integer> SHOWN = List.of(0, 11, 12, 13, 14);

    private static final int SINCE = 10;

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
    void a_text_that_ended_bears_day_reason_and_the_text_that_ended_it() throws Exception {
        room.confirmed(decision("1/2061/QĐ-UBND", "2061-01-01"));
        room.acts("2/2062/QĐ-UBND", "2062-01-01", RelationKind.REPEALS, "1/2061/QĐ-UBND", "");

        assertThat(row("1/2061/QĐ-UBND", "2063-01-01", null, room.lawyer))
                .containsExactly("1", "11/01/2062", "Bị bãi bỏ", "Quyết định 2/2062/QĐ-UBND", "Toàn bộ");
        assertThat(row("1/2061/QĐ-UBND", "2062-01-10", null, room.lawyer)).containsExactly("1", "", "", "", "");
    }

    @Test
    void who_prolonged_a_term_did_not_end_the_text() throws Exception {
        var id = room.confirmed(decision("20/2061/QĐ-UBND", "2061-01-01"));
        happens(id, EffectKind.TERM, "2061-01-11", "2061-12-31", "");
        var longer = new RelationData(
                RelationKind.EXTENDS, "", false, null, LocalDate.parse("2062-06-30"), "Kéo dài thời hạn áp dụng.");
        room.register.addRelation(room.confirmed(decision("21/2061/QĐ-UBND", "2061-11-01")), id, longer, room.lawyer);

        assertThat(row("20/2061/QĐ-UBND", "2063-01-01", null, room.lawyer))
                .containsExactly(
                        "1",
                        "01/07/2062",
                        "Hết thời hạn hiệu lực (gia hạn bởi Quyết định 21/2061/QĐ-UBND)",
                        "",
                        "Toàn bộ");
    }

    @Test
    void parts_that_ended_or_rest_are_told_apart_and_only_what_was_known_then_counts() throws Exception {
        var id = room.confirmed(decision("3/2061/QĐ-UBND", "2061-01-01"));
        room.acts("4/2062/QĐ-UBND", "2062-01-01", RelationKind.AMENDS, "3/2061/QĐ-UBND", "khoản 1 Điều 2");
        var before = room.clock.instant();
        room.clock.advance(java.time.Duration.ofMinutes(1));
        room.events.addEvent(
                id, EffectKind.REPEALED, LocalDate.parse("2062-06-01"), null, "", "Điều 5", "Câu.", room.lawyer);
        room.events.addEvent(
                id,
                EffectKind.SUSPENDED,
                LocalDate.parse("2062-02-01"),
                LocalDate.parse("2062-03-31"),
                "",
                "Điều 7",
                "Câu.",
                room.lawyer);

        assertThat(row("3/2061/QĐ-UBND", "2063-01-01", null, room.lawyer))
                .containsExactly(
                        "1",
                        "(1) 11/01/2062; (2) 01/06/2062",
                        "(1) Được sửa đổi; (2) Bị bãi bỏ",
                        "(1) Quyết định 4/2062/QĐ-UBND; (2) ",
                        "(1) khoản 1 Điều 2; (2) Điều 5");
        assertThat(row("3/2061/QĐ-UBND", "2062-03-01", null, room.lawyer).get(4))
                .isEqualTo("(1) khoản 1 Điều 2; (2) Điều 7");
        assertThat(row("3/2061/QĐ-UBND", "2063-01-01", before, room.lawyer).get(4))
                .isEqualTo("khoản 1 Điều 2");
    }

    @Test
    void each_status_bears_its_own_first_day_and_a_part_that_ended_keeps_it_through_a_suspension() throws Exception {
        var id = room.confirmed(decision("7/2061/QĐ-UBND", "2061-01-01"));
        room.acts("8/2062/QĐ-UBND", "2062-01-01", RelationKind.AMENDS, "7/2061/QĐ-UBND", "khoản 1 Điều 2");
        happens(id, EffectKind.SUSPENDED, "2062-02-01", "2062-03-31", "Điều 7");
        happens(id, EffectKind.SUSPENDED, "2062-06-01", "2062-06-30", "");

        assertThat(since("7/2061/QĐ-UBND", "2062-03-01")).isEqualTo("11/01/2062; 01/02/2062");
        assertThat(since("7/2061/QĐ-UBND", "2062-04-01")).isEqualTo("11/01/2062");
        assertThat(since("7/2061/QĐ-UBND", "2062-06-15")).isEqualTo("01/06/2062");
        assertThat(since("7/2061/QĐ-UBND", "2062-07-01")).isEqualTo("11/01/2062");
    }

    @Test
    void a_text_of_which_only_a_part_came_back_bears_the_end_of_the_rest() throws Exception {
        var id = room.confirmed(decision("9/2061/QĐ-UBND", "2061-01-01"));
        room.acts("10/2062/QĐ-UBND", "2062-01-01", RelationKind.REPLACES, "9/2061/QĐ-UBND", "");
        happens(id, EffectKind.REVIVED, "2062-06-01", null, "Điều 4");

        assertThat(row("9/2061/QĐ-UBND", "2063-01-01", null, room.lawyer))
                .containsExactly("1", "11/01/2062", "Bị thay thế", "Quyết định 10/2062/QĐ-UBND", "Toàn bộ");
    }

    @Test
    void what_was_undone_is_no_reason_any_more() throws Exception {
        var id = room.confirmed(decision("11/2061/QĐ-UBND", "2061-01-01"));
        room.acts("12/2062/QĐ-UBND", "2062-01-01", RelationKind.AMENDS, "11/2061/QĐ-UBND", "khoản 1 Điều 2");
        happens(id, EffectKind.REPEALED, "2062-02-01", null, "Điều 3");
        happens(id, EffectKind.REVIVED, "2062-03-01", null, "Điều 3");
        happens(id, EffectKind.TERM, "2062-01-15", "2062-03-31", "Điều 4");
        happens(id, EffectKind.TERM, "2062-03-01", "2065-12-31", "Điều 4");
        happens(id, EffectKind.SUSPENDED, "2062-04-01", null, "Điều 5");
        happens(id, EffectKind.RESUMED, "2062-05-01", null, "Điều 5");
        happens(id, EffectKind.SUSPENDED, "2062-06-01", null, "Điều 8");

        assertThat(row("11/2061/QĐ-UBND", "2063-01-01", null, room.lawyer))
                .containsExactly(
                        "1",
                        "(1) 11/01/2062; (2) 01/06/2062",
                        "(1) Được sửa đổi; (2) Bị ngưng hiệu lực",
                        "(1) Quyết định 12/2062/QĐ-UBND; (2) ",
                        "(1) khoản 1 Điều 2; (2) Điều 8");
        assertThat(row("11/2061/QĐ-UBND", "2062-02-15", null, room.lawyer).get(4))
                .isEqualTo("(1) khoản 1 Điều 2; (2) Điều 3");
    }

    @Test
    void the_card_of_a_citation_says_the_same_as_the_workbook_also_of_a_past_moment() {
        var citing = room.view(room.confirmed(decision("15/2063/QĐ-UBND", "2063-01-01")))
                .document()
                .header();
        var id = room.confirmed(decision("13/2061/QĐ-UBND", "2061-01-01"));
        room.acts("14/2062/QĐ-UBND", "2062-01-01", RelationKind.AMENDS, "13/2061/QĐ-UBND", "khoản 1 Điều 2");
        happens(id, EffectKind.REPEALED, "2062-02-01", null, "Điều 3");
        var before = room.clock.instant();
        room.clock.advance(java.time.Duration.ofMinutes(1));
        happens(id, EffectKind.REVIVED, "2062-03-01", null, "Điều 3");

        assertThat(onCard(citing, null)).containsExactly("khoản 1 Điều 2");
        assertThat(onCard(citing, before)).containsExactly("khoản 1 Điều 2", "Điều 3");
    }

    private static List<String> onCard(LegalHeader citing, @Nullable Instant knownAt) {
        var cited = new CitedDocument(
                "Quyết định",
                DocumentNumber.parse("13/2061/QĐ-UBND").orElseThrow(),
                null,
                LocalDate.parse("2061-01-01"),
                null,
                null,
                0,
                1);
        return room
                .bean(CitedTexts.class)
                .find(citing, List.of(cited), LocalDate.parse("2063-01-01"), knownAt, room.lawyer)
                .values()
                .stream()
                .flatMap(one -> one.ended().stream().map(EndReason::provisions))
                .toList();
    }

    @Test
    void a_published_list_is_no_text_that_ended_another_and_its_words_say_who_did() throws Exception {
        room.confirmed(decision("16/2061/QĐ-UBND", "2061-01-01"));
        room.acts("17/2062/QĐ-UBND", "2062-01-01", RelationKind.REPEALS, "16/2061/QĐ-UBND", "Điều 3");
        var reason = "Được sửa đổi, bổ sung tại Quyết định số 918/2062/QĐ-UBND ngày 01/5/2062";
        list("18/QĐ-UBND", announces("Điều 3", "2062-01-11", "Bị bãi bỏ bởi Quyết định số 17/2062/QĐ-UBND"));
        list("19/QĐ-UBND", announces("Điều 4", "2062-06-01", reason));

        assertThat(row("16/2061/QĐ-UBND", "2063-06-01", null, room.lawyer))
                .containsExactly(
                        "1",
                        "(1) 11/01/2062; (2) 01/06/2062",
                        "(1) Bị bãi bỏ; (2) " + reason,
                        "(1) Quyết định 17/2062/QĐ-UBND (công bố tại Quyết định 18/QĐ-UBND); (2) công bố tại Quyết định 19/QĐ-UBND",
                        "(1) Điều 3; (2) Điều 4");
    }

    private static ReadRelation announces(String provisions, String day, String reason) {
        var target = LegalHeader.cited("16/2061/QĐ-UBND", "Quyết định", "", null, null);
        var data = new RelationData(
                RelationKind.ANNOUNCES_CESSATION, provisions, false, LocalDate.parse(day), null, reason);
        return new ReadRelation(data, target, target.name(), 10, 60, .98f);
    }

    private static void list(String number, ReadRelation row) {
        var list = room.confirmed(decision(number, "2063-01-15"), row);
        room.register.confirmRelation(room.relation(list, RelationKind.ANNOUNCES_CESSATION), null, null, room.lawyer);
    }

    @Test
    void the_text_that_ended_another_is_named_only_to_those_who_may_see_it() throws Exception {
        var target = room.confirmed(decision("5/2061/QĐ-UBND", "2061-01-01"));
        var hidden = room.taken(
                room.hiddenFile("riêng"),
                decision("6/2062/QĐ-UBND", "2062-01-01"),
                vn.vankho.legal.LegalFixtures.reads(RelationKind.REPEALS, "5/2061/QĐ-UBND", ""));
        room.confirm(hidden);
        room.register.confirmRelation(room.relation(hidden, RelationKind.REPEALS), null, null, room.lawyer);

        assertThat(row("5/2061/QĐ-UBND", "2063-01-01", null, room.lawyer))
                .contains("11/01/2062", "Quyết định 6/2062/QĐ-UBND");
        assertThat(row("5/2061/QĐ-UBND", "2063-01-01", null, room.staff))
                .contains("11/01/2062", "Bị bãi bỏ")
                .doesNotContain("Quyết định 6/2062/QĐ-UBND");
        assertThat(room.on(target, "2063-01-01")).isNotEmpty();
    }

    private static void happens(
            LegalDocumentId id, EffectKind kind, String on, @Nullable String until, String provisions) {
        room.events.addEvent(
                id,
                kind,
                LocalDate.parse(on),
                until == null ? null : LocalDate.parse(until),
                "",
                provisions,
                "Câu.",
                room.lawyer);
    }

    private static String since(String number, String on) throws IOException {
        return cell(number, on, null, room.lawyer, List.of(SINCE)).getFirst();
    }

    @Test
    void the_workbook_says_what_it_was_asked_for_and_its_name_of_which_day_it_is() throws Exception {
        var year = new DayRange(LocalDate.parse("2062-01-01"), LocalDate.parse("2062-12-31"));
        var none = Details.NONE;
        var filter = new LegalFilter(
                        "",
                        "Quyết định",
                        null,
                        2061,
                        null,
                        EffectStatus.PARTLY_CEASED,
                        false,
                        null,
                        LocalDate.parse("2063-01-01"))
                .with(new Details(null, null, null, none.issued(), none.effective(), none.ended(), year, null, null));
        var out = new ByteArrayOutputStream();
        room.file.write(out, filter, LegalOrder.NUMBER, Texts.VIETNAMESE, room.lawyer);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("tính đến 01/01/2063");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Chỉ gồm: Loại văn bản: Quyết định; Tình trạng: Hết hiệu lực một phần;"
                            + " Ngày hết hiệu lực một phần: 01/01/2062 – 31/12/2062; Năm ban hành: 2061");
        }
        assertThat(RegisterFile.name(filter)).isEqualTo("so-van-ban-2063-01-01-loc.xlsx");
        assertThat(RegisterFile.name(LegalFilter.all(LocalDate.parse("2063-01-01"))))
                .isEqualTo("so-van-ban-2063-01-01.xlsx");
    }

    private static List<String> row(String number, String on, @Nullable Instant knownAt, Viewer viewer)
            throws IOException {
        return cell(number, on, knownAt, viewer, SHOWN);
    }

    private static List<String> cell(
            String number, String on, @Nullable Instant knownAt, Viewer viewer, List<Integer> columns)
            throws IOException {
        var filter = new LegalFilter(number, null, null, null, null, null, false, null, LocalDate.parse(on))
                .knownAt(knownAt);
        var out = new ByteArrayOutputStream();
        room.file.write(out, filter, LegalOrder.NUMBER, Texts.VIETNAMESE, viewer);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var cells = new DataFormatter();
            return StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .filter(row -> cells.formatCellValue(row.getCell(1)).equals(number))
                    .map(row -> columns.stream()
                            .map(i -> cells.formatCellValue(row.getCell(i)))
                            .toList())
                    .findFirst()
                    .orElseThrow();
        }
    }
}
