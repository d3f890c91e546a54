package vn.vankho.identity;

import static vn.vankho.identity.Permission.MANAGE_PEOPLE;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.shared.Loopback;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Uuid7;

/** What administrators do with units and people, and what a person does with the own password. Each deed leaves its trace. */
@Service
@Transactional
public class Accounts {
    private final PersonRepository repository;
    private final PeopleQueries people;
    private final UnitRepository units;
    private final Passwords passwords;
    private final PersonalTokens tokens;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final boolean onlyHere;

    Accounts(
            PersonRepository repository,
            PeopleQueries people,
            UnitRepository units,
            Passwords passwords,
            PersonalTokens tokens,
            AuditTrail trail,
            ApplicationEventPublisher events,
            @Value("${server.address:}") String address) {
        this.repository = repository;
        this.people = people;
        this.units = units;
        this.passwords = passwords;
        this.tokens = tokens;
        this.trail = trail;
        this.events = events;
        this.onlyHere = Loopback.isAddress(address);
    }

    /** @throws Refused when the code is taken or the parent unknown */
    public UnitId createUnit(UnitData data, Viewer viewer) {
        viewer.require(MANAGE_PEOPLE);
        var id = new UnitId(Uuid7.next());
        if (data.parent() != null) unit(data.parent());
        units.insert(id, data);
        trail.record(viewer.actor(), "identity.unit-create", "unit", id.value().toString(), AccountWords.of(data));
        return id;
    }

    /** @throws Refused when the code is taken, or the unit would lie below itself */
    public void changeUnit(UnitId id, UnitData data, Viewer viewer) {
        viewer.require(MANAGE_PEOPLE);
        // two at once might each hang one unit below the other
        units.lock();
        var before = unit(id);
        if (data.parent() != null && units.liesBelow(data.parent(), id))
            throw new Refused("identity.unit.parent.below", data.name());
        units.update(id, data);
        if (!before.code().equals(data.code())) units.keepCode(id, before.code());
        if (!before.name().equals(data.name()) || !before.code().equals(data.code()))
            events.publishEvent(new UnitRenamed(id));
        trail.record(
                viewer.actor(),
                "identity.unit-change",
                "unit",
                id.value().toString(),
                AccountWords.change(before, data, this::code));
    }

    /**
     * The same by somebody who saw the unit before.
     *
     * @throws Refused also when somebody else has changed it since
     */
    public void changeUnit(OrgUnit seen, UnitData data, Viewer viewer) {
        viewer.require(MANAGE_PEOPLE);
        units.lock();
        if (!unit(seen.id()).equals(seen)) throw new Refused("identity.unit.changedMeanwhile", seen.name());
        changeUnit(seen.id(), data, viewer);
    }

    /** @throws Refused when the login is taken, a unit unknown or the password against a rule */
    public PersonId createPerson(PersonData data, String password, Viewer viewer) {
        viewer.require(MANAGE_PEOPLE);
        passwords.check(password, data.login());
        data.units().forEach(this::unit);
        var id = new PersonId(Uuid7.next());
        repository.insert(id, data, passwords.hash(password), false, true);
        trail.record(
                viewer.actor(), "identity.person-create", "person", id.value().toString(), AccountWords.of(data));
        return id;
    }

    /**
     * Changes what is said of a person; {@code active} false closes the account at once, for sessions and tokens too.
     *
     * @throws Refused also when an account of the demonstration would be opened again while other machines reach the portal
     */
    public void changePerson(PersonId id, PersonData data, boolean active, Viewer viewer) {
        viewer.require(MANAGE_PEOPLE);
        repository.lockPeople();
        var before = person(id);
        data.units().forEach(this::unit);
        boolean administersAfter = active && data.roles().contains(Role.ADMINISTRATOR);
        boolean administers = before.active() && before.roles().contains(Role.ADMINISTRATOR);
        if (administers && !administersAfter && repository.otherActiveAdministrators(id) == 0)
            throw new Refused("identity.lastAdministrator", before.fullName());
        if (active && !before.active() && !onlyHere && repository.isDemonstration(id))
            throw new Refused("identity.demonstration.public", before.login());
        repository.update(id, data, active);
        if (before.active() && !active) repository.endSessions(id);
        trail.record(
                viewer.actor(),
                before.active() && !active ? "identity.person-close" : "identity.person-change",
                "person",
                id.value().toString(),
                AccountWords.change(before, data, active, this::code));
        events.publishEvent(new AccountChanged(id));
    }

    /**
     * The same by somebody who saw the account before, with a new password unless it is null: both, or neither.
     *
     * @throws Refused also when somebody else has changed it since: who left would come back with the roles of before
     */
    public void changePerson(Person seen, PersonData data, boolean active, @Nullable String password, Viewer viewer) {
        viewer.require(MANAGE_PEOPLE);
        repository.lockPeople();
        if (!person(seen.id()).equals(seen)) throw new Refused("identity.person.changedMeanwhile", seen.fullName());
        changePerson(seen.id(), data, active, viewer);
        if (password != null) setPassword(seen.id(), password, viewer);
    }

    /**
     * A new password given by an administrator; its owner has to choose another at the next sign-in. The tokens end with the old one: whoever
     * knew it may have made some. So do deeds on many documents.
     */
    public void setPassword(PersonId id, String password, Viewer viewer) {
        viewer.require(MANAGE_PEOPLE);
        var person = person(id);
        keepPassword(person, password, true, "identity.password-set", viewer);
        tokens.revokeAll(id, viewer);
        events.publishEvent(new PasswordGiven(id));
    }

    /**
     * Ends the sessions of the person; the one that asked goes on with {@link CurrentViewer#renewed()}.
     *
     * @param withTokens whether the tokens of the person end too
     * @throws Refused when the old password is wrong or the new one against a rule
     */
    public void changeOwnPassword(String old, String password, boolean withTokens, Viewer viewer) {
        var person = person(viewer.person());
        var credential = repository.credential(person.id());
        if (credential == null || !passwords.matches(old, credential.hash()))
            throw new Refused("identity.password.oldWrong");
        if (old.equals(password)) throw new Refused("identity.password.same");
        keepPassword(person, password, false, "identity.password-change", viewer);
        if (withTokens) tokens.revokeAll(person.id(), viewer);
    }

    private void keepPassword(Person person, String password, boolean given, String deed, Viewer viewer) {
        passwords.check(password, person.login());
        repository.updatePassword(person.id(), passwords.hash(password), given);
        repository.endSessions(person.id());
        trail.record(
                viewer.actor(),
                deed,
                "person",
                person.id().value().toString(),
                Map.of("login", person.login(), "fullName", person.fullName()));
        events.publishEvent(new AccountChanged(person.id()));
    }

    private Person person(PersonId id) {
        return people.byId(id).orElseThrow(() -> new NotFound("identity.person.unknown"));
    }

    private String code(UnitId id) {
        return unit(id).code();
    }

    private OrgUnit unit(UnitId id) {
        return units.find(id).orElseThrow(() -> new NotFound("identity.unit.unknown"));
    }
}
