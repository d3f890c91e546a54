package vn.vankho.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.FirstAccounts;
import vn.vankho.identity.SignInRefused;
import vn.vankho.shared.Texts;

/** Đăng nhập. Says why a sign-in was refused, and how long one has to wait. */
@Route(value = LoginView.ROUTE, autoLayout = false)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "dang-nhap";
    /** Parameter of the address: {@code wrong}, {@code closed}, or seconds to wait. */
    static final String REFUSED = "refused";

    /** Attribute of the session: the name that was typed with a wrong password, shown once more and forgotten. */
    static final String TYPED = "vankho.signIn.typed";

    private final LoginForm form = new LoginForm();
    private final Texts texts;
    private final CurrentViewer viewers;
    private final FirstAccounts first;

    LoginView(Texts texts, CurrentViewer viewers, FirstAccounts first) {
        this.texts = texts;
        this.viewers = viewers;
        this.first = first;
        addClassName("vk-login");
        form.setAction(ROUTE);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        // the words of the form leave out this button
        form.getElement()
                .executeJs(
                        "customElements.whenDefined(this.localName).then(() => this.updateComplete)"
                                + ".then(() => this.querySelector('vaadin-password-field').i18n = {reveal: $0})",
                        say("uikit.secret.reveal"));
        var brand = new H1(say("shell.login.brand"));
        var what = new Paragraph(say("shell.login.what"));
        var api = new Anchor("api/docs", say("shell.login.api"));
        api.setRouterIgnore(true);
        var foot = new Div(new LanguageLink(getLocale(), texts), api);
        foot.addClassName("vk-login-foot");
        add(brand, what, form, foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (first.nobodyYet()) {
            event.forwardTo(FirstAdministratorView.class);
            return;
        }
        if (viewers.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        event.getLocation().getQueryParameters().getSingleParameter(REFUSED).ifPresent(this::refuse);
    }

    @Override
    public String getPageTitle() {
        return say("shell.login.title");
    }

    private void refuse(String why) {
        typedAgain();
        var title = say("shell.login.refused");
        if (why.matches("\\d{1,6}")) {
            var wait = SignInRefused.later(Long.parseLong(why));
            form.showErrorMessage(title, say(wait.key(), wait.arguments()));
        } else
            form.showErrorMessage(
                    title, say(why.equals("closed") ? "identity.signIn.closed" : "identity.signIn.wrong"));
    }

    private void typedAgain() {
        var session = VaadinSession.getCurrent().getSession();
        if (!(session.getAttribute(TYPED) instanceof String name) || name.isBlank()) return;
        session.setAttribute(TYPED, null);
        form.getElement().setProperty("noAutofocus", true);
        form.getElement()
                .executeJs(
                        "customElements.whenDefined(this.localName).then(() => this.updateComplete).then(() => {"
                                + "this.querySelector('vaadin-text-field').value = $0;"
                                + "this.querySelector('vaadin-password-field').focus()})",
                        name);
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(say("shell.login.title"));
        words.getForm().setUsername(say("shell.login.name"));
        words.getForm().setPassword(say("shell.login.password"));
        words.getForm().setSubmit(say("shell.login.submit"));
        words.getErrorMessage().setUsername(say("shell.login.name.missing"));
        words.getErrorMessage().setPassword(say("shell.login.password.missing"));
        return words;
    }

    private String say(String key, Object... arguments) {
        return texts.get(getLocale(), key, arguments);
    }
}
