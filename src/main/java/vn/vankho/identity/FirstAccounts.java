package vn.vankho.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.Actor;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Uuid7;

/** The first accounts of an empty portal, made before anybody can sign in. As soon as one person exists it refuses. */
@Component
@Transactional
public class FirstAccounts {
    /** A unit of the first office; {@code parent} is the code of a unit named before it. */
    public record NewUnit(
            String code, String name, @Nullable String parent) {}

    /** A person of the first office; {@code units} are codes. */
    public record NewPerson(
            String login,
            String fullName,
            @Nullable String position,
            Set<Role> roles,
            Set<String> units,
            String password) {}

    private final PersonRepository repository;
    private final PeopleQueries people;
    private final UnitRepository units;
    private final Passwords passwords;
    private final AuditTrail trail;

    FirstAccounts(
            PersonRepository repository,
            PeopleQueries people,
            UnitRepository units,
            Passwords passwords,
            AuditTrail trail) {
        this.repository = repository;
        this.people = people;
        this.units = units;
        this.passwords = passwords;
        this.trail = trail;
    }

    /** Whether nobody has an account yet. */
    @Transactional(readOnly = true)
    public boolean nobodyYet() {
        return !repository.anybody();
    }

    /** Active people of the demonstration office; while there is one, the portal must listen on loopback only. */
    @Transactional(readOnly = true)
    public List<Person> demonstrationPeople() {
        return people.demonstration();
    }

    /**
     * The demonstration office.
     *
     * @throws Refused {@code identity.first.late} when somebody has an account already, or a password is against a rule
     */
    public List<Person> createDemonstration(List<NewUnit> newUnits, List<NewPerson> newPeople) {
        onlyWhileNobody();
        var unitIds = new HashMap<String, UnitId>();
        for (var unit : newUnits) unitIds.put(unit.code(), create(unit, unitIds));
        checkPasswords(newPeople);
        return newPeople.stream().map(person -> create(person, unitIds, true)).toList();
    }

    /** @throws Refused naming the rule that a password breaks */
    @Transactional(readOnly = true)
    public void checkPasswords(List<NewPerson> newPeople) {
        newPeople.forEach(person -> passwords.check(person.password(), person.login()));
    }

    /** The first administrator of a real office. */
    public Person createAdministrator(String login, String fullName, String password) {
        onlyWhileNobody();
        var person = new NewPerson(login, fullName, null, Set.of(Role.ADMINISTRATOR), Set.of(), password);
        passwords.check(password, login);
        return create(person, Map.of(), false);
    }

    private void onlyWhileNobody() {
        repository.lockPeople();
        if (repository.anybody()) throw new Refused("identity.first.late");
    }

    private UnitId create(NewUnit unit, Map<String, UnitId> known) {
        var id = new UnitId(Uuid7.next());
        var data =
                new UnitData(unit.code(), unit.name(), unit.parent() == null ? null : unit(unit.parent(), known), true);
        units.insert(id, data);
        trail.record(Actor.PORTAL, "identity.unit-create", "unit", id.value().toString(), AccountWords.of(data));
        return id;
    }

    private Person create(NewPerson person, Map<String, UnitId> known, boolean demonstration) {
        var id = new PersonId(Uuid7.next());
        var unitIds = person.units().stream().map(code -> unit(code, known)).collect(Collectors.toSet());
        var data = new PersonData(person.login(), person.fullName(), person.position(), null, person.roles(), unitIds);
        repository.insert(id, data, passwords.hash(person.password()), demonstration, false);
        trail.record(
                Actor.PORTAL, "identity.person-create", "person", id.value().toString(), AccountWords.of(data));
        return people.byId(id).orElseThrow(() -> new NotFound("identity.person.unknown"));
    }

    private static UnitId unit(String code, Map<String, UnitId> known) {
        var id = known.get(code);
        if (id == null) throw new IllegalArgumentException("no such unit: " + code);
        return id;
    }
}
