package vn.vankho.uikit;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.vankho.shared.Refused;

/** Shows a refusal at the field it speaks of, which its key names: {@code identity.login.taken} belongs to {@code identity.login}. */
public final class FieldMarks {
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final Map<HasValue<?, ?>, Supplier<Refused>> needed = new LinkedHashMap<>();

    public FieldMarks at(String begin, HasValidation field) {
        fields.put(begin, field);
        return this;
    }

    /** A field that must not be empty: all such are marked at once, before the deed is tried. */
    public <F extends HasValue<?, ?> & HasValidation> FieldMarks needs(F field, Supplier<Refused> missing) {
        needed.put(field, missing);
        return this;
    }

    public void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** Does a deed, unless a field for a day holds something that is none; a refusal is shown at its field, or as a notice where no field is meant. Returns whether it was done. */
    public boolean tried(Runnable deed) {
        clear();
        var noDays = Stream.concat(fields.values().stream(), needed.keySet().stream())
                .filter(DayPicker.class::isInstance)
                .map(DayPicker.class::cast)
                .filter(DayPicker::holdsNoDay)
                .toList();
        // else what was typed would count as no day at all
        noDays.forEach(FieldMarks::noDay);
        if (!noDays.isEmpty()) return false;
        var empty =
                needed.entrySet().stream().filter(one -> one.getKey().isEmpty()).toList();
        empty.forEach(one -> mark(one.getValue().get()));
        if (!empty.isEmpty()) return false;
        try {
            deed.run();
            return true;
        } catch (Refused refused) {
            if (!mark(refused)) Notices.refused(refused);
            return false;
        }
    }

    private static void noDay(DayPicker field) {
        field.setErrorMessage(Say.text("uikit.day.wrong"));
        field.setInvalid(true);
    }

    private boolean mark(Refused refused) {
        for (var field : fields.entrySet())
            if ((refused.key() + ".").startsWith(field.getKey() + ".")) {
                field.getValue().setErrorMessage(Say.text(refused));
                field.getValue().setInvalid(true);
                return true;
            }
        return false;
    }
}
