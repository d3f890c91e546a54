package vn.vankho.document.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.Say;

/** Nhãn: words of the person's own, typed one by one or divided by commas. */
class TagField extends MultiSelectComboBox<String> {
    private static final int LENGTH = 100;

    TagField() {
        setAllowCustomValue(true);
        setItems(new ArrayList<String>());
        setHelperText(Say.text("document.field.tags.help"));
        addCustomValueSetListener(event -> choose(Stream.concat(
                        getValue().stream(), Arrays.stream(event.getDetail().split(",")))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toSet())));
    }

    void choose(Set<String> chosen) {
        setItems(chosen);
        setValue(chosen);
    }

    /** @throws Refused when one is longer than a label is */
    Set<String> tags() {
        for (var tag : getValue()) if (tag.length() > LENGTH) throw new Refused("document.tag.tooLong", tag, LENGTH);
        return getValue();
    }
}
