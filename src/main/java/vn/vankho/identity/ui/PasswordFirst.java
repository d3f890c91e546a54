package vn.vankho.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.vankho.identity.CurrentViewer;

/** Whoever signed in with a password that an administrator made up sees no page but the one where another is chosen. */
@Component
class PasswordFirst implements VaadinServiceInitListener {
    private final CurrentViewer viewers;

    PasswordFirst(CurrentViewer viewers) {
        this.viewers = viewers;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(page -> page.getUI().addBeforeEnterListener(this::ask));
    }

    private void ask(BeforeEnterEvent event) {
        if (viewers.mustChoosePassword() && !event.getLocation().getPath().equals(AccountView.ROUTE))
            event.forwardTo(AccountView.class);
    }
}
