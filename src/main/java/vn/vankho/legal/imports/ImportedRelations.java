package vn.vankho.legal.imports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.imports.row.ImportedEdges;
import vn.vankho.legal.imports.row.ReadRow;
import vn.vankho.legal.imports.row.RelationLabels;
import vn.vankho.legal.register.ImportedActs;
import vn.vankho.shared.Texts;

/** A row that says what one text does to another becomes a proposal; either text may be known by citation only. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ImportedRelations {
    private final ImportedQueries queries;
    private final ImportedActs acts;
    private final LabelRepository labels;
    private final Texts texts;

    ImportedRelations(ImportedQueries queries, ImportedActs acts, LabelRepository labels, Texts texts) {
        this.queries = queries;
        this.acts = acts;
        this.labels = labels;
        this.texts = texts;
    }

    public ImportedRows of(ImportTerms terms, List<ReadRow> rows, Viewer viewer) {
        var edges = new ImportedEdges(terms.kind(), new RelationLabels(texts, labels.all()));
        var headers = rows.stream()
                .map(edges::of)
                .filter(Objects::nonNull)
                .flatMap(edge -> Stream.of(edge.source(), edge.target()))
                .toList();
        return new ImportedRelationRows(terms, queries.of(headers, viewer), edges, acts, viewer);
    }
}
