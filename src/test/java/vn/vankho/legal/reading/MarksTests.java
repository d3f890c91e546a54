package vn.vankho.legal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalFixtures;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.effect.Contents;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.Scope;

/** What stands beside the words of a text on a day; in the consolidated text why words that are there do not hold. */
class MarksTests {
    private static final EffectRules RULES = EffectRules.load();
    private static final Set<String> KEYS = Set.of("dieu_1", "dieu_2", "dieu_3", "dieu_4");
    private static final EffectRow START = row(EffectKind.COMMENCED, "2020-01-01", null);

    @Test
    void a_provision_that_ended_with_the_parent_or_by_its_term_is_struck_in_the_consolidated_text_too() {
        var parent = row(EffectKind.PARENT_CEASED, "2026-01-01", null, "dieu_1");
        var term = row(EffectKind.TERM, "2020-01-01", "2025-12-31", "dieu_2");

        var marks = beside("2026-01-01", parent, term);
        assertThat(marks.isOver("dieu_1__khoan_2")).isTrue();
        assertThat(marks.isOver("dieu_2")).isTrue();
        assertThat(marks.isOver("dieu_3")).isFalse();
        assertThat(marks.byProvision().get("dieu_1")).containsExactly(parent);
        assertThat(marks.byProvision().get("dieu_2")).containsExactly(term);

        var before = beside("2025-12-31", parent, term);
        assertThat(before.ended()).isEmpty();
        assertThat(before.byProvision()).isEmpty();
        assertThat(before.unplaced()).isEmpty();
    }

    @Test
    void an_article_that_only_the_annexed_text_has_is_struck_there() {
        var ended = row(EffectKind.TERM, "2020-01-01", "2025-12-31", "dieu_12");
        var called = row(EffectKind.TERM, "2020-01-01", "2025-12-31", "quy_che__dieu_13");
        var keys = Set.of("dieu_1", "quy_ddinh__dieu_1", "quy_ddinh__dieu_12", "quy_ddinh__dieu_13");

        var marks = Marks.besideWords(view("2026-01-01", ended, called), keys, Set.of(), RULES);

        assertThat(marks.isOver("quy_ddinh__dieu_12__khoan_1")).isTrue();
        assertThat(marks.byProvision()).containsOnlyKeys("quy_ddinh__dieu_12", "quy_ddinh__dieu_13");
        assertThat(marks.unplaced()).isEmpty();
    }

    @Test
    void a_provision_that_is_suspended_or_begins_later_is_marked_as_long_as_it_is_so() {
        var suspended = row(EffectKind.SUSPENDED, "2024-01-01", "2024-06-30", "dieu_3");
        var later = row(EffectKind.COMMENCED, "2024-03-01", null, "dieu_4");

        assertThat(beside("2024-02-01", suspended, later).byProvision()).containsOnlyKeys("dieu_3", "dieu_4");
        assertThat(beside("2024-03-01", suspended, later).byProvision()).containsOnlyKeys("dieu_3");
        assertThat(beside("2024-07-01", suspended, later).byProvision()).isEmpty();
    }

    @Test
    void what_amendments_put_into_the_words_is_left_to_the_footnotes() {
        var amended = row(EffectKind.AMENDED, "2021-01-01", null, "dieu_1");
        var repealed = row(EffectKind.REPEALED, "2021-01-01", null, "dieu_2");

        assertThat(beside("2022-01-01", amended, repealed))
                .isEqualTo(new Marks(java.util.Map.of(), Set.of(), List.of()));
        assertThat(Marks.of(view("2022-01-01", amended, repealed), KEYS, RULES).byProvision())
                .containsOnlyKeys("dieu_1", "dieu_2");
    }

    @Test
    void a_provision_that_was_ended_by_words_that_are_not_here_is_struck_in_the_consolidated_text_too() {
        var amended = row(EffectKind.AMENDED, "2021-01-01", null, "dieu_1");
        var repealed = row(EffectKind.REPEALED, "2021-01-01", null, "dieu_2");
        var put = row(EffectKind.REPEALED, "2021-01-01", null, "dieu_3");
        var view = view("2022-01-01", amended, repealed, put);

        var marks = Marks.besideWords(view, KEYS, Set.of("dieu_1", "dieu_2"), RULES);

        assertThat(marks.ended()).containsExactly("dieu_2");
        assertThat(marks.byProvision()).containsOnlyKeys("dieu_2");
        assertThat(marks.byProvision().get("dieu_2")).containsExactly(repealed);
        var again = row(EffectKind.REVIVED, "2021-06-01", null, "dieu_2");
        assertThat(Marks.besideWords(view("2022-01-01", repealed, again), KEYS, Set.of("dieu_2"), RULES)
                        .ended())
                .isEmpty();
    }

    @Test
    void a_part_that_nobody_named_stands_above_the_text() {
        var parent = row(EffectKind.PARENT_CEASED, "2026-01-01", null, "");

        assertThat(beside("2026-01-01", parent).unplaced()).containsExactly(parent);
        assertThat(beside("2025-12-31", parent).unplaced()).isEmpty();
    }

    @Test
    void what_ended_or_stopped_all_of_it_stands_above_as_long_as_it_does() {
        var suspended = row(EffectKind.SUSPENDED, "2024-01-01", "2024-06-30");
        var repealed = row(EffectKind.REPEALED, "2026-01-01", null);

        assertThat(beside("2024-02-01", suspended, repealed).unplaced()).containsExactly(suspended);
        assertThat(beside("2025-02-01", suspended, repealed).unplaced()).isEmpty();
        assertThat(Marks.of(view("2026-01-01", suspended, repealed), KEYS, RULES)
                        .unplaced())
                .containsExactly(repealed);
    }

    private static Marks beside(String day, EffectRow... rows) {
        return Marks.besideWords(view(day, rows), KEYS, Set.of(), RULES);
    }

    private static LegalView view(String day, EffectRow... rows) {
        var timeline = Stream.concat(Stream.of(START), Stream.of(rows)).toList();
        var on = LocalDate.parse(day);
        var known = RecordedEffect.asKnownAt(
                Instant.MAX, timeline.stream().map(EffectRow::effect).toList(), KEYS, RULES);
        var document = new LegalDocument(
                new LegalDocumentId(UUID.randomUUID()),
                null,
                LegalFixtures.decision("1/2020/QĐ-UBND", "2020-01-01", "2020-01-01"),
                true,
                "",
                "",
                "",
                Set.of(),
                Contents.of(KEYS),
                HeaderState.CONFIRMED,
                0);
        return new LegalView(
                document,
                on,
                null,
                known.statusOn(on),
                known.since(on),
                List.of(),
                List.of(),
                null,
                known.intervals(),
                timeline,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** @param provisions none: the whole; an empty one: a part that nobody named */
    private static EffectRow row(EffectKind kind, String on, @Nullable String until, String... provisions) {
        var scope = provisions.length == 0
                ? Scope.WHOLE
                : provisions[0].isEmpty() ? Scope.UNNAMED_PART : new Scope(false, Set.of(provisions));
        var effect = new RecordedEffect(
                kind,
                LocalDate.parse(on),
                scope,
                until == null ? null : LocalDate.parse(until),
                true,
                Instant.EPOCH,
                null);
        return new EffectRow(
                new EffectId(UUID.randomUUID()),
                effect,
                "",
                String.join(", ", provisions),
                null,
                null,
                false,
                "",
                -1,
                "",
                null);
    }
}
