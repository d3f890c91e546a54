package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.effect.EffectKind;

/** "Trong 05 năm": the page of a text says how its last day was counted, and by which law. */
class CountedTermHintTests {
    private static final String SENTENCE =
            "1. Quyết định này có hiệu lực thi hành từ ngày 01 tháng 8 năm 2025 và được thực hiện trong 05 năm.";

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
    void a_counted_last_day_says_how_and_by_which_law() {
        assertThat(counted("7811/2025/QĐ-UBND", "2025-08-01", "2030-08-01", SENTENCE))
                .containsExactly(
                        LegalWarning.of(
                                "legal.hint.term.counted",
                                "01/08/2030",
                                "05 năm",
                                "01/08/2025",
                                "31/07/2030",
                                "Điều 147, Điều 148 Bộ luật Dân sự số 91/2015/QH13 (chưa đối chiếu với Công báo, pháp chế kiểm tra lại)"));
    }

    @Test
    void of_a_time_without_a_law_on_file_it_says_that() {
        assertThat(counted(
                        "7812/2003/QĐ-UB",
                        "2003-08-01",
                        "2008-08-01",
                        "Quyết định này có hiệu lực từ ngày 01 tháng 8 năm 2003 và được thực hiện trong 05 năm."))
                .extracting(LegalWarning::key)
                .containsExactly("legal.hint.term.counted.noLaw");
    }

    @Test
    void a_day_that_is_said_or_that_a_person_counted_otherwise_is_left_alone() {
        assertThat(counted("7813/2025/QĐ-UBND", "2025-08-01", "2030-07-31", SENTENCE))
                .isEmpty();
        assertThat(counted(
                        "7814/2025/QĐ-UBND",
                        "2025-08-01",
                        "2030-07-31",
                        "Quyết định này có hiệu lực từ ngày 01 tháng 8 năm 2025 đến hết ngày 31 tháng 7 năm 2030."))
                .isEmpty();
    }

    private static List<LegalWarning> counted(String number, String from, String last, String sentence) {
        LegalDocumentId id = room.confirmed(
                decision(number, LocalDate.parse(from).minusDays(20).toString(), from));
        room.events.addEvent(
                id, EffectKind.TERM, LocalDate.parse(from), LocalDate.parse(last), "", "", sentence, room.lawyer);
        return room.view(id).hints().stream()
                .filter(hint -> hint.key().startsWith("legal.hint.term"))
                .toList();
    }
}
