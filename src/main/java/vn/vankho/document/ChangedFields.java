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
 * @param along what was attached to it and got its readers by that; what has the same readers for another reason is not among these
 */
record ChangedFields(List<FieldChange> fields, MachineMarks before, Set<DocumentId> along) {
    private static final Set<String> READERS = Set.of("access", "readerUnits", "readerPeople");

    ChangedFields {
        fields = List.copyOf(fields);
        // those kept before it was written down name none
        along = along == null ? Set.of() : Set.copyOf(along);
    }

    static ChangedFields between(DocumentData was, DocumentData now, MachineMarks before, Set<DocumentId> along) {
        var texts = DataChanges.texts(now);
        var changes = new ArrayList<FieldChange>();
        DataChanges.texts(was)
                .forEach(
                        (field, old) -> changes.add(new FieldChange(field, old, texts.getOrDefault(field, List.of()))));
        boolean readers = changes.stream().anyMatch(one -> one.differs() && READERS.contains(one.field()));
        changes.removeIf(one -> !one.differs() && !(readers && READERS.contains(one.field())));
        return new ChangedFields(changes, before, along);
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /**
     * Which fields are to have their old value again: not those that have it by now. Level and readers are judged together: who took away the
     * readers that the deed named has closed it further, though of the readers nothing differs from before.
     *
     * @throws Refused where somebody has given one of them another value since
     */
    Set<String> toTakeBack(DocumentData now) {
        var texts = DataChanges.texts(now);
        var since = new TreeSet<String>();
        var back = new TreeSet<String>();
        var readers =
                fields.stream().filter(one -> READERS.contains(one.field())).toList();
        if (readers.stream().allMatch(one -> one.now().equals(texts.get(one.field()))))
            readers.stream()
                    .filter(FieldChange::differs)
                    .map(FieldChange::field)
                    .forEach(back::add);
        else if (!readers.stream().allMatch(one -> one.was().equals(texts.get(one.field()))))
            readers.stream()
                    .filter(one -> !one.now().equals(texts.get(one.field())))
                    .map(FieldChange::field)
                    .forEach(since::add);
        for (var change : fields) {
            var value = texts.get(change.field());
            if (READERS.contains(change.field()) || change.was().equals(value)) continue;
            if (change.now().equals(value)) back.add(change.field());
            else since.add(change.field());
        }
        if (!since.isEmpty()) throw new Refused("document.many.since", String.join(", ", since));
        return back;
    }

    /** Whether fewer people may read it again once it is taken back: then all that is read like it is closed with it. */
    boolean closesAgain() {
        return fields.stream()
                .filter(one -> one.field().equals("access"))
                .anyMatch(one -> level(one.was()).compareTo(level(one.now())) > 0);
    }

    private static AccessLevel level(List<String> value) {
        return AccessLevel.valueOf(value.getFirst());
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
