package vn.vankho.uikit;

import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;

/** A field for a password; the button that shows what was typed speaks the language of the screen. */
public final class SecretField extends PasswordField {
    public SecretField() {
        getElement().setPropertyMap("i18n", Map.of("reveal", Say.text("uikit.secret.reveal")));
    }
}
