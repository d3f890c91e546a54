package vn.vankho.document;

import org.springframework.stereotype.Component;
import vn.vankho.shared.TurnThread;

/** The thread that does deeds on many documents. */
@Component
class ManyRunner extends TurnThread {
    ManyRunner(ManyWork work) {
        super("many-documents", work::turn);
    }
}
