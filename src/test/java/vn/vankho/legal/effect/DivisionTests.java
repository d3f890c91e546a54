package vn.vankho.legal.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.NOT_YET_IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_SUSPENDED;
import static vn.vankho.legal.effect.EffectStatus.SUSPENDED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Chương that an act names: its articles end, stop and begin with it, and it ends with them (R3). */
class DivisionTests {
    private static final Instant RECORDED = Instant.parse("2031-01-01T00:00:00Z");
    private static final Contents REGULATION = contents(Map.of(
            "quy_che__chuong_1", List.of("quy_che__dieu_1", "quy_che__dieu_2"),
            "quy_che__chuong_2", List.of("quy_che__dieu_3", "quy_che__dieu_4"),
            "quy_che__chuong_2__muc_1", List.of("quy_che__dieu_3"),
            "quy_che__chuong_2__muc_2", List.of("quy_che__dieu_4"),
            "quy_che__chuong_3", List.of("quy_che__dieu_5")));
    private static final Contents LAW = contents(Map.of(
            "phan_1", List.of("dieu_1", "dieu_2"),
            "phan_1__chuong_1", List.of("dieu_1"),
            "phan_1__chuong_2", List.of("dieu_2"),
            "phan_2", List.of("dieu_3", "dieu_4"),
            "phan_2__chuong_1", List.of("dieu_3"),
            "phan_2__chuong_2", List.of("dieu_4")));

    private final List<RecordedEffect> events = new ArrayList<>();

    @BeforeEach
    void begins() {
        happens(EffectKind.COMMENCED, "2020-06-01", Scope.WHOLE);
    }

    @Test
    void its_articles_end_with_it_and_no_others() {
        happens(EffectKind.REPEALED, "2027-01-01", Scope.of("quy_che__chuong_2"));

        assertThat(of("quy_che__dieu_3", "2026-12-31")).containsExactly(IN_FORCE);
        assertThat(of("quy_che__dieu_3", "2027-01-01")).containsExactly(CEASED);
        assertThat(of("quy_che__dieu_4__khoan_1", "2027-01-01")).containsExactly(CEASED);
        assertThat(of("quy_che__dieu_2", "2027-01-01")).containsExactly(IN_FORCE);
        assertThat(of("quy_che__chuong_2", "2027-01-01")).containsExactly(CEASED);
        assertThat(of("quy_che__chuong_2__muc_1", "2027-01-01")).containsExactly(CEASED);
        assertThat(of("quy_che__chuong_1", "2027-01-01")).containsExactly(IN_FORCE);
        assertThat(text("2027-01-01")).containsExactly(PARTLY_CEASED);
    }

    @Test
    void what_was_added_to_it_before_ends_with_it_and_what_is_added_later_does_not() {
        happens(EffectKind.SUPPLEMENTED, "2021-04-05", Scope.of("quy_che__dieu_4a"));
        happens(EffectKind.REPEALED, "2027-01-01", Scope.of("quy_che__chuong_2"));
        happens(EffectKind.SUPPLEMENTED, "2028-01-01", Scope.of("quy_che__dieu_4b"));

        assertThat(of("quy_che__dieu_4a", "2026-12-31")).containsExactly(IN_FORCE);
        assertThat(of("quy_che__dieu_4a", "2027-01-01")).containsExactly(CEASED);
        assertThat(of("quy_che__chuong_2", "2027-06-01")).containsExactly(CEASED);
        assertThat(of("quy_che__dieu_4b", "2028-01-01")).containsExactly(IN_FORCE);
    }

    @Test
    void it_has_ended_when_all_its_articles_have_what_was_added_included() {
        happens(EffectKind.SUPPLEMENTED, "2021-04-05", Scope.of("quy_che__dieu_4a"));
        happens(EffectKind.REPEALED, "2022-01-01", Scope.of("quy_che__dieu_3"));
        happens(EffectKind.REPEALED, "2023-01-01", Scope.of("quy_che__dieu_4"));
        happens(EffectKind.REPEALED, "2024-01-01", Scope.of("quy_che__dieu_4a"));

        assertThat(of("quy_che__chuong_2", "2021-12-31")).containsExactly(IN_FORCE);
        assertThat(of("quy_che__chuong_2", "2022-01-01")).containsExactly(PARTLY_CEASED);
        assertThat(of("quy_che__chuong_2", "2023-01-01")).containsExactly(PARTLY_CEASED);
        assertThat(of("quy_che__chuong_2", "2024-01-01")).containsExactly(CEASED);
    }

    @Test
    void the_text_has_ended_when_all_its_chapters_have() {
        var plain = contents(Map.of("chuong_1", List.of("dieu_1", "dieu_2"), "chuong_2", List.of("dieu_3")));
        happens(EffectKind.REPEALED, "2022-01-01", Scope.of("chuong_1"));
        happens(EffectKind.REPLACED, "2024-01-01", Scope.of("chuong_2"));

        assertThat(timeline(plain).statusOn(day("2023-12-31"))).containsExactly(PARTLY_CEASED);
        assertThat(timeline(plain).statusOn(day("2024-01-01"))).containsExactly(CEASED);
    }

    @Test
    void it_stops_begins_and_comes_back_with_all_its_articles() {
        happens(EffectKind.COMMENCED, "2021-01-01", Scope.of("quy_che__chuong_3"));
        events.add(recorded(EffectKind.SUSPENDED, "2022-01-01", Scope.of("quy_che__chuong_2"), "2022-03-31"));

        assertThat(of("quy_che__dieu_5", "2020-12-31")).containsExactly(NOT_YET_IN_FORCE);
        assertThat(of("quy_che__chuong_3", "2020-12-31")).containsExactly(NOT_YET_IN_FORCE);
        assertThat(of("quy_che__chuong_3", "2021-01-01")).containsExactly(IN_FORCE);
        assertThat(of("quy_che__dieu_3", "2022-02-01")).containsExactly(SUSPENDED);
        assertThat(of("quy_che__chuong_2", "2022-02-01")).containsExactly(SUSPENDED);
        assertThat(of("quy_che__chuong_2", "2022-04-01")).containsExactly(IN_FORCE);
        assertThat(text("2022-02-01")).containsExactly(PARTLY_SUSPENDED);
        assertThat(text("2022-04-01")).containsExactly(IN_FORCE);
    }

    @Test
    void an_article_that_was_over_before_does_not_come_back_with_its_chapter() {
        happens(EffectKind.REPEALED, "2021-01-01", Scope.of("quy_che__dieu_3"));
        happens(EffectKind.REPEALED, "2022-01-01", Scope.of("quy_che__chuong_2"));
        happens(EffectKind.REVIVED, "2023-01-01", Scope.of("quy_che__chuong_2"));

        assertThat(of("quy_che__dieu_3", "2023-01-01")).containsExactly(CEASED);
        assertThat(of("quy_che__dieu_4", "2023-01-01")).containsExactly(IN_FORCE);
        assertThat(of("quy_che__chuong_2", "2023-01-01")).containsExactly(PARTLY_CEASED);
    }

    @Test
    void an_amended_chapter_goes_on_and_one_to_which_more_is_added_keeps_its_articles() {
        happens(EffectKind.SUPPLEMENTED, "2021-01-01", Scope.of("quy_che__dieu_4a"));
        happens(EffectKind.AMENDED, "2022-01-01", Scope.of("quy_che__chuong_2"));
        happens(EffectKind.SUPPLEMENTED, "2023-01-01", Scope.of("quy_che__chuong_2"));

        assertThat(of("quy_che__dieu_3", "2022-01-01")).containsExactly(PARTLY_CEASED);
        assertThat(of("quy_che__chuong_2", "2022-01-01")).containsExactly(PARTLY_CEASED);
        assertThat(of("quy_che__dieu_4a", "2022-06-01")).containsExactly(PARTLY_CEASED);
        assertThat(of("quy_che__dieu_2", "2023-01-01")).containsExactly(IN_FORCE);
    }

    @ParameterizedTest
    @CsvSource({
        "chuong_2, quy_che__chuong_2",
        "quy_ddinh__chuong_2, quy_che__chuong_2",
        "muc_2, quy_che__chuong_2__muc_2",
        "quy_che__muc_1, quy_che__chuong_2__muc_1",
        "chuong_1__muc_2, ''",
        "quy_che__chuong_9, ''",
        "phu_luc__chuong_2, ''"
    })
    void a_chapter_may_be_named_without_what_holds_it(String named, String meant) {
        assertThat(REGULATION.division(named)).isEqualTo(meant.isEmpty() ? null : meant);
    }

    @Test
    void of_two_with_one_number_none_is_guessed() {
        assertThat(LAW.division("chuong_1")).isNull();
        assertThat(LAW.division("phan_2__chuong_1")).isEqualTo("phan_2__chuong_1");
        happens(EffectKind.REPEALED, "2022-01-01", Scope.of("chuong_1"));
        happens(EffectKind.REPEALED, "2022-01-01", Scope.of("phan_2__chuong_2"));

        assertThat(timeline(LAW).statusOn("dieu_1", day("2022-01-01"))).containsExactly(IN_FORCE);
        assertThat(timeline(LAW).statusOn("dieu_4", day("2022-01-01"))).containsExactly(CEASED);
        assertThat(timeline(LAW).statusOn("phan_2", day("2022-01-01"))).containsExactly(PARTLY_CEASED);
        assertThat(timeline(LAW).statusOn(day("2022-01-01"))).containsExactly(PARTLY_CEASED);
    }

    @Test
    void a_part_without_articles_is_a_place_of_its_own() {
        var annexed =
                new Contents(Set.of("dieu_1"), Map.of("phu_luc_i__muc_1", List.of(), "phu_luc_i__muc_2", List.of()));
        happens(EffectKind.REPEALED, "2022-01-01", Scope.of("phu_luc__muc_2"));

        assertThat(timeline(annexed).statusOn("phu_luc_i__muc_2", day("2022-01-01")))
                .containsExactly(CEASED);
        assertThat(timeline(annexed).statusOn("phu_luc_i__muc_1", day("2022-01-01")))
                .containsExactly(IN_FORCE);
        assertThat(timeline(annexed).statusOn(day("2022-01-01"))).containsExactly(PARTLY_CEASED);
    }

    @Test
    void of_a_text_that_is_not_here_no_article_is_said_to_be_outside_of_it() {
        happens(EffectKind.REPEALED, "2022-01-01", Scope.of("chuong_2"));

        assertThat(timeline(Contents.UNKNOWN).statusOn("dieu_5", day("2021-12-31")))
                .containsExactly(IN_FORCE);
        assertThat(timeline(Contents.UNKNOWN).statusOn("dieu_5", day("2022-01-01")))
                .isEmpty();
        assertThat(timeline(Contents.UNKNOWN).statusOn("chuong_2", day("2022-01-01")))
                .containsExactly(CEASED);
        assertThat(timeline(Contents.UNKNOWN).statusOn(day("2022-01-01"))).containsExactly(PARTLY_CEASED);
    }

    @Test
    void a_chapter_that_is_still_to_be_added_to_it_says_nothing_of_its_articles() {
        happens(EffectKind.SUPPLEMENTED, "2027-01-01", Scope.of("chuong_2a"));

        assertThat(timeline(Contents.UNKNOWN).statusOn("dieu_5", day("2022-01-01")))
                .containsExactly(IN_FORCE);
    }

    @Test
    void what_was_confirmed_later_was_not_known_before() {
        var later = RECORDED.plusSeconds(60);
        happens(EffectKind.REPEALED, "2027-01-01", Scope.of("quy_che__chuong_2"));
        events.add(new RecordedEffect(
                EffectKind.SUPPLEMENTED, day("2021-04-05"), Scope.of("quy_che__dieu_4a"), null, true, later, null));

        var known = RecordedEffect.asKnownAt(RECORDED, events, REGULATION, EffectRules.load());
        assertThat(known.statusOn("quy_che__chuong_2", day("2027-01-01"))).containsExactly(CEASED);
        assertThat(of("quy_che__dieu_4a", "2027-01-01")).containsExactly(CEASED);
    }

    private void happens(EffectKind kind, String on, Scope scope) {
        events.add(recorded(kind, on, scope, null));
    }

    private static RecordedEffect recorded(EffectKind kind, String on, Scope scope, String until) {
        return new RecordedEffect(kind, day(on), scope, until == null ? null : day(until), true, RECORDED, null);
    }

    private Set<EffectStatus> of(String place, String on) {
        return timeline(REGULATION).statusOn(place, day(on));
    }

    private Set<EffectStatus> text(String on) {
        return timeline(REGULATION).statusOn(day(on));
    }

    private EffectTimeline timeline(Contents contents) {
        return RecordedEffect.asKnownAt(Instant.MAX, events, contents, EffectRules.load());
    }

    private static Contents contents(Map<String, List<String>> divisions) {
        var articles = new TreeSet<String>();
        divisions.values().forEach(articles::addAll);
        return new Contents(articles, divisions);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
