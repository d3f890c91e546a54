package vn.vankho.legal.queue;

import org.springframework.stereotype.Component;
import vn.vankho.shared.TurnThread;

/** The thread that confirms what registers say, one after the other. */
@Component
class ProposalRunner extends TurnThread {
    ProposalRunner(ProposalRunTurns turns) {
        super("legal-proposals", turns::turn);
    }
}
