package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import org.junit.jupiter.api.Test;

/** What citations of a text cover. */
class ReachedTests {
    private static final int MANY = 10_000;

    private int looks;

    @Test
    void each_citation_is_looked_at_about_once_however_many_places_are_asked_for() {
        var reached = new Reached(new AbstractList<>() {
            @Override
            public CitedDocument get(int i) {
                looks++;
                return new CitedDocument("Luật", null, "Đất đai", null, 2013, null, i * 10, i * 10 + 5);
            }

            @Override
            public int size() {
                return MANY;
            }
        });

        for (int at = 0; at < MANY * 10; at += 10) {
            assertThat(reached.covers(at + 4, at + 6)).isTrue();
            assertThat(reached.covers(at + 5, at + 9)).isFalse();
        }
        assertThat(looks).isLessThanOrEqualTo(3 * MANY);

        reached.add(MANY * 10 + 50);
        assertThat(reached.covers(MANY * 10 + 40, MANY * 10 + 60)).isTrue();
    }
}
