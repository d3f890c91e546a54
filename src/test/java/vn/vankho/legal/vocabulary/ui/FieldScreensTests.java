package vn.vankho.legal.vocabulary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.ScreenTest;
import vn.vankho.identity.Role;
import vn.vankho.legal.vocabulary.FieldBook;
import vn.vankho.legal.vocabulary.LegalField;
import vn.vankho.legal.vocabulary.Vocabularies;

/** What an administrator says of a field: its name, and by which words texts tell it. */
class FieldScreensTests extends ScreenTest {
    @Autowired
    private Vocabularies vocabularies;

    @Autowired
    private FieldBook book;

    @Test
    void words_are_entered_one_on_a_line_and_texts_are_read_by_them_from_then_on() {
        var administrator = somebody("quantri", Role.ADMINISTRATOR);
        signIn(administrator);
        UI.getCurrent().navigate(FieldsView.class);
        assertThat(words($(FieldsView.class).single())).contains("Đất đai", "thu hồi đất", "từ ngữ khác");
        int before = book.known().mark();

        click("legal.vocabulary.add.field");
        test(field(TextField.class, "legal.vocabulary.name")).setValue("Nuôi ong");
        test(field(TextArea.class, "legal.vocabulary.fieldWords")).setValue("sữa ong chúa\n\n  ~mật\n");
        click("uikit.save");

        assertThat(vocabularies.fields(administrator.viewer()))
                .filteredOn(one -> one.name().equals("Nuôi ong"))
                .flatExtracting(LegalField::words)
                .containsExactly("sữa ong chúa", "~mật");
        assertThat(words($(FieldsView.class).single())).contains("sữa ong chúa · ~mật");
        assertThat(book.known().mark()).isNotEqualTo(before);
    }
}
