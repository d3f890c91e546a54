package vn.vankho.uikit;

import com.vaadin.flow.component.html.Span;

/** A small label. The colour only repeats what the words say. */
public final class Badge extends Span {
    public enum Tone {
        PLAIN,
        ACCENT,
        GOOD,
        WARN,
        BAD;

        /** Of a legal effect by its name: green is in force, red is over, yellow is neither wholly. */
        public static Tone ofEffect(String status) {
            return switch (status) {
                case "IN_FORCE" -> GOOD;
                case "PARTLY_CEASED", "PARTLY_SUSPENDED", "SUSPENDED" -> WARN;
                case "CEASED" -> BAD;
                default -> PLAIN;
            };
        }
    }

    public Badge(String text, Tone tone) {
        super(text);
        addClassNames("vk-badge", "vk-" + tone.name().toLowerCase(java.util.Locale.ROOT));
    }
}
