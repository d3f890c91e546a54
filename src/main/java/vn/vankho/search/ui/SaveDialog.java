package vn.vankho.search.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.search.SavedSearches;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** Asks under which name a search is kept. */
class SaveDialog extends Dialog {
    SaveDialog(SearchAddress address, SavedSearches saved, CurrentViewer viewer) {
        setHeaderTitle(Say.text("search.save"));
        setWidth("28rem");
        var name = new TextField(Say.text("search.saved.name"));
        name.setWidthFull();
        name.setValue(address.query());
        name.setAutoselect(true);
        name.setHelperText(Say.text("search.saved.name.help"));
        var save = new Button(Say.text("uikit.save"), _ -> {
            try {
                saved.save(name.getValue(), address.first().parameters().getQueryString(), viewer.get());
                close();
                Notices.done("search.saved.done", name.getValue().strip());
            } catch (Refused refused) {
                name.setErrorMessage(Say.text(refused));
                name.setInvalid(true);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        add(name);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), save);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) name.focus();
        });
    }
}
