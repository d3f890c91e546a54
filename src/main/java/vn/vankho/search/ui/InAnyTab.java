package vn.vankho.search.ui;

import com.vaadin.flow.dom.DisabledUpdateMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.io.IOException;

/**
 * Serves what a tab shows also while it is not selected or a dialog lies over it: such a tab is disabled, and what it loads when the
 * page is filled anew would be refused and missing when it is opened. The handler asks for the rights itself.
 */
record InAnyTab(ElementRequestHandler content) implements ElementRequestHandler {
    @Override
    public void handleRequest(VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner)
            throws IOException {
        content.handleRequest(request, response, session, owner);
    }

    @Override
    public DisabledUpdateMode getDisabledUpdateMode() {
        return DisabledUpdateMode.ALWAYS;
    }

    @Override
    public boolean isAllowInert() {
        return true;
    }
}
