package vn.vankho.legal.imports;

import org.springframework.stereotype.Component;
import vn.vankho.shared.TurnThread;

/** The thread that looks through registers and takes them over. */
@Component
class ImportRunner extends TurnThread {
    ImportRunner(ImportBatches batches) {
        super("legal-import", batches::turn);
    }
}
