package vn.vankho.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.vankho.ScreenTest;
import vn.vankho.shared.Refused;

/** What was typed wrongly is told before a deed is tried. */
class FieldMarksTests extends ScreenTest {
    @Test
    void a_day_that_is_none_is_no_empty_field() {
        var until = new DayPicker("Đến ngày");
        var on = new DayPicker("Từ ngày");
        var done = new int[1];
        var marks =
                new FieldMarks().at("legal.event.until", until).needs(on, () -> new Refused("legal.event.on.missing"));
        on.setValue(LocalDate.of(2026, 1, 1));
        typed(until, "31/02/2026");

        assertThat(marks.tried(() -> done[0]++)).isFalse();
        assertThat(done[0]).isZero();
        assertThat(until.isInvalid()).isTrue();
        assertThat(on.isInvalid()).isFalse();

        typed(until, "");
        assertThat(marks.tried(() -> done[0]++)).isTrue();
        assertThat(done[0]).isOne();
        assertThat(until.isInvalid()).isFalse();
    }

    /** What the browser sends while the field holds no day. */
    private static void typed(DayPicker picker, String letters) {
        picker.getElement().setProperty("_inputElementValue", letters);
        picker.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(
                        new DomEvent(picker.getElement(), "unparsable-change", JsonNodeFactory.instance.objectNode()));
    }
}
