package vn.vankho.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Units, people and roles: what administrators keep, and what pickers and labels read. */
@Service
public class People {
    /** Active units in the order of the office, for pickers. */
    public List<OrgUnit> units(Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    /** People whose name or login holds the words (folded), for pickers; at most {@code limit}. */
    public List<Person> find(String words, int limit, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    /** Names of people for labels; unknown ids are left out. */
    public Map<PersonId, String> names(java.util.Collection<PersonId> ids, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    public Optional<Person> byLogin(String login, Viewer viewer) {
        throw new UnsupportedOperationException();
    }
}
