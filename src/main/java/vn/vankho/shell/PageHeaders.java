package vn.vankho.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.vankho.identity.SecureHeaders;

/** Pages are sent before the security filters can add their headers on the way back, so the page brings them itself. */
@Component
class PageHeaders implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> SecureHeaders.ofPage().forEach(page.getVaadinResponse()::setHeader));
    }
}
