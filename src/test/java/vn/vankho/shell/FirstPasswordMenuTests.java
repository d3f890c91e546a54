package vn.vankho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.sidenav.SideNav;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vankho.ScreenTest;
import vn.vankho.identity.Person;
import vn.vankho.identity.Rights;
import vn.vankho.identity.Role;
import vn.vankho.identity.SignedIn;

/** The frame offers no room that would only lead back to the choice of a password. */
class FirstPasswordMenuTests extends ScreenTest {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void the_menu_comes_when_a_password_of_ones_own_is_chosen() {
        var person = somebody("Nguyễn Mới Vào", Role.CLERK);
        signInWithGivenPassword(person);
        var frame = beans.createBean(MainLayout.class);

        frame.showRooms();
        assertThat(find(SideNav.class, frame).all()).isEmpty();
        assertThat(find(SearchBox.class, frame).all()).isEmpty();

        signIn(person);
        frame.showRooms();
        assertThat(find(SideNav.class, frame).all()).isNotEmpty();
        assertThat(find(SearchBox.class, frame).all()).isNotEmpty();
    }

    private static void signInWithGivenPassword(Person person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(person.id().value(), person.login(), 0, true), null, Rights.of(person.viewer())));
        SecurityContextHolder.setContext(context);
    }
}
