package vn.vankho.admin.ui;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import vn.vankho.ScreenTest;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** A screen of administration and an administrator before it. */
@ViewPackages(packages = "vn.vankho")
abstract class AdminScreen extends ScreenTest {
    Person me;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        me = somebody("Lý Quản Trị", Role.ADMINISTRATOR);
        signIn(me);
        super.initVaadinEnvironment();
    }

    static void open(String route, String query) {
        UI.getCurrent().navigate(route, QueryParameters.fromString(query));
    }

    /** The rows of the table without its head, each as all the text in it. */
    List<String> rows() {
        return $(NativeTableRow.class).all().stream()
                .skip(1)
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
