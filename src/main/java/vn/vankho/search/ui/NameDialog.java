package vn.vankho.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.Say;

/** Asks under which name a search is kept. */
class NameDialog extends Dialog {
    /**
     * @param keep takes the name; what it refuses is said at the field, and the dialog stays
     * @param more what is asked beside the name
     */
    NameDialog(String title, String proposed, Consumer<String> keep, Component... more) {
        setHeaderTitle(title);
        setWidth("28rem");
        var name = new TextField(Say.text("search.saved.name"));
        name.setWidthFull();
        name.setValue(proposed);
        name.setAutoselect(true);
        name.setHelperText(Say.text("search.saved.name.help"));
        var save = new Button(Say.text("uikit.save"), _ -> {
            try {
                keep.accept(name.getValue());
                close();
            } catch (Refused refused) {
                name.setErrorMessage(Say.text(refused));
                name.setInvalid(true);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        add(name);
        add(more);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), save);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) name.focus();
        });
    }
}
