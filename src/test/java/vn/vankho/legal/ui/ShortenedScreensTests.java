package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import org.junit.jupiter.api.Test;
import vn.vankho.document.AccessLevel;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.LegalWarning;

/** A clerk marks a text of the shortened procedure, and its early day of effect is warned of no more. */
class ShortenedScreensTests extends QueueScreens {
    @Test
    void what_is_marked_is_kept_and_told_on_the_page() {
        var id = read(header("2026-05-05"), AccessLevel.INTERNAL, .99f);
        go(LegalRoutes.confirm(id), "loai=" + type);
        var early = field(vn.vankho.uikit.DayPicker.class, "legal.column.effectiveFrom");
        early.setValue(java.time.LocalDate.parse("2026-05-05"));
        var mark = field(Checkbox.class, "legal.facts.shortened");
        assertThat(mark.getValue()).isFalse();

        test(mark).click();
        click("legal.confirm.accept");

        var view = lookup.view(id, null, null, clerk.viewer());
        assertThat(view.document().header().shortened()).isTrue();
        assertThat(view.warnings())
                .extracting(LegalWarning::key)
                .noneMatch(key -> key.startsWith("legal.warning.lead"));
        go(LegalRoutes.page(id), "");
        assertThat(words($(LegalFacts.class).single())).contains("Theo thủ tục rút gọn hoặc trường hợp đặc biệt");
    }
}
