package vn.vankho.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;

/** What a page says about its line to the server, in the language of the page; Vaadin has these words in English only. */
final class ConnectionWords {
    private ConnectionWords() {}

    /** To be called for each new page, after its language is known. */
    static void apply(UI ui) {
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(word(ui, "lost"));
        lost.setDialogTextGaveUp(word(ui, "gaveUp"));
        // the configuration has no place for the word of a line that came back
        ui.getPage()
                .executeJs(
                        "customElements.whenDefined('vaadin-connection-indicator').then(() => {"
                                + "window.Vaadin.connectionIndicator.onlineText = $0 })",
                        word(ui, "online"));
    }

    private static String word(UI ui, String name) {
        return I18NProvider.translate(ui.getLocale(), "uikit.connection." + name);
    }
}
