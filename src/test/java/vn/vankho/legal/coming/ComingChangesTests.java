package vn.vankho.legal.coming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.coming.ComingChange.Reason;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.register.RegisterRoom;
import vn.vankho.shared.BadParameter;

/** What the confirmed events say of the days that come. */
class ComingChangesTests {
    private static final LocalDate TODAY = LocalDate.parse("2031-03-01");
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
    void commencements_ends_of_terms_and_of_suspensions_are_told_with_their_reason_the_nearest_first() {
        var begins = room.confirmed(decision("1/2031/QĐ-UBND", "2031-02-20", "2031-03-02"));
        var ends = room.confirmed(decision("2/2021/QĐ-UBND", "2021-02-20", "2021-03-02"));
        event(ends, EffectKind.TERM, "2021-03-02", "2031-03-31");
        var rests = room.confirmed(decision("3/2021/QĐ-UBND", "2021-02-20", "2021-03-02"));
        event(rests, EffectKind.SUSPENDED, "2031-01-01", "2031-03-15");
        room.confirmed(decision("4/2031/QĐ-UBND", "2031-02-20", "2031-04-15"));

        var changes = room.coming.list(new ComingFilter(TODAY, 31, null), 0, 50, room.lawyer);

        assertThat(changes.total()).isEqualTo(3);
        assertThat(changes.rows()).extracting(ComingChange::id).containsExactly(begins, rests, ends);
        assertThat(changes.rows())
                .extracting(change -> change.day().toString())
                .containsExactly("2031-03-02", "2031-03-16", "2031-04-01");
        assertThat(changes.rows())
                .flatExtracting(ComingChange::reasons)
                .containsExactly(
                        new Reason(EffectKind.COMMENCED, false, "", ""),
                        new Reason(EffectKind.SUSPENDED, true, "", ""),
                        new Reason(EffectKind.TERM, true, "", ""));
        assertThat(changes.rows().getLast().after()).containsExactly(EffectStatus.CEASED);
        assertThat(room.coming
                        .list(new ComingFilter(TODAY, 31, EffectStatus.CEASED), 0, 50, room.lawyer)
                        .rows())
                .extracting(ComingChange::id)
                .containsExactly(ends);
        assertThat(room.coming
                        .list(new ComingFilter(TODAY, 31, null), 1, 1, room.lawyer)
                        .rows())
                .extracting(ComingChange::id)
                .containsExactly(rests);
    }

    @Test
    void the_text_that_does_it_is_named_to_those_who_see_it() {
        room.confirmed(decision("5/2020/QĐ-UBND", "2020-02-20"));
        var acting = room.taken(
                room.hiddenFile("bãi bỏ riêng"),
                decision("6/2051/QĐ-UBND", "2051-02-20", "2051-03-15"),
                reads(RelationKind.REPEALS, "5/2020/QĐ-UBND", "khoản 3 Điều 9"));
        room.confirm(acting);
        room.register.confirmRelation(room.relation(acting, RelationKind.REPEALS), null, null, room.lawyer);
        var filter = new ComingFilter(LocalDate.parse("2051-03-01"), 31, EffectStatus.PARTLY_CEASED);

        assertThat(room.coming.list(filter, 0, 50, room.lawyer).rows())
                .flatExtracting(ComingChange::reasons)
                .containsExactly(new Reason(EffectKind.REPEALED, false, "khoản 3 Điều 9", "Quyết định 6/2051/QĐ-UBND"));
        assertThat(room.coming.list(filter, 0, 50, room.staff).rows())
                .flatExtracting(ComingChange::reasons)
                .extracting(Reason::by)
                .containsExactly("");
    }

    @Test
    void the_text_that_prolonged_a_term_is_not_told_to_end_it() {
        var id = room.confirmed(decision("20/2068/QĐ-UBND", "2068-02-20", "2068-03-02"));
        event(id, EffectKind.TERM, "2068-03-02", "2068-12-31");
        var acting = room.confirmed(decision("21/2068/QĐ-UBND", "2068-11-20", "2068-12-01"));
        var longer = new RelationData(
                RelationKind.EXTENDS, "", false, null, LocalDate.parse("2069-03-31"), "Kéo dài thời hạn áp dụng.");
        room.register.addRelation(acting, id, longer, room.lawyer);

        var filter = new ComingFilter(LocalDate.parse("2069-03-15"), 31, EffectStatus.CEASED);
        assertThat(room.coming.list(filter, 0, 50, room.lawyer).rows())
                .flatExtracting(ComingChange::reasons)
                .extracting(reason -> reason.words((key, values) -> key + List.of(values)))
                .containsExactly("legal.coming.over.TERM[] legal.term.longer[Quyết định 21/2068/QĐ-UBND]");
    }

    @Test
    void a_part_that_begins_on_a_day_of_its_own_is_told_though_the_text_stands_as_before() {
        var id = room.confirmed(decision("7/2061/QĐ-UBND", "2061-02-01", "2061-02-10"));
        room.events.addEvent(
                id, EffectKind.COMMENCED, LocalDate.parse("2061-03-20"), null, "", "Điều 4", "Câu.", room.lawyer);
        var day = LocalDate.parse("2061-03-01");

        var changes = room.coming.list(new ComingFilter(day, 31, null), 0, 50, room.lawyer);

        assertThat(changes.total()).isEqualTo(1);
        assertThat(changes.rows().getFirst().day()).isEqualTo("2061-03-20");
        assertThat(changes.rows().getFirst().reasons())
                .containsExactly(new Reason(EffectKind.COMMENCED, false, "Điều 4", ""));
        assertThat(changes.rows().getFirst().after()).containsExactly(EffectStatus.IN_FORCE);
        assertThat(room.coming
                        .list(new ComingFilter(day, 31, EffectStatus.IN_FORCE), 0, 50, room.lawyer)
                        .total())
                .isZero();
        assertThat(room.coming
                        .list(new ComingFilter(LocalDate.parse("2061-01-31"), 60, null), 0, 50, room.lawyer)
                        .rows())
                .as("its own beginning and that of its part")
                .extracting(change -> change.day().toString())
                .containsExactly("2061-02-10", "2061-03-20");
    }

    @Test
    void what_comes_to_other_parts_of_a_text_partly_ceased_long_ago_is_told_too() {
        var id = room.confirmed(decision("8/2060/QĐ-UBND", "2060-02-01", "2060-02-10"));
        part(id, EffectKind.REPEALED, "2065-01-01", null, "Điều 1");
        part(id, EffectKind.AMENDED, "2071-03-05", null, "Điều 2");
        part(id, EffectKind.REPEALED, "2071-03-10", null, "Điều 3");
        part(id, EffectKind.TERM, "2060-02-10", "2071-03-14", "Điều 4");
        part(id, EffectKind.SUPPLEMENTED, "2071-03-20", null, "Điều 6");
        // a longer term, and one of an article that is gone by then
        part(id, EffectKind.TERM, "2060-02-10", "2071-03-24", "Điều 5");
        part(id, EffectKind.TERM, "2071-03-01", "2081-03-24", "Điều 5");
        part(id, EffectKind.TERM, "2060-02-10", "2071-03-26", "Điều 1");
        var day = LocalDate.parse("2071-03-01");

        var changes = room.coming.list(new ComingFilter(day, 31, null), 0, 50, room.lawyer);

        assertThat(changes.rows())
                .extracting(change -> change.day().toString())
                .containsExactly("2071-03-05", "2071-03-10", "2071-03-15", "2071-03-20");
        assertThat(changes.total()).isEqualTo(4);
        assertThat(changes.rows())
                .flatExtracting(ComingChange::reasons)
                .containsExactly(
                        new Reason(EffectKind.AMENDED, false, "Điều 2", ""),
                        new Reason(EffectKind.REPEALED, false, "Điều 3", ""),
                        new Reason(EffectKind.TERM, true, "Điều 4", ""),
                        new Reason(EffectKind.SUPPLEMENTED, false, "Điều 6", ""));
        assertThat(changes.rows())
                .allSatisfy(change -> assertThat(change.after()).containsExactly(EffectStatus.PARTLY_CEASED));
        assertThat(room.coming
                        .list(new ComingFilter(day, 31, EffectStatus.PARTLY_CEASED), 0, 50, room.lawyer)
                        .rows())
                .as("nothing ends with what is added")
                .extracting(change -> change.day().toString())
                .containsExactly("2071-03-05", "2071-03-10", "2071-03-15");
    }

    @Test
    void that_one_of_two_suspended_parts_goes_on_is_told() {
        var id = room.confirmed(decision("10/2060/QĐ-UBND", "2060-02-01", "2060-02-10"));
        part(id, EffectKind.SUSPENDED, "2075-01-01", "2075-12-31", "Điều 1");
        part(id, EffectKind.SUSPENDED, "2075-03-02", "2075-03-14", "Điều 2");
        part(id, EffectKind.SUSPENDED, "2075-01-01", "2075-03-20", "Điều 3");
        part(id, EffectKind.RESUMED, "2075-02-01", null, "Điều 3");

        var changes = room.coming.list(new ComingFilter(LocalDate.parse("2075-03-01"), 31, null), 0, 50, room.lawyer);

        assertThat(changes.rows())
                .flatExtracting(ComingChange::reasons)
                .containsExactly(
                        new Reason(EffectKind.SUSPENDED, false, "Điều 2", ""),
                        new Reason(EffectKind.SUSPENDED, true, "Điều 2", ""));
        assertThat(changes.rows())
                .extracting(change -> change.day().toString())
                .containsExactly("2075-03-02", "2075-03-15");
    }

    @Test
    void a_text_out_of_sight_changes_nothing_in_the_count() {
        var hidden = room.taken(room.hiddenFile("riêng"), decision("9/2041/QĐ-UBND", "2041-02-01", "2041-02-20"));
        room.confirm(hidden);
        var filter = new ComingFilter(LocalDate.parse("2041-02-10"), 30, null);

        assertThat(room.coming.list(filter, 0, 50, room.lawyer).total()).isEqualTo(1);
        assertThat(room.coming.list(filter, 0, 50, room.staff).total()).isZero();
    }

    @Test
    void the_workbook_bears_days_as_days() throws Exception {
        room.confirmed(decision("5/2051/QĐ-UBND", "2051-02-20", "2051-03-02"));
        var out = new ByteArrayOutputStream();
        new ComingFile(room.coming, new vn.vankho.shared.Texts())
                .write(
                        out,
                        new ComingFilter(LocalDate.parse("2051-03-01"), 30, null),
                        vn.vankho.shared.Texts.VIETNAMESE,
                        room.lawyer);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var row = book.getSheetAt(0).getRow(2);
            assertThat(row.getCell(0).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2051-03-02");
            assertThat(List.of(
                            row.getCell(1).getStringCellValue(), row.getCell(6).getStringCellValue()))
                    .containsExactly("5/2051/QĐ-UBND", "Còn hiệu lực");
        }
    }

    @Test
    void a_span_out_of_bounds_is_refused_by_name() {
        assertThatThrownBy(() -> new ComingFilter(TODAY, 0, null)).isInstanceOf(BadParameter.class);
    }

    private static void event(LegalDocumentId id, EffectKind kind, String on, String until) {
        room.events.addEvent(
                id, kind, LocalDate.parse(on), LocalDate.parse(until), "", "", "Câu làm căn cứ.", room.lawyer);
    }

    private static void part(LegalDocumentId id, EffectKind kind, String on, @Nullable String until, String said) {
        var last = until == null ? null : LocalDate.parse(until);
        room.events.addEvent(id, kind, LocalDate.parse(on), last, "", said, "Câu làm căn cứ.", room.lawyer);
    }
}
