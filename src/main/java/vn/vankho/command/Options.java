package vn.vankho.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code --name value} or {@code --name=value}, and what stands alone. */
record Options(List<String> alone, Map<String, String> named) {
    private static final Set<String> KNOWN =
            Set.of("url", "user", "token", "parallel", "journal", "mode", "doubtful", "issuer");

    static Options of(List<String> arguments) {
        var alone = new ArrayList<String>();
        var named = new HashMap<String, String>();
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                alone.add(argument);
                continue;
            }
            int equals = argument.indexOf('=');
            var name = argument.substring(2, equals < 0 ? argument.length() : equals);
            if (!KNOWN.contains(name))
                throw new CommandRefused("Không có tùy chọn --%s; xem ./vankho help.".formatted(name));
            if (equals < 0 && i + 1 == arguments.size())
                throw new CommandRefused("Tùy chọn --%s thiếu giá trị.".formatted(name));
            named.put(name, equals < 0 ? arguments.get(++i) : argument.substring(equals + 1));
        }
        return new Options(List.copyOf(alone), Map.copyOf(named));
    }

    /** @throws CommandRefused when it is no number from 1 to {@code most} */
    int number(String name, int otherwise, int most) {
        var value = named.get(name);
        if (value == null) return otherwise;
        if (!value.matches("[1-9]\\d{0,5}") || Integer.parseInt(value) > most)
            throw new CommandRefused(
                    "Giá trị của --%s phải là số từ 1 đến %d, không phải “%s”.".formatted(name, most, value));
        return Integer.parseInt(value);
    }

    /** An empty value is none: a variable that is set to nothing was meant to be taken away. */
    @Nullable
    String get(String name, String variable) {
        return get(name, variable, System.getenv());
    }

    @Nullable
    String get(String name, String variable, Map<String, String> environment) {
        var value = named.get(name);
        if (value == null) value = environment.get(variable);
        return value == null || value.isBlank() ? null : value;
    }
}
