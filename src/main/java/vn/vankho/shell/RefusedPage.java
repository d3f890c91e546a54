package vn.vankho.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.Say;

/** A screen that could not be opened, with the sentence of the refusal. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class RefusedPage extends ErrorScreen implements HasErrorParameter<Refused> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refused> parameter) {
        var refused = parameter.getException();
        say(VaadinIcon.BAN, Say.text("shell.refused"), Say.text(refused));
        return switch (refused) {
            case NotFound _ -> HttpStatusCode.NOT_FOUND.getCode();
            case Forbidden _ -> HttpStatusCode.FORBIDDEN.getCode();
            default -> HttpStatusCode.CONFLICT.getCode();
        };
    }
}
