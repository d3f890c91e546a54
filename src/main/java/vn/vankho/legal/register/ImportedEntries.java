package vn.vankho.legal.register;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentId;
import vn.vankho.document.NamedFiles;
import vn.vankho.document.StepKind;
import vn.vankho.document.Steps;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.register.NewEntryRepository.NewEntry;
import vn.vankho.legal.statement.SourceWord;

/** Writes what a row says of a text into the register. Always in the transaction of its batch. */
@Component
public class ImportedEntries {
    private final LegalDocumentRepository documents;
    private final MergeRepository merges;
    private final LegalAccess access;
    private final LegalRegister register;
    private final Steps steps;
    private final EffectBook book;
    private final NewEntryRepository fresh;
    private final SourceProposals said;
    private final LegalDeeds deeds;
    private final Clock clock;

    ImportedEntries(
            LegalDocumentRepository documents,
            MergeRepository merges,
            LegalAccess access,
            LegalRegister register,
            Steps steps,
            EffectBook book,
            NewEntryRepository fresh,
            SourceProposals said,
            LegalDeeds deeds,
            Clock clock) {
        this.documents = documents;
        this.merges = merges;
        this.access = access;
        this.register = register;
        this.steps = steps;
        this.book = book;
        this.fresh = fresh;
        this.said = said;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @return false where the viewer may not see it */
    public boolean confirm(LegalDocumentId id, Viewer viewer) {
        if (!access.isSeen(id, viewer)) return false;
        documents
                .find(id)
                .filter(one -> one.state() == HeaderState.PROPOSED)
                .ifPresent(one -> register.confirmHeader(id, one.revision(), one.header(), viewer));
        return true;
    }

    /** The entry of a file; where it was merged into another one, that one. */
    public Optional<LegalDocument> ofFile(DocumentId file) {
        return merges.survivor(file).flatMap(documents::find).or(() -> documents.ofDocument(file));
    }

    public boolean isSeen(LegalDocument entry, Viewer viewer) {
        return access.isSeen(entry.id(), viewer);
    }

    /** For the rows of one batch. */
    public ImportedBatch batch(Viewer viewer) {
        return new ImportedBatch(this, viewer);
    }

    /** New texts that a register names. */
    void insert(Map<LegalDocument, ImportedBatch.Said> texts, Viewer viewer) {
        var all = texts.entrySet().stream()
                .map(one -> said.entry(
                        one.getKey(), one.getValue().from(), one.getValue().word()))
                .toList();
        fresh.insert(all, clock.instant());
        said.say(all, viewer);
        var details = new LinkedHashMap<LegalDocument, Map<String, Object>>();
        all.forEach(one -> details.put(one.text(), details(one.from())));
        deeds.recordAll("legal.import", details, viewer);
    }

    /**
     * After all rows: what they named and a later row brought in, of some rows at a time.
     *
     * @param after the last row that was looked at; 0: none
     * @return the last one by now; empty: there are no more
     */
    public OptionalInt link(ImportId from, int after, int most, Viewer viewer) {
        return said.link(from, after, most, viewer);
    }

    private static Map<String, Object> details(SourceRow from) {
        return Map.of("row", from.number(), "confirmed", from.confirmed());
    }

    /** As {@link ImportedBatch#apply}. */
    LegalDocument apply(
            SourceRow from,
            LegalHeader merged,
            SourceWord word,
            @Nullable LegalDocument known,
            NamedFiles.@Nullable Found file,
            Viewer viewer) {
        // a head that a person has confirmed changes only where a lawyer answers for the row
        boolean mayChange = known == null || from.confirmed() || known.state() != HeaderState.CONFIRMED;
        boolean changes =
                mayChange && (known == null || !merged.equals(known.header()) || known.state() == HeaderState.CITED);
        var id = known == null ? made(from, merged) : known.id();
        if (known != null && changes) {
            documents.propose(id, merged, merged.saidFields());
            if (!Objects.equals(known.header().issuedOn(), merged.issuedOn())) book.findAnew(id);
        }
        if (file != null && (known == null || known.document() == null)) {
            documents.attach(id, file.document(), file.version());
            // how the text stands may have been known before its file was there
            steps.stage(file.document(), StepKind.INDEX);
        }
        boolean open = known == null || changes || known.state() != HeaderState.CONFIRMED;
        if (from.confirmed() && open)
            register.confirmHeader(id, documents.find(id).orElseThrow().revision(), merged, viewer);
        said.say(id, from, word, viewer);
        if (changes) deeds.record("legal.import", id, merged, details(from), viewer);
        if (known != null && !changes && !from.confirmed() && file == null) return known;
        return documents.find(id).orElseThrow();
    }

    private LegalDocumentId made(SourceRow from, LegalHeader header) {
        var text = ImportedBatch.made(header);
        fresh.insert(List.of(new NewEntry(text, from, SourceWord.NONE, null)), clock.instant());
        return text.id();
    }
}
