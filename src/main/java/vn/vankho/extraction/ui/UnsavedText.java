package vn.vankho.extraction.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import vn.vankho.uikit.Say;

/** The text of a page to put right; a browser that is closed or reloaded asks before it loses what was typed. */
@Tag("vk-unsaved")
@JsModule("context://ui/unsaved.js")
class UnsavedText extends HtmlContainer {
    private final TextArea area = new TextArea(Say.text("extraction.doubtful.text"));
    private String saved = "";

    UnsavedText() {
        area.addClassName("vk-scan-text");
        area.getElement().setAttribute("spellcheck", "false");
        add(area);
    }

    /** @param text as it is kept now */
    void show(String text) {
        area.setValue(text);
        saved();
    }

    String text() {
        return area.getValue();
    }

    /** What stands there now is kept. */
    void saved() {
        saved = area.getValue();
        getElement().setProperty("saved", saved);
    }

    boolean isChanged() {
        return !area.getValue().equals(saved);
    }
}
