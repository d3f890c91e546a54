package vn.vankho.document.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.DocumentRow;
import vn.vankho.document.DocumentVersion;
import vn.vankho.document.DocumentView;
import vn.vankho.document.Step;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.identity.OrgUnit;
import vn.vankho.identity.People;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.UnitId;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Texts;

/** What the HTTP interface says of documents: ids with the names a person reads beside them. */
@Component
class DocumentAnswers {
    private final People people;
    private final Texts texts;

    DocumentAnswers(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    record Receipt(
            UUID id,
            boolean existing,
            String title,
            @Nullable UUID version) {}

    record Named(UUID id, String name) {}

    record Unit(UUID id, String code, String name) {}

    record StepAnswer(
            StepKind kind,
            StepState state,
            int attempts,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable String reason,
            @Nullable String message,
            int done,
            int total) {}

    record VersionAnswer(
            UUID id,
            int no,
            String fileName,
            String folder,
            String mediaType,
            String sha256,
            long size,
            String note,
            @Nullable String notice,
            @Nullable String trouble,
            Named keptBy,
            Instant keptAt) {}

    record DocumentAnswer(
            UUID id,
            int revision,
            DocumentKind kind,
            String title,
            @Nullable String number,
            @Nullable String type,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate ceasedOn,
            @Nullable String field,
            @Nullable Unit unit,
            List<String> tags,
            AccessLevel access,
            List<Unit> readerUnits,
            List<Named> readerPeople,
            List<String> readFields,
            Named keptBy,
            Instant keptAt,
            @Nullable Instant trashedAt,
            List<VersionAnswer> versions,
            List<StepAnswer> steps) {}

    record RowAnswer(
            UUID id,
            DocumentKind kind,
            String title,
            @Nullable String number,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn,
            AccessLevel access,
            String fileName,
            Instant keptAt,
            String keptBy,
            boolean failed,
            boolean ready) {}

    record PageAnswer(long total, List<RowAnswer> documents) {}

    DocumentAnswer document(DocumentView view, Viewer viewer) {
        var data = view.data();
        var names = names(view, viewer);
        var units = data.unit() == null && data.readerUnits().isEmpty() ? List.<OrgUnit>of() : people.units(viewer);
        return new DocumentAnswer(
                view.id().value(),
                view.revision(),
                data.kind(),
                data.title(),
                data.number(),
                data.typeName(),
                data.issuer(),
                data.issuedOn(),
                data.effectiveFrom(),
                data.ceasedOn(),
                data.field(),
                data.unit() == null ? null : unit(data.unit(), units),
                data.tags().stream().sorted().toList(),
                data.access(),
                data.readerUnits().stream().map(unit -> unit(unit, units)).toList(),
                data.readerPeople().stream().map(person -> named(person, names)).toList(),
                view.readFields().stream()
                        .map(DocumentAnswers::formName)
                        .sorted()
                        .toList(),
                named(view.keptBy(), names),
                view.keptAt(),
                view.trashedAt(),
                view.versions().stream().map(version -> version(version, names)).toList(),
                steps(view));
    }

    List<VersionAnswer> versions(DocumentView view, Viewer viewer) {
        var names = names(view, viewer);
        return view.versions().stream().map(version -> version(version, names)).toList();
    }

    List<StepAnswer> steps(DocumentView view) {
        return view.steps().stream().map(this::step).toList();
    }

    static RowAnswer row(DocumentRow row) {
        return new RowAnswer(
                row.id().value(),
                row.kind(),
                row.title(),
                row.number(),
                row.issuer(),
                row.issuedOn(),
                row.access(),
                row.fileName(),
                row.keptAt(),
                row.keptBy(),
                row.failed(),
                row.ready());
    }

    private Map<PersonId, String> names(DocumentView view, Viewer viewer) {
        var ids = new HashSet<PersonId>();
        Stream.concat(
                        Stream.of(view.keptBy()),
                        Stream.concat(
                                view.data().readerPeople().stream(),
                                view.versions().stream().map(DocumentVersion::keptBy)))
                .forEach(ids::add);
        return people.names(ids, viewer);
    }

    private VersionAnswer version(DocumentVersion version, Map<PersonId, String> names) {
        return new VersionAnswer(
                version.id().value(),
                version.no(),
                version.fileName(),
                version.folder(),
                version.mediaType(),
                version.sha256().hex(),
                version.size(),
                version.note(),
                sentence(version.notice(), version),
                sentence(version.trouble(), version),
                named(version.keptBy(), names),
                version.keptAt());
    }

    private @Nullable String sentence(@Nullable String key, DocumentVersion version) {
        return key == null ? null : texts.get(Texts.VIETNAMESE, key, version.fileName());
    }

    private StepAnswer step(Step step) {
        var detail = step.reasonDetail() == null ? "" : step.reasonDetail();
        return new StepAnswer(
                step.kind(),
                step.state(),
                step.attempts(),
                step.startedAt(),
                step.finishedAt(),
                step.reason(),
                step.reason() == null ? null : texts.get(Texts.VIETNAMESE, step.reason(), detail),
                step.done(),
                step.total());
    }

    private static String formName(String component) {
        return component.equals("typeName") ? "type" : component;
    }

    private static Named named(PersonId person, Map<PersonId, String> names) {
        return new Named(person.value(), names.getOrDefault(person, ""));
    }

    private static Unit unit(UnitId id, List<OrgUnit> units) {
        return units.stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .map(unit -> new Unit(unit.id().value(), unit.code(), unit.name()))
                .orElseGet(() -> new Unit(id.value(), "", ""));
    }
}
