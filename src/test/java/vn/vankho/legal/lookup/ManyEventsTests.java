package vn.vankho.legal.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.register.RegisterRoom;

/** However long the history of a text is, its page says the status that the list says. */
class ManyEventsTests {
    @Test
    void an_end_behind_thousands_of_corrections_counts() {
        try (var room = new RegisterRoom()) {
            var text = room.confirmed(decision("80/2015/QĐ-UBND", "2015-06-22", "2016-07-01"));
            room.jdbc
                    .sql("""
                            insert into effect_event (id, legal_document_id, kind, on_day, condition, whole, provisions, provisions_said, sentence,
                                                      basis, state, recorded_at, recorded_by)
                            select gen_random_uuid(), :id, 'CORRECTED', date '2017-01-01' + n % 300, '', true, '{}', '', '', '', 'CONFIRMED', now(), :by
                              from generate_series(1, 2050) n
                            """)
                    .param("id", text.value())
                    .param("by", room.lawyer.person().value())
                    .update();
            room.events.addEvent(
                    text, EffectKind.REPEALED, LocalDate.parse("2020-01-01"), null, "", "", "Câu.", room.lawyer);

            assertThat(room.on(text, "2020-01-01")).containsExactly(EffectStatus.CEASED);
            assertThat(room.bean(LegalStanding.class)
                            .of(text, LocalDate.parse("2020-01-01"), null, "", room.lawyer)
                            .statuses())
                    .containsExactly(EffectStatus.CEASED);
        }
    }
}
