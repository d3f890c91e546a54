package vn.vankho.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.vankho.ScreenTest;

/** A day as people type it into a filter. */
class DayPickerTests extends ScreenTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

    private final List<@Nullable LocalDate> told = new ArrayList<>();

    @Test
    void what_is_no_day_is_said_at_the_field_and_to_nobody_else() throws Exception {
        var picker = picker();

        typed(picker, "31/02/2026", "");

        assertThat(picker.isInvalid()).isTrue();
        assertThat(picker.getErrorMessage()).contains("ngày/tháng/năm");
        assertThat(told).isEmpty();
    }

    @Test
    void a_field_that_is_emptied_after_what_was_no_day_tells_so() throws Exception {
        var picker = picker();
        typed(picker, "31/02/2026", "");

        typed(picker, "", "");

        assertThat(picker.isInvalid()).isFalse();
        assertThat(told).containsExactly((LocalDate) null);
    }

    @Test
    void only_another_day_is_told() throws Exception {
        var picker = picker();
        typed(picker, "31/02/2026", "");
        typed(picker, "28/02/2026", "2026-02-28");
        assertThat(told).isEmpty();

        typed(picker, "01/03/2026", "2026-03-01");
        picker.setValue(DAY);

        assertThat(told).containsExactly(LocalDate.of(2026, 3, 1));
    }

    /** An open calendar would take Tab, and the day would not be told. */
    @Test
    void typing_opens_no_calendar() {
        assertThat(picker().isAutoOpen()).isFalse();
    }

    private DayPicker picker() {
        var picker = new DayPicker("Từ ngày");
        picker.setValue(DAY);
        picker.whenChosen(told::add);
        return picker;
    }

    /** What the browser sends: the letters in the field, and the day it makes of them. */
    private static void typed(DayPicker picker, String letters, String day) throws Exception {
        var node = picker.getElement().getNode();
        var properties = node.getFeature(ElementPropertyMap.class);
        boolean sameDay = day.equals(picker.getElement().getProperty("value"));
        properties.deferredUpdateFromClient("_inputElementValue", letters).run();
        properties.deferredUpdateFromClient("value", day).run();
        if (sameDay)
            node.getFeature(ElementListenerMap.class)
                    .fireEvent(new DomEvent(
                            picker.getElement(), "unparsable-change", JsonNodeFactory.instance.objectNode()));
    }
}
