package vn.vankho.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A page that cannot be made, open to everybody as the page of the sign-in is. */
@Route(value = BrokenPage.ROUTE, autoLayout = false)
@AnonymousAllowed
public class BrokenPage extends Div {
    public static final String ROUTE = "phep-thu/hong";

    public BrokenPage() {
        throw new IllegalStateException("this page is broken on purpose");
    }
}
