package vn.vankho.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** How long the page of a document looks after the work on it. */
class WatchingTests extends KeptScreen {
    private static final int MANY = 450;

    @Autowired
    JdbcClient jdbc;

    private Person clerk;

    @BeforeEach
    void sign() {
        clerk = somebody("Lê Thu Hà", Role.CLERK);
        signIn(clerk);
    }

    @Test
    void a_page_that_has_looked_after_a_long_scan_looks_after_the_next_document_as_well() {
        var scan = waiting("Bản quét dài " + word);
        var letter = waiting("Thư " + word);
        navigate(DocumentPage.class, scan.value().toString());
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        for (int i = 0; i < MANY; i++) ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);

        // as from an attachment to its letter: the same page
        UI.getCurrent().navigate(DocumentPage.class, letter.value().toString());

        assertThat(UI.getCurrent().getPollInterval()).isPositive();
    }

    /** A document one of whose steps waits and is taken by nobody. */
    private DocumentId waiting(String title) {
        var id = keep(title, null, AccessLevel.INTERNAL, clerk);
        int waits = jdbc.sql("""
                        update step set state = 'WAITING', due_at = now() + interval '1 day'
                         where document_id = :id and kind = 'INDEX'
                        """).param("id", id.value()).update();
        assertThat(waits).isOne();
        return id;
    }
}
