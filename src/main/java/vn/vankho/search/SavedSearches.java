package vn.vankho.search;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Uuid7;

/** Searches a person keeps to run again. What they find is decided anew each time, by what the person may see then. */
@Service
@Transactional
public class SavedSearches {
    static final int MOST = 100;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_QUERY = 4_000;

    private final SavedSearchRepository repository;
    private final AuditTrail trail;
    private final Clock clock;

    SavedSearches(SavedSearchRepository repository, AuditTrail trail, Clock clock) {
        this.repository = repository;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps a search; a name that is there already gets the new one. The very same once more changes nothing and is no deed.
     *
     * @param query what stands behind the question mark of the results page
     * @throws Refused without a name or search, when either is too long, and at more than 100
     * @throws vn.vankho.shared.BadParameter for days that cannot be asked for
     */
    public UUID save(String name, String query, Viewer viewer) {
        viewer.require(Permission.READ);
        var called = called(name);
        var asked = query.strip();
        if (asked.isEmpty()) throw new Refused("search.saved.query.missing", called);
        if (asked.length() > LONGEST_QUERY)
            throw new Refused("search.saved.query.tooLong", asked.length(), LONGEST_QUERY);
        AskedAddress.request(asked).checkDays();
        var person = viewer.person();
        if (!repository.has(person, called) && repository.of(person, MOST).size() == MOST)
            throw new Refused("search.saved.tooMany", MOST);
        var same = repository.same(person, called, asked);
        if (same.isPresent()) return same.get();
        var details = new TreeMap<String, Object>(Map.of("name", called, "query", asked));
        repository.query(person, called).ifPresent(before -> details.put("queryBefore", before));
        var id = repository.save(new SavedSearch(Uuid7.next(), called, asked, clock.instant(), null), person);
        trail.record(viewer.actor(), "search.save", "saved-search", id.toString(), details);
        return id;
    }

    /**
     * The same for who does not mean to replace one.
     *
     * @throws Refused also where another search of the viewer has the name
     */
    public UUID saveNew(String name, String query, Viewer viewer) {
        viewer.require(Permission.READ);
        var called = called(name);
        var before = repository.query(viewer.person(), called);
        if (before.isPresent() && !before.get().equals(query.strip()))
            throw new Refused("search.saved.name.taken", called);
        return save(called, query, viewer);
    }

    /** The words of a search as its name, with a number behind them where another search is called so. */
    @Transactional(readOnly = true)
    public String freeName(String words, Viewer viewer) {
        var begin = words.strip();
        if (begin.length() > LONGEST_NAME - 6) begin = begin.substring(0, LONGEST_NAME - 6);
        var taken = list(viewer).stream().map(SavedSearch::name).collect(Collectors.toSet());
        var name = begin;
        for (int no = 2; taken.contains(name); no++) name = begin + " (" + no + ")";
        return name;
    }

    /**
     * Calls it otherwise; the name it has already is no deed.
     *
     * @throws Refused without a name, when it is too long, and when another search of the viewer has it
     * @throws NotFound also when it is somebody else's
     */
    public void rename(UUID id, String name, Viewer viewer) {
        viewer.require(Permission.READ);
        var called = called(name);
        var before = repository.name(id, viewer.person()).orElseThrow(() -> new NotFound("search.saved.missing"));
        if (called.equals(before)) return;
        try {
            repository.rename(id, viewer.person(), called);
        } catch (DuplicateKeyException _) {
            throw new Refused("search.saved.name.taken", called);
        }
        trail.record(
                viewer.actor(),
                "search.rename-saved",
                "saved-search",
                id.toString(),
                Map.of("name", called, "nameBefore", before));
    }

    /** The viewer's own, by name. */
    @Transactional(readOnly = true)
    public List<SavedSearch> list(Viewer viewer) {
        viewer.require(Permission.READ);
        return repository.of(viewer.person(), MOST);
    }

    /** @throws NotFound also when it is somebody else's */
    public void delete(UUID id, Viewer viewer) {
        viewer.require(Permission.READ);
        var name = repository.delete(id, viewer.person()).orElseThrow(() -> new NotFound("search.saved.missing"));
        trail.record(viewer.actor(), "search.delete-saved", "saved-search", id.toString(), Map.of("name", name));
    }

    private static String called(String name) {
        var called = name.strip();
        if (called.isEmpty()) throw new Refused("search.saved.name.missing");
        if (called.length() > LONGEST_NAME)
            throw new Refused("search.saved.name.tooLong", called.length(), LONGEST_NAME);
        return called;
    }
}
