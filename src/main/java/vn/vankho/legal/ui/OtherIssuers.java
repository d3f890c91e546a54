package vn.vankho.legal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.vankho.uikit.Say;

/** Bodies that issued a text together with the first one (văn bản liên tịch), each in a field of its own, in the order of the letterhead. */
final class OtherIssuers extends CustomField<List<String>> {
    private final transient Supplier<ComboBox<String>> chooser;
    private final Div rows = new Div();
    private final List<ComboBox<String>> boxes = new ArrayList<>();
    private final Map<ComboBox<String>, Button> outs = new HashMap<>();
    private transient Consumer<@Nullable String> entered = _ -> {};

    /** @param chooser makes the field of one body */
    OtherIssuers(Supplier<ComboBox<String>> chooser) {
        super(List.of());
        this.chooser = chooser;
        rows.addClassName("vk-issuers");
        var more = new Button(
                Say.text("legal.issuers.add"),
                VaadinIcon.PLUS.create(),
                _ -> added(null).focus());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        more.addClickShortcut(Key.KEY_L, KeyModifier.ALT);
        more.setTooltipText(Say.text("legal.issuers.add.hint"));
        add(rows, more);
    }

    private ComboBox<String> added(@Nullable String body) {
        var box = chooser.get();
        boxes.add(box);
        box.setValue(body);
        box.addValueChangeListener(_ -> updateValue());
        box.addFocusListener(_ -> entered.accept(box.getValue()));
        var row = new Div(box);
        var out = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> {
            boxes.remove(box);
            rows.remove(row);
            outs.remove(box);
            number();
            updateValue();
        });
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        outs.put(box, out);
        row.add(out);
        row.addClassName("vk-issuer");
        rows.add(row);
        number();
        return box;
    }

    /** By the place of each now: the first body stands before them. */
    private void number() {
        for (int i = 0; i < boxes.size(); i++) {
            var label = Say.text("legal.issuers.other", i + 2);
            boxes.get(i).setLabel(label);
            Objects.requireNonNull(outs.get(boxes.get(i))).setAriaLabel(Say.text("legal.issuers.remove", label));
        }
    }

    /** Told whose field is entered. */
    void onEntered(Consumer<@Nullable String> entered) {
        this.entered = entered;
    }

    /** A line below each field, of what it holds. */
    void note(Function<String, Component> line) {
        boxes.stream().filter(box -> !box.isEmpty()).forEach(box -> box.setHelperComponent(line.apply(box.getValue())));
    }

    @Override
    protected List<String> generateModelValue() {
        return boxes.stream()
                .map(ComboBox::getValue)
                .filter(Objects::nonNull)
                .filter(body -> !body.isBlank())
                .toList();
    }

    @Override
    protected void setPresentationValue(List<String> bodies) {
        boxes.clear();
        outs.clear();
        rows.removeAll();
        bodies.forEach(this::added);
    }
}
