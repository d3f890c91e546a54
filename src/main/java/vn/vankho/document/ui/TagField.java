package vn.vankho.document.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.FormWords;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.Say;
import vn.vankho.vietnamese.TypedWords;

/** Nhãn: those that others have given before, or words of the person's own, typed one by one or divided by commas. */
class TagField extends MultiSelectComboBox<String> {
    private static final int LENGTH = 100;

    private final transient FormWords words;
    private final transient Viewer viewer;
    private transient @Nullable List<String> inUse;

    TagField(FormWords words, Viewer viewer) {
        this.words = words;
        this.viewer = viewer;
        setAllowCustomValue(true);
        setItems(query -> TypedWords.in(inUse(), query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        setHelperText(Say.text("document.field.tags.help"));
        addCustomValueSetListener(event -> setValue(Stream.concat(
                        getValue().stream(), Arrays.stream(event.getDetail().split(",")))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toSet())));
    }

    /** Read when the list is first opened, not at each letter. */
    private List<String> inUse() {
        var known = inUse;
        if (known == null) inUse = known = words.tags(viewer);
        return known;
    }

    /** @throws Refused when one is longer than a label is */
    Set<String> tags() {
        for (var tag : getValue()) if (tag.length() > LENGTH) throw new Refused("document.tag.tooLong", tag, LENGTH);
        return getValue();
    }
}
