package vn.vankho.legal.queue;

import java.util.Optional;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationRow;

/** One thing that a person decides on, proposed or confirmed before, and the text whose status hangs on it. */
public sealed interface Proposed {
    /**
     * An act of a text on another one.
     *
     * @param acting the text on whose page it stands: it acts, or is acted on where the row says so
     */
    record Act(LegalDocumentId acting, RelationRow row) implements Proposed {
        @Override
        public Optional<LegalDocumentId> changes() {
            return row.outgoing() ? Optional.ofNullable(row.other()) : Optional.of(acting);
        }
    }

    /** An event of the text itself. */
    record Event(LegalDocumentId document, EffectRow row) implements Proposed {
        @Override
        public Optional<LegalDocumentId> changes() {
            return Optional.of(document);
        }

        EffectId id() {
            return row.id();
        }
    }

    /** The text whose status may change; empty where the viewer may not see it. */
    Optional<LegalDocumentId> changes();
}
