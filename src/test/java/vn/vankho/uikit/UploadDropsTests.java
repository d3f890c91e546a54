package vn.vankho.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.UploadBox.Outcome;
import vn.vankho.uikit.UploadBox.Receiver;

/** Files are taken as was said at their drop, in whatever order the page and its files arrive. */
class UploadDropsTests {
    private final AtomicReference<String> said = new AtomicReference<>("giới hạn");

    @Test
    void files_of_one_drop_are_taken_as_was_said_then_whatever_is_said_meanwhile() {
        var drops = UploadDrops.each(this::atDrop);
        drops.dropped("một");
        said.set("công khai");
        drops.dropped("hai");

        assertThat(taken(drops, "một")).isEqualTo("giới hạn");
        assertThat(taken(drops, "hai")).isEqualTo("công khai");
        assertThat(taken(drops, "một")).as("at another try").isEqualTo("giới hạn");
    }

    @Test
    void a_file_that_is_here_before_its_drop_was_said_waits_for_it() throws Exception {
        var drops = UploadDrops.each(this::atDrop);
        var early = CompletableFuture.supplyAsync(() -> taken(drops, "một"));

        drops.dropped("một");

        assertThat(early.get(60, TimeUnit.SECONDS)).isEqualTo("giới hạn");
    }

    @Test
    void of_a_drop_that_nobody_says_nothing_is_kept_and_it_may_be_tried_again() {
        var drops = UploadDrops.each(this::atDrop, Duration.ofMillis(1));

        assertThatThrownBy(() -> drops.receiver("một"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.passes()).isTrue());
    }

    @Test
    void of_a_drop_that_could_not_be_said_the_files_are_told_so_at_once() {
        var drops = UploadDrops.each(() -> {
            throw new IllegalStateException("the form is broken");
        });

        assertThatThrownBy(() -> drops.dropped("một")).hasMessage("the form is broken");
        assertThatThrownBy(() -> drops.receiver("một")).isNotInstanceOf(Refused.class);
    }

    private Receiver atDrop() {
        var now = said.get();
        return (_, _, _) -> new Outcome(Outcome.State.KEPT, now, null);
    }

    private static String taken(UploadDrops drops, String drop) {
        return drops.receiver(drop)
                .receive("a.txt", "", InputStream.nullInputStream())
                .text();
    }
}
