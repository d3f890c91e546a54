package vn.vankho.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.vankho.shared.Texts;

/** Gives Vaadin the bundles of the portal; Vietnamese first. */
@Component
class PortalLanguages implements I18NProvider {
    private final transient Texts texts;

    PortalLanguages(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Texts.VIETNAMESE, Texts.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts.get(locale, key, arguments);
    }
}
