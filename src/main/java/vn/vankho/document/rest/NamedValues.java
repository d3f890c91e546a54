package vn.vankho.document.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentKind;
import vn.vankho.identity.OrgUnit;
import vn.vankho.identity.People;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.UnitId;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.BadParameter;
import vn.vankho.shared.Refused;

/** Reads {@code DocumentData} from named values: the same names in the multipart form of an upload and in the JSON of a change. */
@Component
class NamedValues {
    private final People people;

    NamedValues(People people) {
        this.people = people;
    }

    static boolean anySaid(Map<String, List<String>> form) {
        return form.keySet().stream().anyMatch(FormField.ALL::containsKey);
    }

    /**
     * {@code before} with the values of the form in place of its own; an empty value clears a field.
     *
     * @param form lists in their parts
     */
    DocumentData over(DocumentData before, Map<String, List<String>> form, Viewer viewer) {
        return new DocumentData(
                form.containsKey("kind")
                        ? choice(DocumentKind.class, "kind", text(form, "kind", "OTHER"))
                        : before.kind(),
                text(form, "title", before.title()),
                optional(form, "number", before.number()),
                optional(form, "type", before.typeName()),
                optional(form, "issuer", before.issuer()),
                date(form, "issuedOn", before.issuedOn()),
                date(form, "effectiveFrom", before.effectiveFrom()),
                date(form, "ceasedOn", before.ceasedOn()),
                optional(form, "field", before.field()),
                form.containsKey("unit") ? unit(form, before.unit(), viewer) : before.unit(),
                form.containsKey("tags") ? list(form, "tags") : before.tags(),
                form.containsKey("access")
                        ? choice(AccessLevel.class, "access", text(form, "access", "INTERNAL"))
                        : before.access(),
                form.containsKey("readerUnits")
                        ? units(list(form, "readerUnits"), before.readerUnits(), viewer)
                        : before.readerUnits(),
                form.containsKey("readerPeople") ? logins(list(form, "readerPeople"), viewer) : before.readerPeople());
    }

    private @Nullable UnitId unit(Map<String, List<String>> form, @Nullable UnitId before, Viewer viewer) {
        var code = optional(form, "unit", null);
        if (code == null) return null;
        return units(Set.of(code), before == null ? Set.of() : Set.of(before), viewer)
                .iterator()
                .next();
    }

    /** A closed one too: documents still belong to it. @param code of the unit, or its id */
    UnitId unit(String code, Viewer viewer) {
        return unit(code, people.unitsEver(viewer));
    }

    /** A closed unit is given nothing any more, but keeps what it has. */
    private Set<UnitId> units(Set<String> codes, Set<UnitId> before, Viewer viewer) {
        if (codes.isEmpty()) return Set.of();
        var units = people.unitsEver(viewer).stream()
                .filter(unit -> unit.active() || before.contains(unit.id()))
                .toList();
        return codes.stream().map(code -> unit(code, units)).collect(Collectors.toSet());
    }

    private static UnitId unit(String code, List<OrgUnit> among) {
        return among.stream()
                .filter(unit -> unit.code().equalsIgnoreCase(code)
                        || unit.id().value().toString().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused("document.unit.code.unknown", code))
                .id();
    }

    private Set<PersonId> logins(Set<String> logins, Viewer viewer) {
        return logins.stream()
                .map(login -> people.byLogin(login, viewer)
                        .orElseThrow(() -> new Refused("document.reader.login.unknown", login))
                        .id())
                .collect(Collectors.toSet());
    }

    private static String text(Map<String, List<String>> form, String name, String before) {
        var values = form.get(name);
        if (values == null || values.isEmpty()) return before;
        if (values.size() > 1) throw new BadParameter("problem.parameter.many", name, values.size());
        return values.getFirst();
    }

    private static @Nullable String optional(Map<String, List<String>> form, String name, @Nullable String before) {
        if (!form.containsKey(name)) return before;
        var value = text(form, name, "").strip();
        return value.isEmpty() ? null : value;
    }

    private static @Nullable LocalDate date(Map<String, List<String>> form, String name, @Nullable LocalDate before) {
        return form.containsKey(name) ? day(name, text(form, name, "")) : before;
    }

    static @Nullable LocalDate day(String name, @Nullable String said) {
        var value = said == null ? "" : said.strip();
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new BadParameter("problem.parameter.date", name, value);
        }
    }

    private static Set<String> list(Map<String, List<String>> form, String name) {
        return form.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static <E extends Enum<E>> E choice(Class<E> type, String name, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(value.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        "problem.parameter.choice",
                        name,
                        value,
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
