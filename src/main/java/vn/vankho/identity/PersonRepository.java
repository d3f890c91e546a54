package vn.vankho.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.shared.Refused;
import vn.vankho.vietnamese.VietnameseText;

/** Writes people; the transaction is the service's. */
@Repository
class PersonRepository {
    private final JdbcClient jdbc;
    private final Clock clock;

    PersonRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(PersonId id, PersonData data, String hash, boolean demonstration, boolean given) {
        try {
            jdbc.sql("""
                    insert into person (id, login, full_name, position, email, password_hash, demonstration, password_given, folded,
                                        created_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                    .param(id.value())
                    .param(data.login())
                    .param(data.fullName())
                    .param(data.position())
                    .param(data.email())
                    .param(hash)
                    .param(demonstration)
                    .param(given)
                    .param(folded(data))
                    .param(Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refused("identity.login.taken", data.login());
        }
        insertParts(id, data);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void update(PersonId id, PersonData data, boolean active) {
        try {
            jdbc.sql("""
                    update person set login = ?, full_name = ?, position = ?, email = ?, active = ?, folded = ? where id = ?
                    """)
                    .param(data.login())
                    .param(data.fullName())
                    .param(data.position())
                    .param(data.email())
                    .param(active)
                    .param(folded(data))
                    .param(id.value())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refused("identity.login.taken", data.login());
        }
        jdbc.sql("delete from person_role where person_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from person_unit where person_id = ?")
                .param(id.value())
                .update();
        insertParts(id, data);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void updatePassword(PersonId id, String hash, boolean given) {
        jdbc.sql("update person set password_hash = ?, password_given = ? where id = ?")
                .params(hash, given, id.value())
                .update();
    }

    /** One at a time: two administrators may not remove each other, and only one first office may be made. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lockPeople() {
        jdbc.sql("lock table person in share row exclusive mode").update();
    }

    boolean anybody() {
        return jdbc.sql("select exists (select from person)")
                .query(Boolean.class)
                .single();
    }

    long otherActiveAdministrators(PersonId id) {
        return jdbc.sql("""
                select count(*) from person p
                 where p.active and p.id <> ?
                   and exists (select from person_role r where r.person_id = p.id and r.role = 'ADMINISTRATOR')
                """).param(id.value()).query(Long.class).single();
    }

    /**
     * @param epoch which sessions are still good: those that began under this number
     * @param given whether an administrator made the password up
     */
    record Credential(String hash, int epoch, boolean given) {}

    @Nullable
    Credential credential(PersonId id) {
        return jdbc.sql("select password_hash, sign_in_epoch, password_given from person where id = ?")
                .param(id.value())
                .query((row, _) -> new Credential(row.getString(1), row.getInt(2), row.getBoolean(3)))
                .optional()
                .orElse(null);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void endSessions(PersonId id) {
        jdbc.sql("update person set sign_in_epoch = sign_in_epoch + 1 where id = ?")
                .param(id.value())
                .update();
    }

    boolean isDemonstration(PersonId id) {
        return jdbc.sql("select demonstration from person where id = ?")
                .param(id.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private void insertParts(PersonId id, PersonData data) {
        jdbc.sql("insert into person_role (person_id, role) select ?, unnest(?::text[])")
                .params(id.value(), data.roles().stream().map(Role::name).toArray(String[]::new))
                .update();
        jdbc.sql("insert into person_unit (person_id, unit_id) select ?, unnest(?::uuid[])")
                .params(id.value(), uuids(data.units()))
                .update();
    }

    static UUID[] uuids(Set<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static String folded(PersonData data) {
        var text = data.fullName() + " " + data.login() + " " + (data.email() == null ? "" : data.email());
        return VietnameseText.fold(text).toLowerCase(Locale.ROOT);
    }
}
