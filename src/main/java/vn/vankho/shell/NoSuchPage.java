package vn.vankho.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.vankho.uikit.Say;

/** Nothing lives at this address, or the person may not see it: the two are not told apart. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NoSuchPage extends ErrorScreen implements HasErrorParameter<NotFoundException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(VaadinIcon.MAP_MARKER, Say.text("shell.noPage"), Say.text("shell.noPage.why"));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
