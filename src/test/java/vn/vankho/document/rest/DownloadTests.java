package vn.vankho.document.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.vankho.shared.rest.Disposition;

class DownloadTests {
    @Test
    void a_name_is_given_in_plain_letters_and_as_it_is() {
        assertThat(Disposition.of(false, "Quyết định \"số 5\"; đã ký.pdf"))
                .isEqualTo(
                        "attachment; filename=\"Quyet dinh _so 5__ da ky.pdf\"; "
                                + "filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%20%22s%E1%BB%91%205%22%3B%20%C4%91%C3%A3%20k%C3%BD.pdf");
    }
}
