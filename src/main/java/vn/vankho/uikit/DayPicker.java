package vn.vankho.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A day, typed as dd/MM/yyyy or picked; the week begins on Monday. */
public final class DayPicker extends DatePicker {
    /** What whoever listens knows. */
    private @Nullable LocalDate told;

    public DayPicker(String label) {
        super(label);
        var words = new DatePickerI18n();
        words.setDateFormats("dd/MM/yyyy", "d/M/yyyy", "dd-MM-yyyy", "ddMMyyyy", "yyyy-MM-dd");
        words.setFirstDayOfWeek(1);
        words.setToday(Say.text("uikit.today"));
        words.setCancel(Say.text("uikit.cancel"));
        words.setBadInputErrorMessage(Say.text("uikit.day.wrong"));
        var locale = Say.locale();
        words.setMonthNames(
                names(Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))));
        words.setWeekdays(names(week().map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))));
        words.setWeekdaysShort(names(week().map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))));
        setI18n(words);
        setClearButtonVisible(true);
        // the calendar opened by typing took the cursor with Tab, lay over the next field, and the day was not taken
        setAutoOpen(false);
        setPlaceholder(Say.text("uikit.day.form"));
    }

    @Override
    public void setValue(@Nullable LocalDate day) {
        told = day;
        super.setValue(day);
    }

    /** Told of each other day that is chosen here, null when the field is emptied; not while it holds no day, which it says itself. */
    public void whenChosen(Consumer<@Nullable LocalDate> chosen) {
        addValueChangeListener(_ -> tell(chosen));
        // a field that held no day and is emptied has no other value than before
        addValidationStatusChangeListener(_ -> tell(chosen));
    }

    private void tell(Consumer<@Nullable LocalDate> chosen) {
        var day = getValue();
        if (holdsNoDay() || Objects.equals(day, told)) return;
        told = day;
        chosen.accept(day);
    }

    /** Something was typed that is no day; the value is then null, as if nothing were there. */
    public boolean holdsNoDay() {
        return isInputUnparsable();
    }

    /** Vaadin counts from Sunday. */
    private static Stream<DayOfWeek> week() {
        return Stream.concat(
                Stream.of(DayOfWeek.SUNDAY), Stream.of(DayOfWeek.values()).limit(6));
    }

    private static List<String> names(Stream<String> names) {
        return names.toList();
    }
}
