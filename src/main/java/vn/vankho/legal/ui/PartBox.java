package vn.vankho.legal.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import vn.vankho.legal.RelationKind;
import vn.vankho.uikit.Say;

/** "Một phần, chưa nêu điều khoản": asked only where no provisions are said and the act could be of the whole. */
final class PartBox extends Checkbox {
    private final ComboBox<RelationKind> kind;
    private final TextField provisions;

    PartBox(ComboBox<RelationKind> kind, TextField provisions) {
        super(Say.text("legal.relation.part"));
        this.kind = kind;
        this.provisions = provisions;
        kind.addValueChangeListener(_ -> show());
        provisions.addValueChangeListener(_ -> show());
        show();
    }

    private void show() {
        var act = kind.getValue();
        boolean ofWhole =
                act != null && act.changesStatus() && act != RelationKind.AMENDS && act != RelationKind.SUPPLEMENTS;
        setVisible(ofWhole && provisions.getValue().isBlank());
    }

    boolean isPart() {
        return isVisible() && getValue();
    }
}
