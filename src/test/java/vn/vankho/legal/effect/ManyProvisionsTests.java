package vn.vankho.legal.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.effect.EffectEvent.CeasesPartly;
import vn.vankho.legal.effect.EffectEvent.TakesEffect;

/** A code of three hundred articles that ended one by one: each question is answered while a person waits for a page. */
class ManyProvisionsTests {
    private static final LocalDate START = LocalDate.parse("2001-01-01");
    private static final LocalDate FIRST = LocalDate.parse("2010-01-01");
    private static final int ARTICLES = 300;

    @Test
    void a_text_whose_articles_end_one_by_one_is_partly_over_until_the_last_one() {
        var timeline = code();
        var last = FIRST.plusDays(ARTICLES - 1);

        assertThat(timeline.intervals())
                .extracting(StatusInterval::from, StatusInterval::statuses)
                .containsExactly(
                        tuple(null, Set.of(EffectStatus.NOT_YET_IN_FORCE)),
                        tuple(START, Set.of(EffectStatus.IN_FORCE)),
                        tuple(FIRST, Set.of(EffectStatus.PARTLY_CEASED)),
                        tuple(last, Set.of(EffectStatus.CEASED)));
        assertThat(timeline.statusOn(last.minusDays(1))).containsExactly(EffectStatus.PARTLY_CEASED);
        assertThat(timeline.statusOn("dieu_7__khoan_1", FIRST.plusDays(5))).containsExactly(EffectStatus.IN_FORCE);
        assertThat(timeline.statusOn("dieu_7__khoan_1", FIRST.plusDays(6))).containsExactly(EffectStatus.CEASED);
    }

    /** Far above what it takes, and far below what it took to look at each event for each article on each day. */
    @Test
    void all_of_its_days_are_told_in_a_moment() {
        for (int i = 0; i < 5; i++) code().intervals();
        long begun = System.nanoTime();
        for (int i = 0; i < 5; i++) {
            code().intervals();
            code().statusOn(FIRST.plusDays(ARTICLES - 2));
        }
        assertThat(Duration.ofNanos((System.nanoTime() - begun) / 5)).isLessThan(Duration.ofMillis(500));
    }

    private static EffectTimeline code() {
        var events = new ArrayList<EffectEvent>();
        events.add(new TakesEffect(START, Scope.WHOLE));
        for (int i = 1; i <= ARTICLES; i++) events.add(new CeasesPartly(FIRST.plusDays(i - 1), Scope.of("dieu_" + i)));
        var articles = IntStream.rangeClosed(1, ARTICLES)
                .boxed()
                .flatMap(i ->
                        IntStream.rangeClosed(0, 3).mapToObj(k -> k == 0 ? "dieu_" + i : "dieu_" + i + "__khoan_" + k))
                .collect(Collectors.toSet());
        return new EffectTimeline(events, articles, EffectRules.load());
    }
}
