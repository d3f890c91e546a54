package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import vn.vankho.shared.Refused;

class UnpackBudgetTests {
    private static final int MB = 1024 * 1024;

    private final TestClock clock = new TestClock();

    @Test
    void the_file_after_the_last_one_ends_the_whole() {
        var budget = TestUnpacking.budget(2, DataSize.ofMegabytes(1));
        budget.file();
        budget.file();

        spent(budget::file, "document.unpack.tooMany");
    }

    @Test
    void bytes_are_counted_over_all_parts() {
        var budget = TestUnpacking.budget(9, DataSize.ofMegabytes(1));
        budget.came(MB);
        budget.came(-1);

        spent(() -> budget.came(1), "document.unpack.tooLarge");
    }

    @Test
    void only_what_is_large_is_asked_how_well_it_was_packed() {
        var budget = TestUnpacking.budget(9, DataSize.ofGigabytes(1));
        budget.came(200 * MB);

        spent(() -> budget.came(1), "document.unpack.bomb");
    }

    @Test
    void a_layer_too_deep_is_refused_alone_and_its_neighbour_is_opened() {
        var budget = TestUnpacking.budget(9, DataSize.ofMegabytes(1));
        try (var _ = budget.inside("a");
                var _ = budget.inside("b")) {
            try (var _ = budget.inside("c")) {
                assertThatThrownBy(() -> budget.inside("d"))
                        .isInstanceOf(Refused.class)
                        .isNotInstanceOf(UnpackBudget.Spent.class);
            }
            assertThatCode(() -> budget.inside("e").close()).doesNotThrowAnyException();
        }
    }

    @Test
    void an_upload_that_takes_too_long_is_ended() {
        var settings = new UnpackSettings(9, DataSize.ofMegabytes(1), 100, 3, Duration.ofMinutes(5));
        var budget = new UnpackBudget(settings, 1, clock);
        clock.advance(Duration.ofMinutes(4));
        budget.came(1);
        clock.advance(Duration.ofMinutes(2));

        spent(() -> budget.came(1), "document.unpack.tooLong");
        spent(budget::file, "document.unpack.tooLong");
    }

    @Test
    void a_part_that_breaks_while_it_is_read_is_damaged_and_not_the_sender_gone() {
        var unpacking = new TestUnpacking();
        unpacking.parts.part("hỏng.txt", "", new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("invalid block type");
            }
        });

        assertThat(unpacking.seen).containsExactly("hỏng.txt!document.unpack.damaged");
    }

    private static void spent(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        UnpackBudget.Spent.class, end -> assertThat(end.key()).isEqualTo(key));
    }
}
