package vn.vankho.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTests {
    @Test
    void only_a_number_longer_than_usual_may_be_cut() {
        assertThat(Table.number("so", "218/2014/TTLT-BTC").hasClassName("vk-nowrap"))
                .isTrue();
        assertThat(Table.number("so", "03/2026/NQLT-HĐND-UBND-UBMTTQVN").hasClassName("vk-nowrap"))
                .isFalse();
    }
}
