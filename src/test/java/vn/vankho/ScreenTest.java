package vn.vankho;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vankho.identity.Accounts;
import vn.vankho.identity.People;
import vn.vankho.identity.Person;
import vn.vankho.identity.Rights;
import vn.vankho.identity.Role;
import vn.vankho.identity.SignedIn;
import vn.vankho.identity.TestPeople;
import vn.vankho.uikit.Say;

/** A screen of the whole portal, looked at without a browser by somebody who has signed in. */
@PortalTest
public abstract class ScreenTest extends SpringBrowserlessTest {
    @Autowired
    protected Accounts accounts;

    @Autowired
    protected People people;

    protected Person somebody(String name, Role role) {
        return TestPeople.person(accounts, people, name, role);
    }

    protected void signIn(Person person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(person.id().value(), person.login(), 0), null, Rights.of(person.viewer())));
        SecurityContextHolder.setContext(context);
    }

    protected void click(String key) {
        test($(Button.class).withText(Say.text(key)).single()).click();
    }

    protected <T extends Component> T field(Class<T> type, String label) {
        return $(type).withLabel(Say.text(label)).single();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** All words of a part of the screen, in order. */
    protected static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
