package vn.vankho.legal.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.NamedFiles;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.imports.row.ImportedHeaders;
import vn.vankho.legal.imports.row.ReadRow;
import vn.vankho.legal.register.ImportedEntries;
import vn.vankho.legal.vocabulary.IssuerBook;
import vn.vankho.legal.vocabulary.TypeBook;

/** A row of another register becomes a text of this one, or says something new of one that is there. What the viewer may not see is not there. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ImportedDocuments {
    private final ImportedQueries queries;
    private final NamedFiles files;
    private final TypeBook types;
    private final IssuerBook issuers;
    private final ImportedEntries entries;
    private final Clock clock;

    ImportedDocuments(
            ImportedQueries queries,
            NamedFiles files,
            TypeBook types,
            IssuerBook issuers,
            ImportedEntries entries,
            Clock clock) {
        this.clock = clock;
        this.queries = queries;
        this.files = files;
        this.types = types;
        this.issuers = issuers;
        this.entries = entries;
    }

    public ImportedRows of(ImportTerms terms, List<ReadRow> rows, Viewer viewer) {
        var headers = rows.stream().map(ImportedHeaders::of).toList();
        var kept = files.find(
                headers.stream()
                        .map(LegalHeader::number)
                        .map(number -> number == null ? "" : number)
                        .toList(),
                rows.stream().map(ReadRow::fileName).toList(),
                viewer);
        return new ImportedDocumentRows(
                terms,
                queries.of(headers, viewer),
                kept,
                new ImportedNames(types.known(), issuers.names()),
                entries,
                entries.batch(viewer),
                LocalDate.now(clock),
                viewer);
    }

    /** As {@link ImportedEntries#link}. */
    OptionalInt link(ImportId from, int after, int most, Viewer viewer) {
        return entries.link(from, after, most, viewer);
    }

    /** The head as it stands, where nobody has confirmed it. @return false where the viewer may not see the text */
    public boolean confirm(LegalDocumentId id, Viewer viewer) {
        return entries.confirm(id, viewer);
    }
}
