package vn.vankho.legal.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import vn.vankho.legal.queue.Source;
import vn.vankho.uikit.Say;

/** The file a text was read of, as pictures or as text, and in it the place that supports what a person looks at. */
@Tag("vk-source")
@JsModule("context://ui/source-text.js")
final class SourcePane extends Div {
    private final transient Source source;
    private final Div place = new Div();
    private final Div shown = new Div();
    private final Button other = new Button();
    private final SourceWords words;
    private boolean pictured;
    private int page;
    private String asked = "";

    SourcePane(Source source) {
        this.source = source;
        this.pictured = source.pictures();
        this.words = new SourceWords(source);
        addClassName("vk-source");
        getElement().setAttribute("tabindex", "0").setAttribute("aria-label", Say.text("legal.source"));
        place.addClassName("vk-source-place");
        place.getElement().setAttribute("aria-live", "polite");
        shown.addClassName("vk-source-shown");
        other.addThemeVariants(ButtonVariant.LUMO_SMALL);
        other.addClickListener(_ -> {
            pictured = !pictured;
            page = 0;
            show(asked);
        });
        other.setVisible(source.pictures());
        var bar = new Div(place, other);
        bar.addClassName("vk-source-bar");
        add(bar, shown);
        show("");
    }

    /** @param name of a place; without one the first page */
    void show(String name) {
        asked = name;
        var at = source.places().get(name);
        other.setText(Say.text(pictured ? "legal.source.text" : "legal.source.pictures"));
        place.setText(
                name.isEmpty()
                        ? ""
                        : at == null
                                ? Say.text("legal.source.nowhere")
                                : Say.text("legal.source.place", at.page(), at.quote()));
        if (!pictured) {
            if (page != 0 || words.getParent().isEmpty()) {
                shown.removeAll();
                shown.add(words);
                page = 0;
            }
            getElement().callJsFunction("show", name);
            return;
        }
        int wanted = at == null ? Math.max(1, page) : at.page();
        boolean marks = source.scanned().contains(wanted);
        if (wanted == page && !marks) return;
        page = wanted;
        shown.removeAll();
        shown.add(new PagePicture(source, page, at == null ? "" : at.quote()));
    }
}
