package vn.vankho.document.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.FormWords;
import vn.vankho.document.OfferedWords;
import vn.vankho.identity.Viewer;

/** Offers the words of the office and takes any other too. */
final class OfferedBox extends ComboBox<String> {
    /** @param on the day of issue as the form has it by then */
    OfferedBox(OfferedWords.Of what, FormWords words, Supplier<@Nullable LocalDate> on, Viewer viewer) {
        setAllowCustomValue(true);
        setClearButtonVisible(true);
        addCustomValueSetListener(event -> setValue(event.getDetail()));
        setItems(query -> {
            var typed = query.getFilter().orElse("");
            return words.offered(what, typed, on.get(), query.getOffset(), query.getLimit(), viewer).stream();
        });
    }

    void say(@Nullable String word) {
        if (word == null) clear();
        else setValue(word);
    }

    /** Null where nothing is said. */
    @Nullable
    String said() {
        return getOptionalValue()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .orElse(null);
    }
}
