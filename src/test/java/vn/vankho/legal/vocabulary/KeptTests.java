package vn.vankho.legal.vocabulary;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** A vocabulary that is kept is never older than its last change. */
class KeptTests {
    private final Kept<String> kept = new Kept<>();

    @Test
    void what_was_read_is_kept_until_it_is_changed() {
        assertThat(read("as it was")).isEqualTo("as it was");
        assertThat(read("as it is")).isEqualTo("as it was");

        kept.forget();

        assertThat(read("as it is")).isEqualTo("as it is");
    }

    @Test
    void while_there_is_nothing_it_is_asked_again() {
        assertThat(kept.get(() -> null, () -> "of the file")).isEqualTo("of the file");

        assertThat(read("of the office")).isEqualTo("of the office");
    }

    @Test
    void what_was_read_before_a_change_and_comes_after_it_is_not_kept() throws Exception {
        var reads = new CountDownLatch(1);
        var changed = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var slow = other.submit(() -> kept.get(
                    () -> {
                        reads.countDown();
                        await(changed);
                        return "as it was";
                    },
                    () -> ""));
            await(reads);
            kept.forget();
            changed.countDown();
            assertThat(slow.get(60, SECONDS)).isEqualTo("as it was");
        }

        assertThat(read("as it is")).isEqualTo("as it is");
    }

    private String read(String now) {
        return kept.get(() -> now, () -> "");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
