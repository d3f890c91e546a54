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

        /** Of a legal effect by its name: green is in force, red is over, yellow is over in part; blue rests and may come back. */
        public static Tone ofEffect(String status) {
            return switch (status) {
                case "IN_FORCE" -> GOOD;
                case "PARTLY_CEASED" -> WARN;
                case "PARTLY_SUSPENDED", "SUSPENDED" -> ACCENT;
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
