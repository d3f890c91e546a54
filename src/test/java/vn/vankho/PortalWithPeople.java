package vn.vankho;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.identity.Accounts;
import vn.vankho.identity.People;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.identity.TestPeople;

/** The whole portal, and whoever a test needs in it. */
@PortalTest
public abstract class PortalWithPeople {
    @Autowired
    protected Accounts accounts;

    @Autowired
    protected People people;

    @Autowired
    private JdbcClient database;

    /** Signs in at the screen and, for scripts, with each call. */
    protected Person somebody(String name, Role... roles) {
        return TestPeople.withOwnPassword(TestPeople.person(accounts, people, name, roles), database);
    }
}
