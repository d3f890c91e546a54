package vn.vankho.legal.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.list.DayRange;
import vn.vankho.legal.list.Details;
import vn.vankho.legal.list.EntryOrigin;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.legal.list.ListColumns;
import vn.vankho.legal.register.RegisterRoom;

/** Every attribute of a text narrows the list, also together with what was believed at a past moment. */
class RegisterDetailsTests {
    private static final LocalDate ON = LocalDate.parse("2024-06-01");
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
    void a_text_is_found_by_number_signatory_and_whether_it_is_normative() {
        var header = decision("21/2021/QĐ-UBND", "2021-01-01", "2021-01-11");
        var signed = new LegalHeader(
                header.number(),
                header.typeName(),
                header.title(),
                header.issuer(),
                "Nguyễn Thị Lan",
                "Chủ tịch",
                header.issuedOn(),
                header.effectiveFrom(),
                null);
        var id = room.register.enter(signed, room.lawyer);
        var letter = room.register.enter(
                new LegalHeader("22/CV-UBND", "Công văn", "Góp ý", List.of(), null, null, ON, null, null), room.lawyer);

        for (var part : List.of("21/2021", "21 / 2021/qd", "21/2021/QĐ–UBND"))
            assertThat(ids(details(part, null, null))).containsExactly(id);
        room.register.enter(
                new LegalHeader(null, "Luật", "Luật Thử 21/2021", List.of(), null, null, ON, null, null), room.lawyer);
        assertThat(ids(details("21/2021", null, null))).containsExactly(id);
        assertThat(ids(LegalFilter.named("dinh  xóa 21/2021", ON))).isEmpty();
        assertThat(ids(LegalFilter.named("dinh  THỬ 21/2021", ON))).containsExactly(id);
        assertThat(ids(details(null, "nguyen thi lan", null))).containsExactly(id);
        assertThat(ids(details(null, null, true))).contains(id).doesNotContain(letter);
        assertThat(ids(details(null, null, false))).contains(letter).doesNotContain(id);
    }

    @Test
    void days_of_issue_effect_and_end_are_asked_from_one_day_to_another() {
        var id = room.register.enter(decision("23/1999/QĐ-UBND", "1999-03-01", "1999-03-15"), room.lawyer);
        room.events.addEvent(
                id, EffectKind.REPEALED, LocalDate.parse("2003-06-01"), null, "", "", "Bãi bỏ.", room.lawyer);
        var other = room.register.enter(decision("24/1999/QĐ-UBND", "1999-03-02", "1999-03-16"), room.lawyer);

        assertThat(ids(days(range("1999-03-01", "1999-03-01"), DayRange.ALL, DayRange.ALL)))
                .containsExactly(id);
        assertThat(ids(days(range("1999-03-02", "1999-12-31"), DayRange.ALL, DayRange.ALL)))
                .containsExactly(other);
        assertThat(ids(days(DayRange.ALL, range("1999-03-16", "1999-03-16"), DayRange.ALL)))
                .containsExactly(other);
        assertThat(ids(days(DayRange.ALL, DayRange.ALL, range("2003-06-01", "2003-06-01"))))
                .containsExactly(id);
        assertThat(ids(days(DayRange.ALL, DayRange.ALL, range("2003-06-02", null))))
                .doesNotContain(id);
    }

    @Test
    void texts_of_which_a_part_ended_in_a_year_are_found_also_where_another_part_had_ended_before() {
        var twice = room.register.enter(decision("231/1989/QĐ-UBND", "1989-03-01", "1989-03-15"), room.lawyer);
        part(twice, EffectKind.REPEALED, "1991-06-01", null, "Điều 1");
        part(twice, EffectKind.AMENDED, "1993-06-01", null, "Điều 2");
        var over = room.register.enter(decision("232/1989/QĐ-UBND", "1989-03-01", "1989-03-15"), room.lawyer);
        part(over, EffectKind.REPEALED, "1992-01-01", null, "Điều 1");
        part(over, EffectKind.REPEALED, "1993-06-01", null, "");
        var term = room.register.enter(decision("233/1989/QĐ-UBND", "1989-03-01", "1989-03-15"), room.lawyer);
        part(term, EffectKind.REPEALED, "1990-01-01", null, "Điều 1");
        part(term, EffectKind.TERM, "1989-03-15", "1992-12-31", "Điều 2");
        var longer = room.register.enter(decision("234/1989/QĐ-UBND", "1989-03-01", "1989-03-15"), room.lawyer);
        part(longer, EffectKind.REPEALED, "1990-01-01", null, "Điều 1");
        part(longer, EffectKind.TERM, "1989-03-15", "1992-12-31", "Điều 2");
        part(longer, EffectKind.TERM, "1992-06-01", "1999-12-31", "Điều 2");
        var more = room.register.enter(decision("235/1989/QĐ-UBND", "1989-03-01", "1989-03-15"), room.lawyer);
        part(more, EffectKind.REPEALED, "1990-01-01", null, "Điều 1");
        part(more, EffectKind.SUPPLEMENTED, "1993-06-01", null, "Điều 7");

        assertThat(ids(partlyEnded("1993-01-01", "1993-12-31"))).containsExactlyInAnyOrder(twice, term);
        assertThat(ids(partlyEnded("1991-01-01", "1991-12-31"))).containsExactly(twice);
        assertThat(ids(partlyEnded("1992-01-01", "1992-12-31"))).containsExactly(over);
        assertThat(ids(partlyEnded("1994-01-01", "1999-12-31"))).isEmpty();
    }

    private static void part(LegalDocumentId id, EffectKind kind, String on, String until, String provisions) {
        room.events.addEvent(
                id,
                kind,
                LocalDate.parse(on),
                until == null ? null : LocalDate.parse(until),
                "",
                provisions,
                "Một phần.",
                room.lawyer);
    }

    private static LegalFilter partlyEnded(String from, String until) {
        return LegalFilter.named("/1989/", ON)
                .with(new Details(
                        null, null, null, DayRange.ALL, DayRange.ALL, DayRange.ALL, range(from, until), null, null));
    }

    @Test
    void a_text_is_found_by_its_file_and_by_how_it_came_into_the_register() {
        var read = room.confirmed(
                decision("25/1998/QĐ-UBND", "1998-01-01", "1998-01-11"),
                reads(RelationKind.BASED_ON, "26/1998/QĐ-UBND", ""));
        var entered = room.register.enter(decision("27/1998/QĐ-UBND", "1998-01-01", "1998-01-11"), room.lawyer);
        var cited = ids(details("26/1998", null, null));

        assertThat(ids(of(true, null))).contains(read).doesNotContain(entered).doesNotContainAnyElementsOf(cited);
        assertThat(ids(of(false, null))).contains(entered).containsAll(cited).doesNotContain(read);
        assertThat(ids(of(null, EntryOrigin.FILE))).contains(read).doesNotContain(entered);
        assertThat(ids(of(null, EntryOrigin.ENTERED))).contains(entered).doesNotContain(read);
        assertThat(ids(of(null, EntryOrigin.CITED))).containsAll(cited).doesNotContain(read, entered);
        assertThat(ids(of(null, EntryOrigin.IMPORTED))).isEmpty();
    }

    @Test
    void a_status_is_asked_as_it_was_believed_at_a_past_moment() {
        var later = room.confirmed(decision("28/1997/QĐ-UBND", "1997-01-01", "1997-01-11"));
        var ended = room.confirmed(decision("29/1997/QĐ-UBND", "1997-01-01", "1997-01-11"));
        room.events.addEvent(
                ended, EffectKind.REPEALED, LocalDate.parse("1997-06-01"), null, "", "", "Bãi bỏ.", room.lawyer);
        var before = room.clock.instant();
        room.clock.advance(Duration.ofMinutes(1));
        room.events.addEvent(
                later, EffectKind.REPEALED, LocalDate.parse("1997-06-01"), null, "", "", "Bãi bỏ.", room.lawyer);
        room.events.retractEvent(room.view(ended).timeline().getLast().id(), "nhầm", room.lawyer);
        var on = LocalDate.parse("1998-01-01");
        var ceased = new LegalFilter("/1997/", null, null, null, null, EffectStatus.CEASED, false, null, on);
        var inForce = new LegalFilter("/1997/", null, null, null, null, EffectStatus.IN_FORCE, false, null, on);

        assertThat(ids(ceased)).containsExactly(later);
        assertThat(ids(inForce)).containsExactly(ended);
        assertThat(ids(ceased.knownAt(before))).containsExactly(ended);
        assertThat(ids(inForce.knownAt(before))).containsExactly(later);
    }

    @Test
    void the_columns_a_person_has_chosen_are_theirs_alone() {
        var columns = room.bean(ListColumns.class);
        assertThat(columns.of(room.staff)).isEmpty();

        columns.remember(List.of("STATUS", "SIGNATORY"), room.staff);
        columns.remember(List.of("SIGNATORY"), room.staff);

        assertThat(columns.of(room.staff)).containsExactly("SIGNATORY");
        assertThat(columns.of(room.lawyer)).isEmpty();
    }

    private static DayRange range(String from, String until) {
        return new DayRange(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    private static LegalFilter details(String number, String signatory, Boolean normative) {
        return LegalFilter.all(ON)
                .with(new Details(
                        number,
                        signatory,
                        normative,
                        DayRange.ALL,
                        DayRange.ALL,
                        DayRange.ALL,
                        DayRange.ALL,
                        null,
                        null));
    }

    private static LegalFilter days(DayRange issued, DayRange effective, DayRange ended) {
        return LegalFilter.all(ON)
                .with(new Details(null, null, null, issued, effective, ended, DayRange.ALL, null, null));
    }

    private static LegalFilter of(Boolean file, EntryOrigin origin) {
        return LegalFilter.all(ON)
                .with(new Details(
                        null, null, null, DayRange.ALL, DayRange.ALL, DayRange.ALL, DayRange.ALL, file, origin));
    }

    private static List<LegalDocumentId> ids(LegalFilter filter) {
        return room.list.page(filter, LegalOrder.ISSUED, 0, 50, room.lawyer).rows().stream()
                .map(LegalRow::id)
                .toList();
    }
}
