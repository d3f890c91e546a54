package vn.vankho.legal.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.uikit.Say;

/** "Một phần, chưa nêu điều khoản": asked only where no provisions are said and the act could be of the whole. */
final class PartBox extends Checkbox {
    private final Supplier<@Nullable EffectKind> effect;
    private final TextField provisions;

    private <K> PartBox(ComboBox<K> kind, Function<K, @Nullable EffectKind> effect, TextField provisions) {
        super(Say.text("legal.relation.part"));
        this.effect = () -> kind.isEmpty() ? null : effect.apply(kind.getValue());
        this.provisions = provisions;
        kind.addValueChangeListener(_ -> show());
        provisions.addValueChangeListener(_ -> show());
        show();
    }

    static PartBox ofAct(ComboBox<RelationKind> kind, TextField provisions) {
        return new PartBox(kind, RelationKind::effect, provisions);
    }

    static PartBox ofEvent(ComboBox<EffectKind> kind, TextField provisions) {
        return new PartBox(kind, said -> said, provisions);
    }

    private void show() {
        var said = effect.get();
        boolean ofWhole = said != null && said.mayBeOfPart() && !said.isOfPart();
        setVisible(ofWhole && provisions.getValue().isBlank());
    }

    boolean isPart() {
        return isVisible() && getValue();
    }
}
