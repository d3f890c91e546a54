package vn.vankho.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;
import vn.vankho.document.AccessLevel;
import vn.vankho.identity.Role;

/** What the page of a document says of text in an old font, without a browser. */
class OldFontScreenTests extends KeptScreen {
    private static final String TEXT = "Th«ng b¸o vÒ viÖc vËn hµnh hÖ thèng thuû n«ng ";

    @Test
    void one_click_goes_back_to_the_text_as_written_and_another_decodes_it_again() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = keep("Thông báo " + word, null, AccessLevel.INTERNAL, clerk, TEXT + word + "\n");
        signIn(clerk);
        var page = navigate(DocumentPage.class, id.value().toString());

        assertThat(words(page)).contains("Đã chuyển mã từ TCVN3 (ABC)");
        test(button(page, "Xem chữ gốc")).click();
        assertThat(words(find(OriginalTextDialog.class).single())).contains("vÒ viÖc vËn hµnh");
        find(OriginalTextDialog.class).single().close();

        test(button(page, "Hoàn lại chữ gốc")).click();
        assertThat(words(page)).contains("Đang dùng chữ gốc trong tệp").doesNotContain("Đã chuyển mã từ");

        test(button(page, "Dùng chữ đã chuyển mã")).click();
        assertThat(words(page)).contains("Đã chuyển mã từ TCVN3 (ABC)");
    }

    @Test
    void who_may_only_read_may_look_at_the_original_and_not_choose() {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = keep("Thông báo " + word, null, AccessLevel.INTERNAL, clerk, TEXT + word + "\n");
        signIn(somebody("Hoàng Kiểm", Role.AUDITOR));

        var page = navigate(DocumentPage.class, id.value().toString());

        assertThat(find(Button.class, page).all())
                .extracting(Button::getText)
                .contains("Xem chữ gốc")
                .doesNotContain("Hoàn lại chữ gốc");
    }

    private Button button(DocumentPage page, String text) {
        return find(Button.class, page).withText(text).single();
    }
}
