package vn.vankho.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A page that cannot be made. */
@Route(BrokenPage.ROUTE)
@PermitAll
public class BrokenPage extends Div {
    public static final String ROUTE = "phep-thu/hong";

    public BrokenPage() {
        throw new IllegalStateException("this page is broken on purpose");
    }
}
