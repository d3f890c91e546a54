package vn.vankho.document;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.Actor;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.document.FamilyQueries.Member;

/**
 * Puts a version out of sight for a mark, and with it what cannot stay: the letters that hold its bytes, and, for a mark of secrecy, what
 * came with it. A virus in a letter says nothing of its other parts; each is looked at itself.
 *
 * @see "decisions 006 and 015"
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PuttingAway {
    private final FamilyQueries families;
    private final QuarantineRepository quarantine;
    private final QuarantineQueries queries;
    private final CopyRepository copies;
    private final ObjectProvider<VersionTexts> texts;
    private final Steps steps;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PuttingAway(
            FamilyQueries families,
            QuarantineRepository quarantine,
            QuarantineQueries queries,
            CopyRepository copies,
            ObjectProvider<VersionTexts> texts,
            Steps steps,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.families = families;
        this.quarantine = quarantine;
        this.queries = queries;
        this.copies = copies;
        this.texts = texts;
        this.steps = steps;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** @return false when an operator has said that the mark is none */
    boolean put(VersionId bearer, String mark) {
        var family = held(bearer, !QuarantineMark.isVirus(mark));
        if (quarantine.released(bearer, mark)) return false;
        var put = family.stream()
                .filter(member -> put(member, bearer, mark))
                .map(Member::version)
                .toList();
        if (!put.isEmpty())
            events.publishEvent(new PutAway(queries.away(put).stream()
                    .sorted(Comparator.comparing(version -> !version.id().equals(bearer)))
                    .toList()));
        return true;
    }

    /** These have come to lie in a letter, or beside one: what is out of sight already takes them with it. */
    void join(Collection<VersionId> versions) {
        families.bearers(versions).forEach(bearer -> put(bearer.version(), bearer.mark()));
    }

    /** Asked again once they are held: a letter may have come in between. */
    private List<Member> held(VersionId bearer, boolean below) {
        var before = families.of(bearer, below);
        families.hold(before.stream().map(Member::document).toList());
        var now = families.of(bearer, below);
        if (now.size() > before.size())
            families.hold(now.stream().map(Member::document).toList());
        return now;
    }

    /** @return whether it was in sight until now as far as this mark goes */
    private boolean put(Member one, VersionId bearer, String mark) {
        var now = clock.instant();
        if (!quarantine.put(one.version(), bearer, mark, now)) return false;
        var shown = quarantine.settle(one.document(), null, now).orElseThrow();
        quarantine.forgetSteps(one.version());
        copies.of(one.version(), now);
        texts.forEach(room -> room.forget(one.version()));
        // the version in sight may never have been read, when this one came soon after it; READ voids the step that is
        // running
        if (!shown.hidden()) {
            steps.stage(one.document(), StepKind.READ);
            steps.stage(one.document(), StepKind.LOOK_BACK);
        }
        steps.stage(one.document(), StepKind.INDEX);
        var details = new HashMap<String, Object>();
        details.put("title", shown.title());
        details.put("mark", mark);
        quarantine.find(one.version()).ifPresent(found -> details.put("version", found.no()));
        if (!one.version().equals(bearer))
            quarantine
                    .find(bearer)
                    .ifPresent(found ->
                            details.put("with", found.document().value().toString()));
        trail.record(
                Actor.PORTAL,
                "document.quarantine",
                "document",
                one.document().value().toString(),
                details);
        return true;
    }
}
