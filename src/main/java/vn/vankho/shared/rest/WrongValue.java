package vn.vankho.shared.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.validation.FieldError;

/** What is said of a parameter whose value cannot be read: which form it must have, where there is one. */
record WrongValue(String key, List<Object> arguments) {
    WrongValue {
        arguments = List.copyOf(arguments);
    }

    /** @param type what the parameter holds; null: nobody knows */
    static WrongValue of(String name, @Nullable Object value, @Nullable Class<?> type) {
        var said = String.valueOf(value);
        if (type == LocalDate.class) return new WrongValue("problem.parameter.date", List.of(name, said));
        if (type == Instant.class) return new WrongValue("problem.parameter.moment", List.of(name, said));
        if (type != null && type.isEnum()) {
            var choices =
                    Stream.of(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
            return new WrongValue("problem.parameter.choice", List.of(name, said, choices));
        }
        return new WrongValue("problem.parameter.wrong", List.of(name, said));
    }

    /** Of a parameter among several that are read together. */
    static WrongValue of(FieldError wrong) {
        var type = wrong.contains(TypeMismatchException.class)
                ? wrong.unwrap(TypeMismatchException.class).getRequiredType()
                : null;
        return of(wrong.getField(), wrong.getRejectedValue(), type);
    }
}
