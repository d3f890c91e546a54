package vn.vankho.legal.vocabulary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.ScreenTest;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.vocabulary.IssuingBody;
import vn.vankho.legal.vocabulary.Vocabularies;

/** Which body took the place of another, as an administrator sees it and takes it back. */
class SuccessionScreensTests extends ScreenTest {
    private static final String FORMER = "Ủy ban nhân dân tỉnh Bạc Liêu";

    @Autowired
    private Vocabularies vocabularies;

    @Test
    void a_successor_that_is_wrong_is_taken_back_where_successors_are_recorded() {
        var administrator = somebody("quantri", Role.ADMINISTRATOR);
        signIn(administrator);
        assertThat(former(administrator.viewer()).successors()).hasSize(1);
        UI.getCurrent().navigate(VocabularyRoutes.ISSUERS, QueryParameters.of("q", FORMER));

        click("legal.vocabulary.succeed");
        assertThat(words($(Dialog.class).single())).contains("Đã ghi", "Ủy ban nhân dân tỉnh Cà Mau từ 01/07/2025");
        click("legal.vocabulary.succeed.takeBack");

        assertThat(words($(Dialog.class).single())).doesNotContain("từ 01/07/2025");
        assertThat(former(administrator.viewer()).successors()).isEmpty();
        assertThat(former(administrator.viewer()).until()).isNull();
    }

    private IssuingBody former(Viewer viewer) {
        return vocabularies.issuers(FORMER, null, 0, 10, viewer).rows().getFirst();
    }
}
