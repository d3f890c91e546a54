package vn.vankho.legal.register;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.NamedFiles;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.effect.Contents;
import vn.vankho.legal.statement.SourceWord;
import vn.vankho.shared.Uuid7;

/**
 * Rows of another register, written into this one in the transaction of their batch. Most rows of a register are texts that nobody knows
 * yet: those are written together, before a row that means one of them, and at the end.
 */
public final class ImportedBatch {
    private final ImportedEntries entries;
    private final Viewer viewer;
    private final Map<LegalDocument, Said> made = new LinkedHashMap<>();

    ImportedBatch(ImportedEntries entries, Viewer viewer) {
        this.entries = entries;
        this.viewer = viewer;
    }

    record Said(SourceRow from, SourceWord word) {}

    /**
     * @param merged what the row says of the text itself, over what is known of it
     * @param word what it says of its effect
     * @param known what the row means; null: a new text
     * @param file of a text that has none yet
     */
    public LegalDocument apply(
            SourceRow from,
            LegalHeader merged,
            SourceWord word,
            @Nullable LegalDocument known,
            NamedFiles.@Nullable Found file) {
        if (known == null && file == null && !from.confirmed()) {
            var text = made(merged);
            made.put(text, new Said(from, word));
            return text;
        }
        if (known != null && made.containsKey(known)) end();
        return entries.apply(from, merged, word, known, file, viewer);
    }

    /** What was put off is written. */
    public void end() {
        if (!made.isEmpty()) entries.insert(made, viewer);
        made.clear();
    }

    static LegalDocument made(LegalHeader header) {
        return new LegalDocument(
                new LegalDocumentId(Uuid7.next()),
                null,
                header,
                null,
                null,
                "",
                "",
                header.saidFields(),
                Contents.UNKNOWN,
                HeaderState.PROPOSED,
                1);
    }
}
