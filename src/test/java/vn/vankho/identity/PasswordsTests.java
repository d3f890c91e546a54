package vn.vankho.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.shared.Refused;

class PasswordsTests {
    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @CsvSource({
        "'         ', identity.password.missing",
        "ngan, identity.password.tooShort",
        "vanthu và hoa, identity.password.holdsLogin",
        "aaaaaaaaaabb, identity.password.tooPlain",
        "MatKhau@12345, identity.password.known",
        "Mật khẩu 2026!, identity.password.known",
        "1234567890, identity.password.known",
    })
    void a_weak_password_is_refused_with_the_rule_it_breaks(String password, String key) {
        var refused = catchThrowableOfType(Refused.class, () -> passwords.check(password, "vanthu"));
        assertThat(refused.key()).isEqualTo(key);
    }

    @Test
    void what_bcrypt_would_cut_off_is_refused() {
        var refused = catchThrowableOfType(Refused.class, () -> passwords.check("ấ".repeat(30), "vanthu"));
        assertThat(refused.key()).isEqualTo("identity.password.tooLong");
    }

    @Test
    void a_short_sentence_is_a_good_password() {
        assertThatCode(() -> passwords.check("con mèo trèo cây cau", "vanthu")).doesNotThrowAnyException();
        assertThat(passwords.matches("con mèo", passwords.hash("con mèo"))).isTrue();
        assertThat(passwords.matches("con meo", passwords.hash("con mèo"))).isFalse();
    }
}
