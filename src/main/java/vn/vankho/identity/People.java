package vn.vankho.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Page;

/**
 * Units, people and roles as pickers, labels and administrators read them. Names of colleagues and units are known to everybody
 * who is signed in; accounts (login, e-mail, roles, who is inactive) to those who manage them.
 */
@Service
@Transactional(readOnly = true)
public class People {
    private static final int MOST = 500;
    private final PeopleQueries people;
    private final UnitRepository units;

    People(PeopleQueries people, UnitRepository units) {
        this.people = people;
        this.units = units;
    }

    /** Active units in the order of the office, for pickers. */
    public List<OrgUnit> units(Viewer viewer) {
        viewer.require(Permission.READ);
        return units.all(false);
    }

    /** Closed ones too, in the order of the office: for labels, and for what still belongs to them. */
    public List<OrgUnit> unitsEver(Viewer viewer) {
        viewer.require(Permission.READ);
        return units.all(true);
    }

    /** The unit that bore a code before it was given another: for what names units by their code and was written then. */
    public Optional<OrgUnit> unitOnceCalled(String code, Viewer viewer) {
        viewer.require(Permission.READ);
        return units.bore(code);
    }

    /** All units, inactive ones too, for those who manage them. */
    public List<OrgUnit> allUnits(Viewer viewer) {
        viewer.require(Permission.MANAGE_PEOPLE);
        return units.all(true);
    }

    /** Active people whose name or login holds the words (folded), for pickers; at most {@code limit}. */
    public List<Person> find(String words, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        return people.page(new PeopleFilter(words, null, null, true), 0, Math.min(limit, MOST));
    }

    /** Everybody who ever had an account, by words of name or login: for those who read what they did. */
    public List<Person> findEver(String words, int offset, int limit, Viewer viewer) {
        viewer.require(Permission.READ_TRAIL);
        return people.page(new PeopleFilter(words, null, null, null), offset, Math.min(limit, MOST));
    }

    public long countEver(String words, Viewer viewer) {
        viewer.require(Permission.READ_TRAIL);
        return people.count(new PeopleFilter(words, null, null, null));
    }

    /** People who were chosen once, for the picker that shows them; unknown ids are left out, closed accounts are not told of. */
    public Map<PersonId, Person> chosen(Collection<PersonId> ids, Viewer viewer) {
        viewer.require(Permission.READ);
        return ids.isEmpty() ? Map.of() : people.byIds(ids);
    }

    /** Names of people for labels; unknown ids are left out. */
    public Map<PersonId, String> names(Collection<PersonId> ids, Viewer viewer) {
        viewer.require(Permission.READ);
        return ids.isEmpty() ? Map.of() : people.names(ids);
    }

    public Optional<Person> byLogin(String login, Viewer viewer) {
        viewer.require(Permission.READ);
        return people.byLogin(login);
    }

    /** Accounts for those who manage them. */
    public Page<Person> accounts(PeopleFilter filter, int offset, int limit, Viewer viewer) {
        viewer.require(Permission.MANAGE_PEOPLE);
        return new Page<>(people.page(filter, offset, Math.min(limit, MOST)), people.count(filter));
    }

    /** @throws NotFound when there is no such account */
    public Person account(PersonId id, Viewer viewer) {
        viewer.require(Permission.MANAGE_PEOPLE);
        return people.byId(id).orElseThrow(() -> new NotFound("identity.person.unknown"));
    }

    /** One's own account. */
    public Person me(Viewer viewer) {
        return people.byId(viewer.person()).orElseThrow(() -> new NotFound("identity.person.unknown"));
    }
}
