package vn.vankho.shell;

import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import vn.vankho.shared.Texts;
import vn.vankho.uikit.Preferences;

/** The other language, named in itself, for pages that nobody has signed in to. */
class LanguageLink extends Anchor {
    LanguageLink(Locale shown, Texts texts) {
        super("", texts.get(shown, "shell.language"));
        var english = Texts.ENGLISH.getLanguage().equals(shown.getLanguage());
        getElement().setAttribute("lang", english ? "vi" : "en").setAttribute("router-ignore", true);
        getElement()
                .addEventListener("click", _ -> Preferences.language(english ? Texts.VIETNAMESE : Texts.ENGLISH))
                .addEventData("event.preventDefault()");
    }
}
