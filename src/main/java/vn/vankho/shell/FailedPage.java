package vn.vankho.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vankho.shared.DatabaseAway;
import vn.vankho.shared.HungUp;
import vn.vankho.uikit.Say;

/**
 * Something broke while a screen was opened: a sentence and a reference, the cause goes to the log. It stands without the frame of the
 * screens, which may be what broke; then people would read the exception itself.
 */
@AnonymousAllowed
class FailedPage extends ErrorScreen implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(FailedPage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (DatabaseAway.isBehind(parameter.getException())) {
            say(VaadinIcon.WARNING, Say.text("shell.failed"), Say.text("uikit.away"));
            return HttpStatusCode.SERVICE_UNAVAILABLE.getCode();
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        if (!HungUp.isBehind(parameter.getException()))
            LOG.error(
                    "{} could not be opened, reference {}",
                    event.getLocation().getPath(),
                    reference,
                    parameter.getException());
        say(VaadinIcon.WARNING, Say.text("shell.failed"), Say.text("uikit.failed", reference));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
