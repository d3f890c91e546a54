package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.PortalTest;
import vn.vankho.identity.Accounts;
import vn.vankho.identity.People;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.identity.TestPeople;
import vn.vankho.identity.Viewer;

/** What goes on for a person whose password an administrator replaced. */
@PortalTest
class PasswordGivenTests {
    private static final String OTHER = "một câu khác cũng dài";

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void what_goes_on_for_an_account_stops_when_an_administrator_gives_it_another_password() {
        var stolen = TestPeople.person(accounts, people, "Trần Thị Nương", Role.CLERK);
        var other = TestPeople.person(accounts, people, "Lê Văn Mẫu", Role.CLERK);
        var run = run(stolen);
        var of = run(other);

        accounts.setPassword(stolen.id(), OTHER, TestPeople.ADMINISTRATOR);

        assertThat(state(run)).isEqualTo("STOPPED");
        assertThat(state(of)).isEqualTo("WORKING");
        forget(of);
    }

    @Test
    void it_goes_on_where_the_person_changes_the_own_password() {
        var person = TestPeople.person(accounts, people, "Trần Thị Nương", Role.CLERK);
        var run = run(person);

        accounts.changeOwnPassword(
                TestPeople.PASSWORD,
                OTHER,
                false,
                new Viewer(person.id(), person.fullName(), Set.of(Role.CLERK), Set.of()));

        assertThat(state(run)).isEqualTo("WORKING");
        forget(run);
    }

    /** One that rests, so that the thread of the portal leaves it alone. */
    private UUID run(Person by) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into many_run (id, deed, said, state, started_by, started_at, worked_at)
                values (?, 'TRASH', '{}', 'WORKING', ?, now(), now() + interval '1 day')
                """).params(id, by.id().value()).update();
        return id;
    }

    private String state(UUID run) {
        return jdbc.sql("select state from many_run where id = ?")
                .param(run)
                .query(String.class)
                .single();
    }

    private void forget(UUID run) {
        jdbc.sql("delete from many_run where id = ?").param(run).update();
    }
}
