package vn.vankho.legal.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.register.RegisterRoom;

/** A suspension that no day ends is on the list of what has to be watched, with its condition, until the text goes on. */
class OpenSuspensionTests {
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
    void it_is_watched_until_the_text_goes_on_and_its_condition_is_as_secret_as_the_text_that_says_it() {
        var old = room.confirmed(decision("46/2018/QĐ-UBND", "2018-02-01", "2018-02-11"));
        var dated = room.confirmed(decision("47/2018/QĐ-UBND", "2018-02-01", "2018-02-11"));
        var acting = room.taken(room.hiddenFile("Ngưng"), decision("15/2020/QĐ-UBND", "2020-01-01", "2020-01-11"));
        room.confirm(acting);
        suspend(acting, old, null);
        suspend(acting, dated, LocalDate.parse("2099-12-31"));

        assertThat(found(old, room.lawyer)).containsExactly("cho đến khi Luật An toàn có hiệu lực");
        assertThat(found(old, room.staff)).containsExactly("");
        assertThat(found(dated, room.lawyer)).isEmpty();

        room.events.addEvent(
                old, EffectKind.RESUMED, LocalDate.parse("2021-01-01"), null, "", "", "Hết ngưng.", room.lawyer);
        assertThat(found(old, room.lawyer)).isEmpty();
    }

    @Test
    void an_open_head_gives_the_words_of_its_restricted_file_to_nobody() {
        var old = room.confirmed(decision("48/2018/QĐ-UBND", "2018-02-01", "2018-02-11"));
        var head = decision("16/2020/QĐ-UBND", "2020-01-01", "2020-01-11");
        var acting = room.register.enter(head, room.lawyer);
        assertThat(room.taken(room.hiddenFile("Ngưng, bản kín"), head)).isEqualTo(acting);
        suspend(acting, old, null);

        assertThat(found(old, room.lawyer)).containsExactly("cho đến khi Luật An toàn có hiệu lực");
        assertThat(found(old, room.staff)).containsExactly("");
    }

    @Test
    void one_that_is_over_is_not_watched_while_another_with_a_last_day_runs() {
        var acting = room.confirmed(decision("17/2020/QĐ-UBND", "2020-01-01", "2020-01-11"));
        var resumed = room.confirmed(decision("49/2018/QĐ-UBND", "2018-02-01", "2018-02-11"));
        var continued = room.confirmed(decision("50/2018/QĐ-UBND", "2018-02-01", "2018-02-11"));
        var revived = room.confirmed(decision("51/2018/QĐ-UBND", "2018-02-01", "2018-02-11"));
        for (var old : List.of(resumed, continued, revived)) suspend(acting, old, null);
        add(resumed, EffectKind.RESUMED, "2021-01-01", null);
        add(continued, EffectKind.CONTINUED, "2021-01-01", null);
        add(revived, EffectKind.REPEALED, "2020-06-01", null);
        add(revived, EffectKind.REVIVED, "2021-01-01", null);
        for (var old : List.of(resumed, continued, revived)) add(old, EffectKind.SUSPENDED, "2022-01-01", "2099-12-31");

        for (var old : List.of(resumed, continued, revived))
            assertThat(found(old, room.lawyer)).isEmpty();
    }

    @Test
    void one_that_ended_with_what_holds_it_or_by_several_words_is_not_watched_while_another_runs() {
        var acting = room.confirmed(decision("19/2020/QĐ-UBND", "2020-01-01", "2020-01-11"));
        var held = room.confirmed(decision("54/2018/QĐ-UBND", "2018-02-01", "2018-02-11"));
        var several = room.confirmed(decision("55/2018/QĐ-UBND", "2018-02-01", "2018-02-11"));
        suspend(acting, held, "khoản 2 Điều 5", null);
        suspend(acting, several, "Điều 5; Điều 6", null);
        for (var old : List.of(held, several)) part(old, EffectKind.SUSPENDED, "2022-01-01", "2099-12-31", "Điều 9");
        assertThat(found(held, room.lawyer)).hasSize(1);

        part(held, EffectKind.RESUMED, "2021-01-01", null, "Điều 5");
        part(several, EffectKind.RESUMED, "2021-01-01", null, "Điều 5");
        assertThat(found(several, room.lawyer)).as("Điều 6 is suspended still").hasSize(1);
        part(several, EffectKind.RESUMED, "2021-06-01", null, "Điều 6");

        for (var old : List.of(held, several))
            assertThat(found(old, room.lawyer)).isEmpty();
    }

    @Test
    void one_of_a_provision_that_was_repealed_is_not_watched_while_another_runs() {
        var acting = room.confirmed(decision("20/2020/QĐ-UBND", "2020-01-01", "2020-01-11"));
        var old = room.confirmed(decision("56/2018/QĐ-UBND", "2018-02-01", "2018-02-11"));
        suspend(acting, old, "Điều 5", null);
        part(old, EffectKind.SUSPENDED, "2022-01-01", "2099-12-31", "Điều 9");

        part(old, EffectKind.REPEALED, "2021-01-01", null, "Điều 5");

        assertThat(found(old, room.lawyer)).isEmpty();
    }

    /** As the timeline has it: neither word says that the suspension is over. */
    @Test
    void one_that_runs_on_is_watched_on() {
        var acting = room.confirmed(decision("18/2020/QĐ-UBND", "2020-01-01", "2020-01-11"));
        var applied = room.confirmed(decision("52/2018/QĐ-UBND", "2018-02-01", "2018-02-11"));
        var inPart = room.confirmed(decision("53/2018/QĐ-UBND", "2018-02-01", "2018-02-11"));
        suspend(acting, applied, null);
        suspend(acting, inPart, null);
        add(applied, EffectKind.REVIVED, "2021-01-01", null);
        room.events.addEvent(
                inPart, EffectKind.RESUMED, LocalDate.parse("2021-01-01"), null, "", "Điều 2", "", room.lawyer);

        assertThat(found(applied, room.lawyer)).hasSize(1);
        assertThat(found(inPart, room.lawyer)).hasSize(1);
    }

    private static void add(LegalDocumentId id, EffectKind kind, String on, @Nullable String until) {
        part(id, kind, on, until, "");
    }

    private static void part(
            LegalDocumentId id, EffectKind kind, String on, @Nullable String until, String provisions) {
        var last = until == null ? null : LocalDate.parse(until);
        room.events.addEvent(id, kind, LocalDate.parse(on), last, "", provisions, "", room.lawyer);
    }

    private static List<String> found(LegalDocumentId id, Viewer viewer) {
        return found(viewer).stream()
                .filter(one -> one.startsWith(id.value() + " "))
                .map(one -> one.substring(37))
                .toList();
    }

    private static void suspend(LegalDocumentId acting, LegalDocumentId old, @Nullable LocalDate until) {
        suspend(acting, old, "", until);
    }

    private static void suspend(
            LegalDocumentId acting, LegalDocumentId old, String provisions, @Nullable LocalDate until) {
        var sentence = "Tạm ngưng hiệu lực Quyết định này cho đến khi Luật An toàn có hiệu lực.";
        var data = new RelationData(RelationKind.SUSPENDS_EFFECT, provisions, false, null, until, sentence);
        room.register.addRelation(acting, old, data, room.lawyer);
    }

    private static List<String> found(Viewer viewer) {
        return room.bean(DataQuality.class).list(Quality.OPEN_SUSPENSION, 0, 50, viewer).rows().stream()
                .map(row -> row.id().value() + " " + row.more())
                .toList();
    }
}
