package vn.vankho.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Texts;

/** The texts of the screen in the language of the person who looks. Views hold keys, never words. */
public final class Say {
    private Say() {}

    /** The sentence of a key, with its arguments put in. */
    public static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** A refusal in words; a day in it as the office writes days, where a script would read it as scripts do. */
    public static String text(Refused refused) {
        return text(
                refused.key(),
                Stream.of(refused.arguments())
                        .map(argument -> argument instanceof LocalDate day ? Formats.day(day) : argument)
                        .toArray());
    }

    /** The language of the screen; Vietnamese where there is none. */
    public static Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Texts.VIETNAMESE : ui.getLocale();
    }

    /** The word for a constant: {@code <prefix>.<CONSTANT>}, for example {@code document.kind.LEGAL}. */
    public static String word(String prefix, Enum<?> constant) {
        return text(prefix + "." + constant.name());
    }
}
