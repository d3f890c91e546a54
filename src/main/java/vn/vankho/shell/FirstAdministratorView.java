package vn.vankho.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.http.HttpHeaders;
import vn.vankho.identity.FirstSetup;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Texts;
import vn.vankho.uikit.SecretField;

/** Bắt đầu: names the first administrator of an empty portal; afterwards there is no such page. */
@Route(value = FirstAdministratorView.ROUTE, autoLayout = false)
@AnonymousAllowed
class FirstAdministratorView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "bat-dau";

    private final FirstSetup setup;
    private final Texts texts;
    private final TextField fullName = new TextField();
    private final TextField login = new TextField();
    private final SecretField password = new SecretField();
    private final SecretField again = new SecretField();
    private final TextField code = new TextField();
    private final Paragraph refusal = new Paragraph();

    FirstAdministratorView(FirstSetup setup, Texts texts) {
        this.setup = setup;
        this.texts = texts;
        addClassNames("vk-login", "vk-first");
        fullName.setLabel(say("shell.first.fullName"));
        fullName.getElement().setAttribute("autocomplete", "name");
        login.setLabel(say("shell.login.name"));
        login.setHelperText(say("shell.first.login.help"));
        login.getElement().setAttribute("autocomplete", "username");
        login.setValue("quantri");
        password.setLabel(say("shell.login.password"));
        password.setHelperText(say("shell.first.password.help"));
        password.getElement().setAttribute("autocomplete", "new-password");
        again.setLabel(say("shell.first.again"));
        again.getElement().setAttribute("autocomplete", "new-password");
        code.setLabel(say("shell.first.code"));
        code.setHelperText(say("shell.first.code.help"));
        refusal.addClassName("vk-refusal");
        refusal.getElement().setAttribute("role", "alert");
        var create = new Button(say("shell.first.create"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.addClickShortcut(Key.ENTER);
        var fields = new Div(fullName, login, password, again, code, refusal, create);
        fields.addClassName("vk-first-fields");
        var foot = new Div(new LanguageLink(getLocale(), texts));
        foot.addClassName("vk-login-foot");
        add(new H1(say("shell.first.title")), new Paragraph(say("shell.first.what")), fields, foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!setup.open()) event.forwardTo(LoginView.class);
        code.setVisible(setup.asksForCode(caller()));
    }

    @Override
    public String getPageTitle() {
        return say("shell.first.title");
    }

    private void create() {
        refusal.setText("");
        if (!password.getValue().equals(again.getValue())) {
            refusal.setText(say("shell.first.again.differs"));
            return;
        }
        try {
            setup.create(login.getValue(), fullName.getValue(), password.getValue(), code.getValue(), caller());
            getUI().ifPresent(ui -> ui.navigate(LoginView.class));
        } catch (Refused refused) {
            refusal.setText(texts.get(getLocale(), refused));
        }
    }

    private static FirstSetup.Caller caller() {
        var request = VaadinRequest.getCurrent();
        boolean forwarded = request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
        return new FirstSetup.Caller(request.getRemoteAddr(), forwarded, request.getHeader(HttpHeaders.HOST));
    }

    private String say(String key, Object... arguments) {
        return texts.get(getLocale(), key, arguments);
    }
}
