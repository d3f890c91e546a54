package vn.vankho.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.shared.BadParameter;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

class RefusalStatusTests {
    @Test
    void the_type_of_a_refusal_comes_first() {
        assertThat(RefusalStatus.of(new NotFound("x.same")).value()).isEqualTo(404);
        assertThat(RefusalStatus.of(new Forbidden("x.same")).value()).isEqualTo(403);
        assertThat(RefusalStatus.of(new BadParameter("x.same")).value()).isEqualTo(400);
    }

    @Test
    void only_what_ends_by_itself_is_to_be_asked_for_again() {
        assertThat(RefusalStatus.passes(new Refused("storage.away"))).isTrue();
        assertThat(RefusalStatus.passes(new Refused("document.file.notReady"))).isTrue();
        assertThat(RefusalStatus.passes(new Refused("storage.refused"))).isFalse();
        assertThat(RefusalStatus.passes(new Refused("document.version.same"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "document.file.tooLarge, 413",
        "document.changedMeanwhile, 409",
        "document.file.notReady, 409",
        "storage.away, 503",
        "storage.refused, 503",
        "extraction.unknownType, 415",
        "extraction.door.archive, 415",
        "extraction.door.signature, 415",
        "extraction.door.other.archive, 415",
        "extraction.letter.busy, 503",
        "document.title.missing, 422"
    })
    void else_the_last_word_of_its_key_says_the_status(String key, int status) {
        assertThat(RefusalStatus.of(new Refused(key)).value()).isEqualTo(status);
    }
}
