package vn.vankho.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.Accounts;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.OrgUnit;
import vn.vankho.identity.UnitData;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** One unit: new, or changed. */
class UnitDialog extends Dialog {
    private final TextField name = new TextField(Say.text("admin.unit.name"));
    private final TextField code = new TextField(Say.text("admin.unit.code"));
    private final ComboBox<OrgUnit> parent = new ComboBox<>(Say.text("admin.unit.parent"));
    private final Checkbox active = new Checkbox(Say.text("admin.unit.active"), true);
    private final FieldMarks marks = new FieldMarks()
            .at("identity.unit.name", name)
            .at("identity.unit.code", code)
            .at("identity.unit.parent", parent);

    UnitDialog(@Nullable OrgUnit unit, List<OrgUnit> all, Accounts accounts, CurrentViewer viewer, Runnable refresh) {
        setHeaderTitle(Say.text(unit == null ? "admin.unit.add" : "admin.unit.edit"));
        setWidth("34rem");
        code.setHelperText(Say.text("admin.unit.code.help"));
        parent.setItems(all.stream()
                .filter(one -> unit == null || !one.id().equals(unit.id()))
                .toList());
        parent.setItemLabelGenerator(OrgUnit::name);
        parent.setPlaceholder(Say.text("admin.unit.parent.none"));
        parent.setClearButtonVisible(true);
        if (unit != null) {
            name.setValue(unit.name());
            code.setValue(unit.code());
            all.stream()
                    .filter(one -> one.id().equals(unit.parent()))
                    .findFirst()
                    .ifPresent(parent::setValue);
            active.setValue(unit.active());
        }
        var form = new FormLayout(name, code, parent, active);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        form.setColspan(name, 2);
        form.setColspan(active, 2);
        add(form);
        var save = new Button(Say.text("uikit.save"), _ -> {
            if (!marks.tried(() -> save(unit, accounts, viewer))) return;
            close();
            Notices.done("admin.unit.saved", name.getValue());
            refresh.run();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), save);
    }

    private void save(@Nullable OrgUnit unit, Accounts accounts, CurrentViewer viewer) {
        var above = parent.getValue();
        var data = new UnitData(code.getValue(), name.getValue(), above == null ? null : above.id(), active.getValue());
        if (unit == null) accounts.createUnit(data, viewer.get());
        else accounts.changeUnit(unit, data, viewer.get());
    }
}
