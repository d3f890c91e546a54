package vn.vankho.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The sentences of the screen, from {@code messages/<module>_vi.properties} and {@code _en.properties} (UTF-8). */
@Component
public class Texts {
    public static final Locale VIETNAMESE = Locale.of("vi", "VN");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private final Map<String, String> vietnamese = load("vi");
    private final Map<String, String> english = load("en");

    /** The language of a caller of the HTTP interface: English where the header {@code Accept-Language} begins with it, else Vietnamese. */
    public static Locale wished(@Nullable String acceptLanguage) {
        return acceptLanguage != null && acceptLanguage.toLowerCase(Locale.ROOT).startsWith("en")
                ? ENGLISH
                : VIETNAMESE;
    }

    /** The sentence of a key; the key itself where a bundle lacks it, so that a gap is seen and never breaks a page. */
    public String get(Locale locale, String key, Object... arguments) {
        var bundle = "en".equals(locale.getLanguage()) ? english : vietnamese;
        var pattern = bundle.getOrDefault(key, key);
        return arguments.length == 0
                ? pattern.replace("''", "'")
                : new MessageFormat(pattern, locale).format(arguments);
    }

    /** A refusal in words. */
    public String get(Locale locale, Refused refused) {
        return get(locale, refused.key(), refused.arguments());
    }

    private static Map<String, String> load(String language) {
        var all = new HashMap<String, String>();
        try {
            for (var resource : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language + ".properties")) {
                var bundle = new Properties();
                try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    bundle.load(reader);
                }
                bundle.forEach((key, text) -> all.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }
}
