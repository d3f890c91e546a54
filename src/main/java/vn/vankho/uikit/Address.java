package vn.vankho.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vankho.shared.BadParameter;

/** The filter of a list as it stands in the address; what makes no sense there counts as not said, but for days. */
public record Address(String route, QueryParameters parameters) {
    public String text(String name) {
        return parameters.getSingleParameter(name).orElse("").strip();
    }

    public Optional<UUID> id(String name) {
        try {
            return text(name).isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text(name)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @throws BadParameter for what is no day: without it the list would show what was not asked for */
    public Optional<LocalDate> day(String name) {
        try {
            return text(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeParseException e) {
            throw new BadParameter("problem.parameter.date", name, text(name));
        }
    }

    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        try {
            return text(name).isEmpty() ? Optional.empty() : Optional.of(Enum.valueOf(type, text(name)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Several, with commas between them. */
    public <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
        var said = List.of(text(name).split(","));
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> said.contains(one.name()))
                .collect(Collectors.toSet());
    }

    /** The first page of the list with another value, as a link. */
    public String with(String name, String value) {
        return route + "?"
                + parameters
                        .excluding(name, Pages.PARAMETER)
                        .merging(name, value)
                        .getQueryString();
    }

    /** Goes to the first page of the list with another value; null or empty takes the condition away. */
    public void go(String name, @Nullable Object value) {
        var without = parameters.excluding(name, Pages.PARAMETER);
        var text = value == null ? "" : value.toString().strip();
        UI.getCurrent().navigate(route, text.isEmpty() ? without : without.merging(name, text));
    }
}
