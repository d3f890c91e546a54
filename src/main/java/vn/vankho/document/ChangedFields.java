package vn.vankho.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.UnitId;
import vn.vankho.shared.Refused;

/**
 * What a deed on many documents changed of one, so that it can be shown and taken back.
 *
 * @param fields those that became other; who may read it is one choice, told as a whole
 * @param before how the machine stood to the fields
 */
record ChangedFields(List<FieldChange> fields, MachineMarks before) {
    private static final Set<String> READERS = Set.of("access", "readerUnits", "readerPeople");

    ChangedFields {
        fields = List.copyOf(fields);
    }

    static ChangedFields between(DocumentData was, DocumentData now, MachineMarks before) {
        var texts = DataChanges.texts(now);
        var changes = new ArrayList<FieldChange>();
        DataChanges.texts(was)
                .forEach(
                        (field, old) -> changes.add(new FieldChange(field, old, texts.getOrDefault(field, List.of()))));
        boolean readers = changes.stream().anyMatch(one -> one.differs() && READERS.contains(one.field()));
        changes.removeIf(one -> !one.differs() && !(readers && READERS.contains(one.field())));
        return new ChangedFields(changes, before);
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /**
     * Which fields are to have their old value again: not those that have it by now.
     *
     * @throws Refused where somebody has given one of them another value since
     */
    Set<String> toTakeBack(DocumentData now) {
        var texts = DataChanges.texts(now);
        var since = new TreeSet<String>();
        var back = new TreeSet<String>();
        for (var change : fields) {
            var value = texts.get(change.field());
            if (change.was().equals(value)) continue;
            if (change.now().equals(value)) back.add(change.field());
            else since.add(change.field());
        }
        if (!since.isEmpty()) throw new Refused("document.many.since", String.join(", ", since));
        return back;
    }

    /** The old values; of other fields it says nothing. */
    DocumentData was() {
        var old = fields.stream().collect(Collectors.toMap(FieldChange::field, FieldChange::was));
        return DocumentData.common(
                        one(old, "field"),
                        ids(old, "unit").map(UnitId::new).findFirst().orElse(null),
                        old.containsKey("access")
                                ? AccessLevel.valueOf(old.get("access").getFirst())
                                : AccessLevel.RESTRICTED,
                        ids(old, "readerUnits").map(UnitId::new).collect(Collectors.toSet()),
                        ids(old, "readerPeople").map(PersonId::new).collect(Collectors.toSet()))
                .called(kind(old), one(old, "typeName"), one(old, "issuer"))
                .tagged(Set.copyOf(old.getOrDefault("tags", List.of())));
    }

    private static DocumentKind kind(Map<String, List<String>> old) {
        var kind = one(old, "kind");
        return kind == null ? DocumentKind.OTHER : DocumentKind.valueOf(kind);
    }

    private static @Nullable String one(Map<String, List<String>> old, String field) {
        return old.getOrDefault(field, List.of()).stream().findFirst().orElse(null);
    }

    private static Stream<UUID> ids(Map<String, List<String>> old, String field) {
        return old.getOrDefault(field, List.of()).stream().map(UUID::fromString);
    }
}
