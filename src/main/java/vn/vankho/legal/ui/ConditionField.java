package vn.vankho.legal.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import vn.vankho.legal.RelationKind;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.Say;

/** Until what comes true a text is suspended (Luật 64/2025/QH15 Điều 56): asked only where an act suspends and names no last day. */
final class ConditionField extends TextField {
    private final ComboBox<RelationKind> kind;
    private final DayPicker until;

    ConditionField(ComboBox<RelationKind> kind, DayPicker until) {
        super(Say.text("legal.event.condition"));
        this.kind = kind;
        this.until = until;
        setPlaceholder(Say.text("legal.relation.condition.hint"));
        show();
        kind.addValueChangeListener(_ -> show());
        until.addValueChangeListener(_ -> show());
    }

    private void show() {
        var said = kind.getValue();
        boolean suspends = said == RelationKind.SUSPENDS_EFFECT || said == RelationKind.STOPS_ENFORCEMENT;
        setVisible(suspends && until.isEmpty());
    }

    /** Empty: it says nothing beside the sentence. */
    String said() {
        return isVisible() ? getValue().strip() : "";
    }
}
