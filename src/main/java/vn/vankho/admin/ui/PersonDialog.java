package vn.vankho.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.Accounts;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.OrgUnit;
import vn.vankho.identity.Person;
import vn.vankho.identity.PersonData;
import vn.vankho.identity.PersonalTokens;
import vn.vankho.identity.Role;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.SecretField;

/** One account: new, or changed. An empty password leaves the old one. */
class PersonDialog extends Dialog {
    private final TextField fullName = new TextField(Say.text("admin.person.fullName"));
    private final TextField login = new TextField(Say.text("admin.person.login"));
    private final TextField position = new TextField(Say.text("admin.person.position"));
    private final EmailField email = new EmailField(Say.text("admin.person.email"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(Say.text("admin.person.roles"));
    private final MultiSelectComboBox<OrgUnit> units = new MultiSelectComboBox<>(Say.text("admin.person.units"));
    private final SecretField password = new SecretField();
    private final Checkbox active = new Checkbox(Say.text("admin.person.active"));
    private final FieldMarks marks = new FieldMarks()
            .at("identity.fullName", fullName)
            .at("identity.login", login)
            .at("identity.position", position)
            .at("identity.email", email)
            .at("identity.roles", roles)
            .at("identity.unit", units)
            .at("identity.password", password);

    PersonDialog(
            @Nullable Person person,
            List<OrgUnit> allUnits,
            Accounts accounts,
            PersonalTokens tokens,
            CurrentViewer viewer,
            Runnable refresh) {
        setHeaderTitle(Say.text(person == null ? "admin.person.add" : "admin.person.edit"));
        setWidth("44rem");
        login.setHelperText(Say.text("admin.person.login.help"));
        login.getElement().setAttribute("autocomplete", "off");
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> Say.word("identity.role", role));
        units.setItems(allUnits.stream().filter(OrgUnit::active).toList());
        units.setItemLabelGenerator(OrgUnit::name);
        password.setLabel(Say.text(person == null ? "admin.person.password.first" : "admin.person.password.new"));
        password.setHelperText(Say.text(person == null ? "admin.person.password.rule" : "admin.person.password.keep"));
        password.getElement().setAttribute("autocomplete", "new-password");
        marks.needs(fullName, () -> new Refused("identity.fullName.missing"))
                .needs(login, () -> new Refused("identity.login.missing"))
                .needs(roles, () -> new Refused("identity.roles.missing"));
        if (person == null) marks.needs(password, () -> new Refused("identity.password.missing"));
        if (person != null) show(person, allUnits);
        var form = new FormLayout(fullName, login, position, email, roles, units, password);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("32rem", 2));
        form.setColspan(roles, 2);
        form.setColspan(units, 2);
        if (person != null) form.add(active);
        add(form);
        if (person != null) add(new TokensOfPerson(person, tokens, viewer));
        var save = new Button(Say.text("uikit.save"), _ -> {
            if (!marks.tried(() -> save(person, accounts, viewer))) return;
            close();
            Notices.done("admin.person.saved", fullName.getValue());
            refresh.run();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), save);
    }

    private void show(Person person, List<OrgUnit> allUnits) {
        fullName.setValue(person.fullName());
        login.setValue(person.login());
        position.setValue(person.position() == null ? "" : person.position());
        email.setValue(person.email() == null ? "" : person.email());
        roles.setValue(person.roles());
        units.setValue(allUnits.stream()
                .filter(unit -> person.units().contains(unit.id()))
                .collect(Collectors.toSet()));
        active.setValue(person.active());
    }

    private void save(@Nullable Person person, Accounts accounts, CurrentViewer viewer) {
        var data = new PersonData(
                login.getValue(),
                fullName.getValue(),
                position.getValue(),
                email.getValue(),
                roles.getValue(),
                units.getValue().stream().map(OrgUnit::id).collect(Collectors.toSet()));
        if (person == null) {
            accounts.createPerson(data, password.getValue(), viewer.get());
            return;
        }
        var newPassword = password.isEmpty() ? null : password.getValue();
        accounts.changePerson(person, data, active.getValue(), newPassword, viewer.get());
    }
}
