package vn.vankho.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.UnitId;

/** How what is said of many documents, and the arguments of a sentence, stand in the tables. */
final class ManyJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ManyJson() {}

    /** Only what can be said of many: a run that an older portal began is read by a newer one. */
    private record Said(
            Set<String> fields,
            @Nullable DocumentKind kind,
            @Nullable String type,
            @Nullable String issuer,
            @Nullable String field,
            @Nullable UnitId unit,
            AccessLevel access,
            Set<UnitId> readerUnits,
            Set<PersonId> readerPeople,
            Set<String> tagsAdded,
            Set<String> tagsTaken) {}

    static String of(ManyDeed deed) {
        if (!(deed instanceof ManyDeed.Change(CommonChange change))) return "{}";
        var data = change.data();
        return written(new Said(
                change.said(),
                data.kind(),
                word(data.typeName()),
                word(data.issuer()),
                word(data.field()),
                data.unit(),
                data.access(),
                data.readerUnits(),
                data.readerPeople(),
                kept(change.tagsAdded()),
                kept(change.tagsTaken())));
    }

    static ManyDeed deed(ManyDeed.Kind kind, String json) {
        return switch (kind) {
            case CHANGE -> change(JSON.readValue(json, Said.class));
            case TRASH -> new ManyDeed.ThrowAway();
            case RESTORE -> new ManyDeed.Restore();
            case UNDO -> new ManyDeed.TakeBack();
        };
    }

    private static ManyDeed change(Said said) {
        var data = DocumentData.common(said.field, said.unit, said.access, said.readerUnits, said.readerPeople)
                .called(said.kind == null ? DocumentKind.OTHER : said.kind, said.type, said.issuer);
        return new ManyDeed.Change(new CommonChange(data, said.fields, said.tagsAdded, said.tagsTaken));
    }

    static String of(ChangedFields changed) {
        var kept = changed.fields().stream()
                .map(one -> new FieldChange(one.field(), kept(one.was()), kept(one.now())))
                .toList();
        return written(new ChangedFields(kept, changed.before(), changed.along()));
    }

    static ChangedFields changed(String json) {
        return JSON.readValue(json, ChangedFields.class);
    }

    static String arguments(Object... arguments) {
        return written(Stream.of(arguments)
                .map(one -> one instanceof Number ? one : kept(String.valueOf(one)))
                .toList());
    }

    static List<Object> arguments(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }

    private static @Nullable String word(@Nullable String text) {
        return text == null ? null : kept(text);
    }

    private static List<String> kept(List<String> texts) {
        return texts.stream().map(ManyJson::kept).toList();
    }

    private static Set<String> kept(Set<String> texts) {
        return texts.stream().map(ManyJson::kept).collect(Collectors.toSet());
    }

    /** Without the zero character, which jsonb does not hold. */
    private static String kept(String text) {
        return text.replace('\0', ' ');
    }

    private static String written(Object value) {
        return JSON.writeValueAsString(value);
    }
}
