package vn.vankho.legal.register;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentId;
import vn.vankho.document.NamedFiles;
import vn.vankho.document.StepKind;
import vn.vankho.document.Steps;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.imports.row.ImportTerms;
import vn.vankho.legal.imports.row.ImportedHeaders;
import vn.vankho.legal.imports.row.ReadRow;

/** Writes what a row says of a text into the register. Always in the transaction of its batch. */
@Component
public class ImportedEntries {
    private final LegalDocumentRepository documents;
    private final MergeRepository merges;
    private final LegalAccess access;
    private final LegalRegister register;
    private final Steps steps;
    private final SourceProposals said;
    private final LegalDeeds deeds;
    private final Clock clock;

    ImportedEntries(
            LegalDocumentRepository documents,
            MergeRepository merges,
            LegalAccess access,
            LegalRegister register,
            Steps steps,
            SourceProposals said,
            LegalDeeds deeds,
            Clock clock) {
        this.documents = documents;
        this.merges = merges;
        this.access = access;
        this.register = register;
        this.steps = steps;
        this.said = said;
        this.deeds = deeds;
        this.clock = clock;
    }

    public void confirm(LegalDocumentId id, Viewer viewer) {
        documents
                .find(id)
                .filter(one -> one.state() == HeaderState.PROPOSED)
                .filter(one -> access.seen(List.of(one), viewer).isPresent())
                .ifPresent(one -> register.confirmHeader(id, one.revision(), one.header(), viewer));
    }

    /** The entry of a file; where it was merged into another one, that one. */
    public Optional<LegalDocument> ofFile(DocumentId file) {
        return merges.survivor(file).flatMap(documents::find).or(() -> documents.ofDocument(file));
    }

    public boolean isSeen(LegalDocument entry, Viewer viewer) {
        return access.isSeen(entry.id(), viewer);
    }

    /**
     * @param header what the row says of the text itself
     * @param known what the row means; null: a new text
     * @param file of a text that has none yet
     */
    public LegalDocument apply(
            ImportTerms terms,
            int number,
            ReadRow row,
            LegalHeader header,
            @Nullable LegalDocument known,
            NamedFiles.@Nullable Found file,
            Viewer viewer) {
        var merged = known == null ? header : ImportedHeaders.over(header, known.header());
        // a head that a person has confirmed changes only where a lawyer answers for the row
        boolean mayChange = known == null || terms.confirmed() || known.state() != HeaderState.CONFIRMED;
        boolean changes =
                mayChange && (known == null || !merged.equals(known.header()) || known.state() == HeaderState.CITED);
        var id = known == null ? documents.insertProposed(header, clock.instant()) : known.id();
        if (known != null && changes) documents.propose(id, merged, merged.saidFields());
        if (file != null && (known == null || known.document() == null)) {
            documents.attach(id, file.document(), file.version());
            // how the text stands may have been known before its file was there
            steps.stage(file.document(), StepKind.INDEX);
        }
        boolean open = known == null || changes || known.state() != HeaderState.CONFIRMED;
        if (terms.confirmed() && open)
            register.confirmHeader(id, documents.find(id).orElseThrow().revision(), merged, viewer);
        said.say(id, terms.id(), number, row, viewer);
        if (changes)
            deeds.record("legal.import", id, merged, Map.of("row", number, "confirmed", terms.confirmed()), viewer);
        return documents.find(id).orElseThrow();
    }
}
