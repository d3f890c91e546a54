package vn.vankho.identity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People of tests, made through the verbs. Logins are new each time, so that classes can share one database. */
public final class TestPeople {
    public static final String PASSWORD = "một câu dài dễ nhớ";

    /** The tester: may manage people and is nobody in the database. */
    public static final Viewer ADMINISTRATOR =
            new Viewer(new PersonId(UUID.randomUUID()), "Người kiểm thử", Set.of(Role.ADMINISTRATOR), Set.of());

    private TestPeople() {}

    public static String freshLogin(String begin) {
        return begin + "." + UUID.randomUUID().toString().substring(0, 8);
    }

    public static PersonData data(String login, String fullName, Role... roles) {
        return new PersonData(login, fullName, "Chuyên viên", null, Set.copyOf(List.of(roles)), Set.of());
    }

    /** A new person with {@link #PASSWORD}. */
    public static Person person(Accounts accounts, People people, String fullName, Role... roles) {
        var login = freshLogin("nv");
        var id = accounts.createPerson(data(login, fullName, roles), PASSWORD, ADMINISTRATOR);
        return people.account(id, ADMINISTRATOR);
    }

    /** Its owner has taken the password for the own one, so that scripts may sign in with it. */
    public static Person withOwnPassword(Person person, JdbcClient jdbc) {
        jdbc.sql("update person set password_given = false where id = ?")
                .param(person.id().value())
                .update();
        return person;
    }
}
