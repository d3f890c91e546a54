package vn.vankho.admin.ui;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vankho.document.AwayVersion;
import vn.vankho.document.PutAway;
import vn.vankho.identity.Holders;
import vn.vankho.identity.Permission;
import vn.vankho.identity.PersonId;
import vn.vankho.notification.Notifier;

/**
 * Tells who keeps a file that was put out of sight why, by which rule and what to do, and who decides about such that one waits. One mark
 * is one notice for each of them, whatever was put away with the file that bears it.
 */
@Component
class QuarantineNews {
    private final Holders holders;
    private final Notifier notifier;

    QuarantineNews(Holders holders, Notifier notifier) {
        this.holders = holders;
        this.notifier = notifier;
    }

    @EventListener
    void on(PutAway away) {
        if (away.versions().isEmpty()) return;
        var told = new LinkedHashMap<PersonId, AwayVersion>();
        for (var version : away.versions()) {
            told.putIfAbsent(version.broughtBy(), version);
            told.putIfAbsent(version.keptBy(), version);
        }
        var first = away.versions().getFirst();
        holders.of(Permission.OPERATE).forEach(operator -> told.putIfAbsent(operator, first));
        told.forEach((person, version) -> notifier.tell(List.of(person), QuarantineNotices.of(version)));
    }
}
