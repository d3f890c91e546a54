package vn.vankho.uikit;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.vankho.shared.DatabaseAway;
import vn.vankho.shared.HungUp;
import vn.vankho.shared.Refused;

/** What holds for every page: language, colours, and that no deed ends in silence or in a stack trace. */
@Component
class PagesStart implements VaadinServiceInitListener {
    private static final Logger LOG = LoggerFactory.getLogger(PagesStart.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(PagesStart::handle));
        event.getSource().addUIInitListener(page -> {
            Preferences.apply(page.getUI(), VaadinRequest.getCurrent());
            ConnectionWords.apply(page.getUI());
        });
    }

    static void handle(ErrorEvent event) {
        for (var cause = event.getThrowable(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                event.getComponent()
                        .flatMap(com.vaadin.flow.component.Component::getUI)
                        .ifPresentOrElse(
                                ui -> ui.access(() -> Notices.refused(refused)), () -> Notices.refused(refused));
                return;
            }
        }
        if (HungUp.isBehind(event.getThrowable())) return;
        if (DatabaseAway.isBehind(event.getThrowable())) {
            if (com.vaadin.flow.component.UI.getCurrent() != null) Notices.failed("uikit.away");
            return;
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("A screen failed, reference {}", reference, event.getThrowable());
        if (com.vaadin.flow.component.UI.getCurrent() != null) Notices.failed("uikit.failed", reference);
    }
}
