package vn.vankho.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackTests {
    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "LocalHost:8080", "127.0.0.1", "127.0.0.1:8080", "127.9.8.7", "[::1]", "[::1]:8080"
            })
    void names_of_this_machine(String host) {
        assertThat(Loopback.isHost(host)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "vankho.so.gov.vn",
                "127.0.0.1.nip.io",
                "localhost.evil.example",
                "10.0.0.1",
                "[::2]",
                "127.0.0.1:8080:1"
            })
    void other_names_are_not_even_looked_up(String host) {
        assertThat(Loopback.isHost(host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
    void addresses_that_nobody_else_reaches(String address) {
        assertThat(Loopback.isAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0.0.0.0", "::", "10.0.0.5"})
    void addresses_that_others_reach(String address) {
        assertThat(Loopback.isAddress(address)).isFalse();
    }
}
