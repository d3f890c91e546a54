package vn.vankho.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;

/** A browser that was closed is no error of the portal; a store that broke the line is. */
class HungUpTests {
    @Test
    void a_caller_who_has_gone_is_told_from_a_line_to_others_that_broke() {
        var gone = new ClientAbortException(new IOException("Broken pipe"));

        assertThat(HungUp.isBehind(new IllegalStateException(new RuntimeException(gone))))
                .isTrue();
        assertThat(HungUp.isBehind(new IllegalStateException(new IOException("Broken pipe"))))
                .isFalse();
        assertThat(HungUp.isBehind(null)).isFalse();
    }
}
