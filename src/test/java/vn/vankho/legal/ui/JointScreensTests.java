package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.document.AccessLevel;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalRoutes;

/** Several bodies of one text on the screens: each in a field of its own. */
class JointScreensTests extends QueueScreens {
    @Test
    void the_bodies_of_a_joint_text_stand_in_fields_of_their_own_and_one_more_is_added() {
        var id = read(joint("Bộ Tài chính", "Bộ Nội vụ"), AccessLevel.INTERNAL, .99f);
        go(LegalRoutes.confirm(id), "loai=" + type);
        assertThat(field(ComboBox.class, "legal.column.issuer").getValue()).isEqualTo("Bộ Tài chính");
        var others = $(OtherIssuers.class).single();
        assertThat(others.getValue()).containsExactly("Bộ Nội vụ");

        click("legal.issuers.add");
        var added = $(ComboBox.class).all().stream()
                .filter(box -> "Cơ quan cùng ban hành (3)".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
        added.setValue("Bộ Tư pháp");
        click("legal.confirm.accept");

        assertThat(issuers(id)).containsExactly("Bộ Tài chính", "Bộ Nội vụ", "Bộ Tư pháp");
    }

    @Test
    void a_body_that_does_not_belong_there_is_taken_out() {
        var id = read(joint("Bộ Tài chính", "Bộ Nội vụ"), AccessLevel.INTERNAL, .99f);
        go(LegalRoutes.confirm(id), "loai=" + type);

        var out = $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel()
                        .filter("Bỏ: Cơ quan cùng ban hành (2)"::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        test(out).click();
        click("legal.confirm.accept");

        assertThat(issuers(id)).containsExactly("Bộ Tài chính");
    }

    @Test
    void after_one_is_taken_out_the_others_are_numbered_anew() {
        var id = read(joint("Bộ Tài chính", "Bộ Nội vụ", "Bộ Y tế"), AccessLevel.INTERNAL, .99f);
        go(LegalRoutes.confirm(id), "loai=" + type);

        test($(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel()
                                .filter("Bỏ: Cơ quan cùng ban hành (2)"::equals)
                                .isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
        click("legal.issuers.add");

        assertThat($(ComboBox.class).all())
                .extracting(ComboBox::getLabel)
                .filteredOn(label -> label != null && label.startsWith("Cơ quan cùng"))
                .containsExactly("Cơ quan cùng ban hành (2)", "Cơ quan cùng ban hành (3)");
        assertThat($(Button.class).all().stream().flatMap(button -> button.getAriaLabel().stream()))
                .filteredOn(label -> label.startsWith("Bỏ: Cơ quan"))
                .containsExactly("Bỏ: Cơ quan cùng ban hành (2)", "Bỏ: Cơ quan cùng ban hành (3)");
    }

    private List<String> issuers(LegalDocumentId id) {
        return lookup.view(id, null, null, clerk.viewer()).document().header().issuers();
    }

    private LegalHeader joint(String... issuers) {
        var plain = header("2015-03-12");
        return new LegalHeader(
                plain.number(),
                type,
                plain.title(),
                List.of(issuers),
                null,
                null,
                LocalDate.parse("2015-03-12"),
                LocalDate.parse("2015-04-27"),
                null);
    }
}
