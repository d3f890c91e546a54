package vn.vankho.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;

/** A day, typed as dd/MM/yyyy or picked; the week begins on Monday. */
public final class DayPicker extends DatePicker {
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
        setPlaceholder(Say.text("uikit.day.form"));
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
