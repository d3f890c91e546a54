package vn.vankho.legal.queue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.CorrectedAct;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.SaidAct;
import vn.vankho.legal.SaidEvent;
import vn.vankho.legal.lookup.ShownAct;
import vn.vankho.legal.queue.Decided.Failure;
import vn.vankho.legal.register.Corrections;
import vn.vankho.legal.register.EventCorrections;
import vn.vankho.legal.register.LegalAccess;
import vn.vankho.legal.register.LegalEvents;
import vn.vankho.legal.register.LegalRegister;
import vn.vankho.legal.register.NamedTarget;
import vn.vankho.shared.Refused;

/**
 * Decisions at a screen, and what they changed. One alone is refused as the register refuses it; of several each is a transaction of its own, and
 * who is refused is told in the end.
 */
@Service
public class Decisions {
    private final LegalRegister register;
    private final LegalEvents events;
    private final Corrections corrections;
    private final EventCorrections eventCorrections;
    private final LegalAccess access;
    private final NamedTarget named;
    private final Consequences consequences;

    Decisions(
            LegalRegister register,
            LegalEvents events,
            Corrections corrections,
            EventCorrections eventCorrections,
            LegalAccess access,
            NamedTarget named,
            Consequences consequences) {
        this.register = register;
        this.events = events;
        this.corrections = corrections;
        this.eventCorrections = eventCorrections;
        this.access = access;
        this.named = named;
        this.consequences = consequences;
    }

    /** Each as it was read. */
    public Decided confirm(Collection<Proposed> all, Viewer viewer) {
        return each(all, viewer, one -> confirm(one, viewer));
    }

    private void confirm(Proposed one, Viewer viewer) {
        switch (one) {
            case Proposed.Act act -> register.confirmRelation(act.row().id(), null, null, viewer);
            case Proposed.Event event -> events.confirmEvent(event.id(), viewer);
        }
    }

    public Decided reject(Collection<Proposed> all, String why, Viewer viewer) {
        return each(all, viewer, one -> reject(one, viewer, why));
    }

    private void reject(Proposed one, Viewer viewer, String why) {
        switch (one) {
            case Proposed.Act act -> register.rejectRelation(act.row().id(), why, viewer);
            case Proposed.Event event -> events.retractEvent(event.id(), why, viewer);
        }
    }

    /** One, as a person puts it right. */
    public Decided confirm(Proposed.Act act, SaidAct said, Viewer viewer) {
        return one(changed(act), viewer, () -> corrections.confirm(act.row().id(), _ -> said, viewer));
    }

    /** One event, as it is proposed. */
    public Decided confirm(Proposed.Event event, Viewer viewer) {
        return one(changed(event), viewer, () -> events.confirmEvent(event.id(), viewer));
    }

    /**
     * The end of a parent, with what of the text ends with it.
     *
     * @param part some part, although no provision is named
     */
    public Decided confirm(Proposed.Event event, boolean part, String provisions, Viewer viewer) {
        return one(changed(event), viewer, () -> events.confirmEvent(event.id(), part, provisions, viewer));
    }

    /** One alone, proposed or confirmed before. */
    public Decided reject(Proposed proposed, String why, Viewer viewer) {
        return one(changed(proposed), viewer, () -> reject(proposed, viewer, why));
    }

    /** A confirmed act, put right: what changed of the text it was said of, and of the one it is said of now. */
    public Decided correct(ShownAct act, CorrectedAct said, Viewer viewer) {
        var texts = Stream.of(act.row().other(), said.target())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return one(texts, viewer, () -> corrections.correct(act.row().id(), said, viewer));
    }

    /** An event that a person had entered, put right. */
    public Decided correct(LegalDocumentId document, EffectId event, SaidEvent said, String why, Viewer viewer) {
        return one(List.of(document), viewer, () -> eventCorrections.correct(event, said, why, viewer));
    }

    /** What happened to a text, entered by a person. */
    public Decided add(LegalDocumentId document, SaidEvent said, Viewer viewer) {
        return one(List.of(document), viewer, () -> events.addEvent(document, said, viewer));
    }

    /** What a text of the register does to another one. @param condition of a suspension without a last day, or empty */
    public Decided add(
            LegalDocumentId acting, LegalDocumentId older, RelationData data, String condition, Viewer viewer) {
        return one(List.of(older), viewer, () -> register.addRelation(acting, older, data, condition, viewer));
    }

    /** The same by what the older text is called: whichever of those that may be meant. */
    public Decided add(LegalDocument acting, LegalHeader older, RelationData data, String condition, Viewer viewer) {
        var known = named.mayBe(older, acting, viewer);
        return one(known, viewer, () -> register.addRelation(acting.id(), older, data, condition, viewer));
    }

    private static List<LegalDocumentId> changed(Proposed one) {
        return one.changes().stream().toList();
    }

    private Decided one(Collection<LegalDocumentId> texts, Viewer viewer, Runnable deed) {
        viewer.require(Permission.DECIDE_LAW);
        var before = consequences.before(texts, viewer);
        deed.run();
        return consequences.after(before, 1, List.of(), viewer);
    }

    private interface Deed {
        void on(Proposed one);
    }

    private Decided each(Collection<Proposed> all, Viewer viewer, Deed deed) {
        viewer.require(Permission.DECIDE_LAW);
        var texts =
                all.stream().flatMap(one -> one.changes().stream()).distinct().toList();
        var before = consequences.before(texts, viewer);
        var failed = new ArrayList<Failure>();
        for (var one : all) {
            try {
                deed.on(one);
            } catch (Refused why) {
                failed.add(new Failure(name(one, viewer), why));
            }
        }
        return consequences.after(before, all.size() - failed.size(), failed, viewer);
    }

    private String name(Proposed one, Viewer viewer) {
        return switch (one) {
            case Proposed.Act act -> act.row().name();
            case Proposed.Event event ->
                access.toSee(event.document(), viewer).header().name();
        };
    }
}
