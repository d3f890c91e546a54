package vn.vankho.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.vankho.shared.Texts;

/** Language and colours of the screen, remembered by the browser in two cookies: they hold from the sign-in page on. */
public final class Preferences {
    private static final String LANGUAGE = "vankho-language";
    private static final String COLOURS = "vankho-colours";

    private Preferences() {}

    /** To be called for each new page. Vietnamese and the colours of the device, unless the person chose otherwise. */
    public static void apply(UI ui, VaadinRequest request) {
        var locale = cookie(request, LANGUAGE).filter("en"::equals).isPresent() ? Texts.ENGLISH : Texts.VIETNAMESE;
        ui.getSession().setLocale(locale);
        ui.setLocale(locale);
        // the page was written for the language of the session, which is Vietnamese when the session is new
        ui.getPage().executeJs("document.documentElement.lang = $0", locale.getLanguage());
        ui.getPage().setColorScheme(colours(cookie(request, COLOURS).orElse("")));
    }

    /** Switches the language and loads the page again, so that every word follows. */
    public static void language(Locale locale) {
        remember(LANGUAGE, locale.getLanguage());
        VaadinSession.getCurrent().setLocale(locale);
        UI.getCurrent().setLocale(locale);
        UI.getCurrent().getPage().reload();
    }

    /** @param colours {@code light}, {@code dark}, or empty for the colours of the device */
    public static void colours(UI ui, String colours) {
        remember(COLOURS, colours);
        ui.getPage().setColorScheme(colours(colours));
    }

    private static ColorScheme.Value colours(String name) {
        return switch (name) {
            case "light" -> ColorScheme.Value.LIGHT;
            case "dark" -> ColorScheme.Value.DARK;
            default -> ColorScheme.Value.LIGHT_DARK;
        };
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void remember(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}
