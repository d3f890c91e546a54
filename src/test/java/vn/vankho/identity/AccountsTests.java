package vn.vankho.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.vankho.identity.TestPeople.ADMINISTRATOR;
import static vn.vankho.identity.TestPeople.PASSWORD;
import static vn.vankho.identity.TestPeople.data;
import static vn.vankho.identity.TestPeople.freshLogin;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.PortalTest;
import vn.vankho.audittrail.AuditEntries;
import vn.vankho.audittrail.AuditEntry;
import vn.vankho.audittrail.AuditFilter;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.Refused;

@PortalTest
class AccountsTests {
    @Autowired
    PasswordSignIn signIn;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    FirstAccounts first;

    @Autowired
    PersonRepository repository;

    @Autowired
    PeopleQueries queries;

    @Autowired
    UnitRepository units;

    @Autowired
    KnownViewers viewers;

    @Autowired
    Passwords passwords;

    @Autowired
    PersonalTokens tokens;

    @Autowired
    AuditTrail audit;

    @Autowired
    AuditEntries trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void who_saw_an_account_or_a_unit_before_another_changed_it_changes_nothing() {
        var seen = TestPeople.person(accounts, people, "Trần Văn Đi", Role.STAFF);
        var data = data(seen.login(), "Trần Văn Đi", Role.STAFF);
        accounts.changePerson(seen.id(), data, false, ADMINISTRATOR);

        assertRefused(
                () -> accounts.changePerson(seen, data, true, null, ADMINISTRATOR), "identity.person.changedMeanwhile");
        assertThat(people.account(seen.id(), ADMINISTRATOR).active()).isFalse();

        var code = freshLogin("dv").replace('.', '-');
        var id = accounts.createUnit(new UnitData(code, "Phòng cũ", null, true), ADMINISTRATOR);
        var unit = units.find(id).orElseThrow();
        accounts.changeUnit(unit, new UnitData(code, "Phòng mới", null, false), ADMINISTRATOR);
        assertRefused(
                () -> accounts.changeUnit(unit, new UnitData(code, "Phòng cũ", null, true), ADMINISTRATOR),
                "identity.unit.changedMeanwhile");
    }

    @Test
    void two_administrators_at_once_do_not_hang_two_units_below_each_other() throws Exception {
        var code = freshLogin("vong").replace('.', '-');
        var one = accounts.createUnit(new UnitData(code + "a", "Phòng A", null, true), ADMINISTRATOR);
        var other = accounts.createUnit(new UnitData(code + "b", "Phòng B", null, true), ADMINISTRATOR);
        var second = new CompletableFuture<Void>();

        transaction.executeWithoutResult(_ -> {
            accounts.changeUnit(one, new UnitData(code + "a", "Phòng A", other, true), ADMINISTRATOR);
            var thread = new Thread(() -> {
                try {
                    accounts.changeUnit(other, new UnitData(code + "b", "Phòng B", one, true), ADMINISTRATOR);
                    second.complete(null);
                } catch (RuntimeException e) {
                    second.completeExceptionally(e);
                }
            });
            thread.start();
            await().until(() -> second.isDone()
                    || jdbc.sql(
                                    "select exists (select from pg_locks l where not l.granted and l.relation = 'org_unit'::regclass)")
                            .query(Boolean.class)
                            .single());
        });

        assertThatThrownBy(() -> second.get(30, TimeUnit.SECONDS)).hasRootCauseInstanceOf(Refused.class);
    }

    @Test
    void a_token_that_its_owner_ends_meanwhile_does_not_keep_the_password_from_being_set() throws Exception {
        var lan = TestPeople.person(accounts, people, "Nguyễn Thị Lan", Role.STAFF);
        var first = tokens.create("quét thư", 0, lan.viewer()).id();
        var second = tokens.create("sao lưu", 0, lan.viewer()).id();
        var reset = new CompletableFuture<Void>();

        transaction.executeWithoutResult(_ -> {
            tokens.revoke(first, lan.viewer());
            var thread = new Thread(() -> {
                try {
                    accounts.setPassword(lan.id(), "một câu khác cũng dài", ADMINISTRATOR);
                    reset.complete(null);
                } catch (RuntimeException e) {
                    reset.completeExceptionally(e);
                }
            });
            thread.start();
            await().until(() -> reset.isDone() || waitsForAToken());
        });

        assertThat(reset).succeedsWithin(Duration.ofSeconds(30));
        assertThat(tokens.usable(lan.id(), ADMINISTRATOR)).isEmpty();
        assertThat(passwords.matches(
                        "một câu khác cũng dài", repository.credential(lan.id()).hash()))
                .isTrue();
        assertThat(ends(first)).as("by its owner only").containsExactly(lan.fullName());
        assertThat(ends(second)).hasSize(1).doesNotContain(lan.fullName());
    }

    private boolean waitsForAToken() {
        return jdbc.sql("""
                select exists (select from pg_stat_activity
                                where wait_event_type = 'Lock' and query like '%update personal_token set revoked_at%')
                """).query(Boolean.class).single();
    }

    /** Who ended a token, in the words of the trail. */
    private List<String> ends(UUID token) {
        return trail.rows(AuditFilter.of("token", token.toString()), 0, 10).stream()
                .filter(entry -> entry.deed().equals("identity.token-revoke"))
                .map(entry -> entry.actor().name())
                .toList();
    }

    @Test
    void a_person_is_found_by_a_name_without_diacritics() {
        var login = freshLogin("duong");
        accounts.createPerson(data(login, "Đặng Thùy Dương", Role.STAFF), PASSWORD, ADMINISTRATOR);

        assertThat(people.find("thuy " + login, 10, ADMINISTRATOR))
                .extracting(Person::fullName)
                .containsExactly("Đặng Thùy Dương");
        assertThat(people.find("DANG " + login, 10, ADMINISTRATOR)).hasSize(1);
        assertThat(people.byLogin(login.toUpperCase(Locale.ROOT), ADMINISTRATOR))
                .isPresent();
    }

    @Test
    void a_password_of_an_administrator_is_one_to_be_replaced_and_an_own_one_is_not() {
        var lan = TestPeople.person(accounts, people, "Nguyễn Thị Lan", Role.STAFF);
        assertThat(signIn.check(typed(lan, PASSWORD), "form").atTheScreen().givenPassword())
                .isTrue();

        accounts.changeOwnPassword(PASSWORD, "một câu khác cũng dài", false, lan.viewer());
        var own = typed(lan, "một câu khác cũng dài");
        assertThat(signIn.check(own, "form").atTheScreen().givenPassword()).isFalse();

        accounts.setPassword(lan.id(), PASSWORD, ADMINISTRATOR);
        assertThat(signIn.check(typed(lan, PASSWORD), "form").atTheScreen().givenPassword())
                .isTrue();
        assertThat(signIn.check(typed(lan, PASSWORD), "basic").signedIn().givenPassword())
                .isFalse();
    }

    private static Authentication typed(Person person, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(person.login(), password);
    }

    @Test
    void people_are_listed_by_their_given_names() {
        var mark = freshLogin("xep");
        for (var name : List.of("Trần Văn Đạt", "Lê Thị Ánh", "Phạm Dũng", "Ngô Bảo An"))
            accounts.createPerson(data(freshLogin(mark), name, Role.STAFF), PASSWORD, ADMINISTRATOR);

        var page = people.accounts(new PeopleFilter(mark, null, Role.STAFF, true), 0, 3, ADMINISTRATOR);

        assertThat(page.rows()).extracting(Person::fullName).containsExactly("Ngô Bảo An", "Lê Thị Ánh", "Phạm Dũng");
        assertThat(page.total()).isEqualTo(4);
    }

    @Test
    void who_works_in_an_office_reads_what_the_department_above_may_read() {
        var department = accounts.createUnit(new UnitData(freshLogin("so"), "Sở", null, true), ADMINISTRATOR);
        var office = accounts.createUnit(new UnitData(freshLogin("phong"), "Phòng", department, true), ADMINISTRATOR);
        var login = freshLogin("phong");
        var id = accounts.createPerson(
                new PersonData(login, "Người Phòng", null, null, Set.of(Role.STAFF), Set.of(office)),
                PASSWORD,
                ADMINISTRATOR);

        assertThat(viewers.find(id).orElseThrow().viewer().units()).containsExactlyInAnyOrder(office, department);
        assertThat(people.account(id, ADMINISTRATOR).units()).containsExactly(office);
    }

    @Test
    void only_those_who_manage_people_may_make_or_see_accounts() {
        var staff = TestPeople.person(accounts, people, "Lê Chuyên Viên", Role.STAFF, Role.CLERK)
                .viewer();

        assertDenied(() -> accounts.createPerson(data("x1", "X", Role.STAFF), PASSWORD, staff), "MANAGE_PEOPLE");
        assertDenied(() -> accounts.setPassword(staff.person(), PASSWORD, staff), "MANAGE_PEOPLE");
        assertDenied(() -> accounts.createUnit(new UnitData("X", "X", null, true), staff), "MANAGE_PEOPLE");
        assertDenied(() -> people.accounts(PeopleFilter.ALL, 0, 10, staff), "MANAGE_PEOPLE");
    }

    @Test
    void a_login_is_taken_once() {
        var login = freshLogin("trung");
        accounts.createPerson(data(login, "Người Một", Role.STAFF), PASSWORD, ADMINISTRATOR);

        assertRefused(
                () -> accounts.createPerson(data(login, "Người Hai", Role.STAFF), PASSWORD, ADMINISTRATOR),
                "identity.login.taken");
    }

    @Test
    void the_last_active_administrator_stays() {
        var last = TestPeople.person(accounts, people, "Phạm Quản Trị", Role.ADMINISTRATOR);
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update person set active = false where id <> ?")
                    .param(last.id().value())
                    .update();
            var same = data(last.login(), last.fullName(), Role.ADMINISTRATOR);
            assertRefused(
                    () -> accounts.changePerson(last.id(), same, false, ADMINISTRATOR), "identity.lastAdministrator");
            assertRefused(
                    () -> accounts.changePerson(last.id(), data(last.login(), "P", Role.STAFF), true, ADMINISTRATOR),
                    "identity.lastAdministrator");
            status.setRollbackOnly();
        });
    }

    @Test
    void a_change_is_in_the_trail_with_the_values_before_and_after() {
        var person = TestPeople.person(accounts, people, "Vũ Thị Hoa", Role.STAFF);

        accounts.changePerson(person.id(), data(person.login(), "Vũ Thị Hoa", Role.CLERK), false, ADMINISTRATOR);

        var entries = trail.rows(AuditFilter.of("person", person.id().value().toString()), 0, 10);
        assertThat(entries)
                .extracting(AuditEntry::deed)
                .containsExactly("identity.person-close", "identity.person-create");
        assertThat(entries.getFirst().details())
                .containsEntry("rolesBefore", List.of("STAFF"))
                .containsEntry("rolesAfter", List.of("CLERK"))
                .containsEntry("activeAfter", false)
                .doesNotContainKey("fullNameAfter");
        assertThat(entries.toString()).doesNotContain(PASSWORD);
    }

    @Test
    void a_unit_may_not_lie_below_itself() {
        var code = freshLogin("U").substring(0, 8);
        var above = accounts.createUnit(new UnitData(code, "Chi cục", null, true), ADMINISTRATOR);
        var below = accounts.createUnit(new UnitData(code + "-1", "Phòng", above, true), ADMINISTRATOR);

        assertRefused(
                () -> accounts.changeUnit(above, new UnitData(code, "Chi cục", below, true), ADMINISTRATOR),
                "identity.unit.parent.below");
    }

    @Test
    void one_changes_the_own_password_only_with_the_old_one() {
        var me = TestPeople.person(accounts, people, "Đỗ Minh", Role.STAFF).viewer();

        assertRefused(
                () -> accounts.changeOwnPassword("sai rồi", "một câu khác hẳn", false, me),
                "identity.password.oldWrong");
        assertRefused(() -> accounts.changeOwnPassword(PASSWORD, "ngắn", false, me), "identity.password.tooShort");
        accounts.changeOwnPassword(PASSWORD, "một câu khác hẳn", false, me);
        assertRefused(
                () -> accounts.changeOwnPassword(PASSWORD, "câu thứ ba đây", false, me), "identity.password.oldWrong");
    }

    @Test
    void an_account_of_the_demonstration_is_not_opened_again_where_other_machines_reach_the_portal() {
        var person = TestPeople.person(accounts, people, "Minh Họa", Role.STAFF);
        jdbc.sql("update person set demonstration = true, active = false where id = ?")
                .param(person.id().value())
                .update();
        var data = data(person.login(), person.fullName(), Role.STAFF);
        var open = new Accounts(repository, queries, units, passwords, tokens, audit, _ -> {}, "0.0.0.0");

        transaction.executeWithoutResult(_ -> {
            assertRefused(
                    () -> open.changePerson(person.id(), data, true, ADMINISTRATOR), "identity.demonstration.public");
            open.changePerson(person.id(), data, false, ADMINISTRATOR);
        });
        accounts.changePerson(person.id(), data, true, ADMINISTRATOR);
        assertThat(people.account(person.id(), ADMINISTRATOR).active())
                .as("on this machine only")
                .isTrue();
    }

    @Test
    void first_accounts_are_made_only_while_nobody_has_one() {
        TestPeople.person(accounts, people, "Đã Có", Role.STAFF);

        assertThat(first.nobodyYet()).isFalse();
        assertRefused(() -> first.createAdministrator("admin2", "Ai Đó", PASSWORD), "identity.first.late");
        assertRefused(() -> first.createDemonstration(List.of(), List.of()), "identity.first.late");
    }

    @Test
    void an_unknown_unit_is_refused_and_nothing_is_half_made() {
        var login = freshLogin("lac");
        var data = new PersonData(
                login, "Lạc Đơn Vị", null, null, Set.of(Role.STAFF), Set.of(new UnitId(UUID.randomUUID())));

        assertRefused(() -> accounts.createPerson(data, PASSWORD, ADMINISTRATOR), "identity.unit.unknown");
        assertThat(people.byLogin(login, ADMINISTRATOR)).isEmpty();
    }

    private static void assertDenied(ThrowingCallable call, String permission) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Forbidden.class,
                        denied -> assertThat(denied.key()).isEqualTo("identity.forbidden." + permission));
    }

    private static void assertRefused(ThrowingCallable call, String key) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
