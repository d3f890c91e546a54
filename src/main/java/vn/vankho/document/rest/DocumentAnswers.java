package vn.vankho.document.rest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentRow;
import vn.vankho.document.DocumentVersion;
import vn.vankho.document.DocumentView;
import vn.vankho.identity.OrgUnit;
import vn.vankho.identity.People;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.UnitId;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;

/** What the HTTP interface says of a document: ids with the names a person reads beside them. */
@Component
class DocumentAnswers {
    private final People people;
    private final VersionAnswers versions;

    DocumentAnswers(People people, VersionAnswers versions) {
        this.people = people;
        this.versions = versions;
    }

    PageAnswer page(Page<DocumentRow> page, Viewer viewer) {
        var units = page.rows().stream().allMatch(row -> row.unit() == null)
                ? List.<OrgUnit>of()
                : people.unitsEver(viewer);
        return new PageAnswer(
                page.total(),
                page.rows().stream()
                        .map(row -> PageAnswer.RowAnswer.of(row, units))
                        .toList());
    }

    DocumentAnswer document(DocumentView view, Viewer viewer) {
        var data = view.data();
        var names = names(view, viewer);
        boolean told = view.isChangedBy(viewer);
        var readerUnits = told ? data.readerUnits() : Set.<UnitId>of();
        var readerPeople = told ? data.readerPeople() : Set.<PersonId>of();
        var units = data.unit() == null && readerUnits.isEmpty() ? List.<OrgUnit>of() : people.unitsEver(viewer);
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
                data.unit() == null ? null : UnitAnswer.of(data.unit(), units),
                data.tags().stream().sorted().toList(),
                data.access(),
                readerUnits.stream().map(unit -> UnitAnswer.of(unit, units)).toList(),
                readerPeople.stream().map(person -> Named.of(person, names)).toList(),
                view.readFields().stream()
                        .map(DocumentAnswers::formName)
                        .sorted()
                        .toList(),
                Named.of(view.keptBy(), names),
                view.keptAt(),
                view.trashedAt(),
                versions.versions(view, names),
                versions.steps(view));
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

    private static String formName(String component) {
        return component.equals("typeName") ? "type" : component;
    }
}
