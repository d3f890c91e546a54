package vn.vankho.legal.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.imports.ImportHeadRepository.Waiting;
import vn.vankho.legal.imports.RegisterImportRepository.Work;
import vn.vankho.legal.imports.row.Problem;
import vn.vankho.shared.NotFound;

/** Confirms heads that an import brought in, in the transaction of a batch; why one could not be is kept beside its row. */
@Component
class ImportHeadWork {
    private final ImportHeadRepository heads;
    private final ImportedDocuments documents;

    ImportHeadWork(ImportHeadRepository heads, ImportedDocuments documents) {
        this.heads = heads;
        this.documents = documents;
    }

    /** @param refused rows that could not be confirmed */
    record Confirmed(int rows, Map<Waiting, Problem> refused) {}

    /** @param broken why the first one is refused; null: it is tried */
    Confirmed confirm(Work work, int most, @Nullable RuntimeException broken, Viewer viewer) {
        var open = heads.toConfirm(work.id(), most);
        var refused = new LinkedHashMap<Waiting, Problem>();
        for (var row : open) {
            if (broken != null) refused.put(row, ImportRowWork.problem(broken));
            else if (!documents.confirm(row.document(), viewer))
                refused.put(row, Problem.of(new NotFound("legal.missing")));
        }
        return new Confirmed(open.size(), refused);
    }

    void write(Work work, Confirmed confirmed) {
        confirmed.refused().forEach((row, why) -> heads.refuse(work.id(), row, why));
    }
}
