package vn.vankho.uikit;

import com.vaadin.flow.component.html.Span;

/** The key that does what a button does, behind its words; not on screens that are touched. */
public final class KeyHint extends Span {
    public KeyHint(String key) {
        super("(" + key + ")");
        addClassName("vk-key");
    }
}
