package vn.vankho.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.PersonalTokens;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** Makes a token and shows its secret this once. */
class TokenDialog extends Dialog {
    private final TextField name = new TextField(Say.text("identity.token.name"));
    private final Select<Integer> days = new Select<>();
    private final FieldMarks marks = new FieldMarks().at("identity.token.name", name);

    TokenDialog(PersonalTokens tokens, CurrentViewer viewer, Runnable refresh) {
        setHeaderTitle(Say.text("identity.token.add"));
        setWidth("32rem");
        name.setHelperText(Say.text("identity.token.name.help"));
        name.setWidthFull();
        days.setLabel(Say.text("identity.token.days"));
        days.setItems(30, 90, 365, 0);
        days.setItemLabelGenerator(count ->
                count == 0 ? Say.text("identity.token.endless") : Say.text("identity.token.days.count", count));
        days.setValue(90);
        days.setWidthFull();
        add(name, days);
        var make = new Button(
                Say.text("identity.token.make"),
                _ -> marks.tried(() -> {
                    var made = tokens.create(name.getValue(), days.getValue(), viewer.get());
                    show(made.secret());
                    refresh.run();
                }));
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), make);
    }

    private void show(String secret) {
        removeAll();
        getFooter().removeAll();
        setCloseOnOutsideClick(false);
        var shown = new Code(secret);
        shown.addClassName("vk-secret");
        var copy = new Button(Say.text("identity.token.copy"), VaadinIcon.COPY_O.create());
        copy.addClickListener(_ -> copy.getElement()
                .executeJs("return navigator.clipboard.writeText($0)", secret)
                .then(_ -> Notices.done("identity.token.copied"), _ -> Notices.failed("identity.token.notCopied")));
        add(new Paragraph(Say.text("identity.token.once")), new Div(shown), copy);
        var done = new Button(Say.text("identity.token.close"), _ -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }
}
