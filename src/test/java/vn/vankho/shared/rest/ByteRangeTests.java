package vn.vankho.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangeTests {
    @ParameterizedTest
    @CsvSource({"bytes=0-9, 0, 10", "bytes=90-, 90, 10", "bytes=-5, 95, 5", "bytes=0-1000, 0, 100", "bytes=100-, 100, 0"
    })
    void a_range_is_cut_to_the_file(String header, long from, long length) {
        assertThat(ByteRange.of(header, 100)).contains(new ByteRange(from, length));
    }

    @Test
    void a_range_of_another_version_is_answered_with_the_whole_file() {
        assertThat(ByteRange.of("bytes=5-", "\"abc\"", "\"abc\"", 100)).contains(new ByteRange(5, 95));
        assertThat(ByteRange.of("bytes=5-", null, "\"abc\"", 100)).contains(new ByteRange(5, 95));
        for (var other : new String[] {"\"old\"", "W/\"abc\"", "Wed, 25 Nov 2026 10:00:00 GMT"})
            assertThat(ByteRange.of("bytes=5-", other, "\"abc\"", 100)).isEmpty();
        assertThat(ByteRange.of("bytes=-0", 100)).get().matches(range -> !range.satisfiable());
        assertThat(ByteRange.of("bytes=0-", 0)).get().matches(range -> !range.satisfiable());
    }

    @ParameterizedTest
    @CsvSource(value = {"bytes=-", "bytes=5-2", "'bytes=0-1,5-6'", "lines=1-2", "bytes=99999999999999999999-"})
    void what_is_no_single_range_is_answered_with_the_whole_file(String header) {
        assertThat(ByteRange.of(header, 100)).isEmpty();
    }
}
