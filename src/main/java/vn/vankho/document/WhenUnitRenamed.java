package vn.vankho.document;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.UnitRenamed;

/** Documents are found and counted by name and code of their unit: after they changed they are indexed anew, behind what people wait for. */
@Component
class WhenUnitRenamed {
    private final ChangeRepository documents;
    private final Steps steps;

    WhenUnitRenamed(ChangeRepository documents, Steps steps) {
        this.documents = documents;
        this.steps = steps;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(UnitRenamed event) {
        steps.stageAll(documents.stampOfUnit(event.unit()), StepKind.INDEX);
    }
}
