package vn.vankho.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import vn.vankho.identity.Accounts;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.SignedIn;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.SecretField;

/** A new password instead of the old one. */
class PasswordCard extends Section {
    private final SecretField old = field("identity.password.old", "current-password");
    private final SecretField fresh = field("identity.password.new", "new-password");
    private final SecretField again = field("identity.password.again", "new-password");
    private final FieldMarks marks = new FieldMarks()
            .at("identity.password.oldWrong", old)
            .at("identity.password.differs", again)
            .at("identity.password", fresh);

    private final Checkbox tokens = new Checkbox(Say.text("identity.password.tokens"));

    /** @param changed what is to be shown anew when it was done */
    PasswordCard(String login, Accounts accounts, CurrentViewer viewer, Runnable changed) {
        addClassName("vk-card");
        boolean first = viewer.mustChoosePassword();
        fresh.setHelperText(Say.text("identity.password.rule"));
        var change = new Button(Say.text("identity.password.change"), _ -> {
            if (!marks.tried(() -> change(accounts, viewer))) return;
            old.clear();
            fresh.clear();
            again.clear();
            tokens.setValue(false);
            changed.run();
            Notices.done("identity.password.changed");
            if (first) getUI().ifPresent(ui -> ui.navigate(""));
        });
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        change.addClickShortcut(Key.ENTER).listenOn(this);
        // managers of passwords want to know whose it is
        var name = new Input();
        name.setValue(login);
        name.getElement().setAttribute("autocomplete", "username").setAttribute("hidden", true);
        var fields = new Div(name, old, fresh, again, tokens, change);
        fields.addClassName("vk-stack");
        add(new H2(Say.text("identity.password.title")), fields);
    }

    private static SecretField field(String label, String autocomplete) {
        var field = new SecretField();
        field.setLabel(Say.text(label));
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }

    private void change(Accounts accounts, CurrentViewer viewer) {
        if (!fresh.getValue().equals(again.getValue())) throw new Refused("identity.password.differs");
        accounts.changeOwnPassword(old.getValue(), fresh.getValue(), tokens.getValue(), viewer.get());
        goOn(viewer.renewed());
    }

    /** The other sessions of the person have ended by now. */
    private void goOn(SignedIn signedIn) {
        var before = SecurityContextHolder.getContext().getAuthentication();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                signedIn, null, before == null ? List.of() : before.getAuthorities()));
        SecurityContextHolder.setContext(context);
        getUI().ifPresent(ui -> ui.getSession()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context));
    }
}
