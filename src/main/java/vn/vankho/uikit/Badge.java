package vn.vankho.uikit;

import com.vaadin.flow.component.html.Span;

/** A small label. The colour only repeats what the words say. */
public final class Badge extends Span {
    public enum Tone {
        PLAIN,
        ACCENT,
        GOOD,
        WARN,
        BAD
    }

    public Badge(String text, Tone tone) {
        super(text);
        addClassNames("vk-badge", "vk-" + tone.name().toLowerCase(java.util.Locale.ROOT));
    }
}
