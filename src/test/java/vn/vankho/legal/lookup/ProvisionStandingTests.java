package vn.vankho.legal.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.NOT_YET_IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.register.RegisterRoom;
import vn.vankho.shared.Refused;

/** The status of single provisions, asked of the register by what a person calls them. */
class ProvisionStandingTests {
    private static RegisterRoom room;
    private static LegalDocumentId text;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
        text = room.taken(
                room.file("ba điều"),
                decision("7/2015/QĐ-UBND", "2015-01-01", "2015-01-11"),
                List.of("dieu_1", "dieu_2", "dieu_3"));
        room.confirm(text);
        happens(EffectKind.SUPPLEMENTED, "2020-07-01", null, "Điều 2a");
        happens(EffectKind.TERM, "2015-01-11", "2025-12-31", "khoản 2 Điều 1");
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void an_article_that_was_added_begins_then_and_one_that_never_was_is_refused_with_its_name() {
        assertThat(of("Điều 2a", "2018-01-01")).containsExactly(NOT_YET_IN_FORCE);
        assertThat(of("khoản 1 Điều 2a", "2020-07-01")).containsExactly(IN_FORCE);
        assertThat(of("khoản 9 Điều 3", "2020-07-01")).containsExactly(IN_FORCE);
        for (var none : List.of("Điều 999", "khoản 1 Điều 4"))
            assertThatThrownBy(() -> of(none, "2020-07-01")).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.key()).isEqualTo("legal.provision.none");
                assertThat(refused.arguments()).contains(none);
            });
    }

    @Test
    void the_term_of_a_khoan_that_was_entered_by_hand_is_none_of_the_text() {
        assertThat(of("khoản 2 Điều 1", "2026-01-01")).containsExactly(CEASED);
        assertThat(of("khoản 1 Điều 1", "2026-01-01")).containsExactly(IN_FORCE);
        assertThat(of("", "2026-01-01")).containsExactly(PARTLY_CEASED);
        assertThat(room.on(text, "2026-01-01")).containsExactly(PARTLY_CEASED);
    }

    @Test
    void a_part_by_hand_that_cannot_be_read_is_warned_of_on_the_page() {
        var other = room.confirmed(decision("8/2015/QĐ-UBND", "2015-01-01", "2015-01-11"));
        room.events.addEvent(
                other, EffectKind.REPEALED, LocalDate.parse("2020-01-01"), null, "", "Chương III", "", room.lawyer);
        room.events.addEvent(
                other, EffectKind.REPEALED, LocalDate.parse("2021-01-01"), null, "", "Chương IV", "", room.lawyer);

        assertThat(room.view(other).warnings())
                .filteredOn(warning -> warning.key().equals("legal.warning.division.unknown"))
                .singleElement()
                .extracting(LegalWarning::arguments)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .as("once for all of them")
                .containsExactly("Chương III, Chương IV");
    }

    private static void happens(EffectKind kind, String on, @Nullable String until, String provisions) {
        var last = until == null ? null : LocalDate.parse(until);
        room.events.addEvent(text, kind, LocalDate.parse(on), last, "", provisions, "", room.lawyer);
    }

    private static Set<EffectStatus> of(String provision, String day) {
        return room.bean(LegalStanding.class)
                .of(text, LocalDate.parse(day), null, provision, room.lawyer)
                .statuses();
    }
}
