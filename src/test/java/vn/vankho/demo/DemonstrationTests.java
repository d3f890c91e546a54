package vn.vankho.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.vankho.PortalTest;
import vn.vankho.document.Documents;
import vn.vankho.identity.FirstAccounts;
import vn.vankho.identity.People;
import vn.vankho.identity.Person;
import vn.vankho.shared.DataFolder;

/** The first start of an empty portal. Runs in a context of its own because it fills the portal for good. */
@PortalTest
@TestPropertySource(properties = "vankho.identity.setup-code=trinh-dien")
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationTests {
    @TempDir
    static Path folder;

    private final FirstAccounts accounts;
    private final People people;
    private final Documents documents;
    private final vn.vankho.shared.Texts texts;

    @Autowired
    DemonstrationTests(FirstAccounts accounts, People people, Documents documents, vn.vankho.shared.Texts texts) {
        this.texts = texts;
        this.accounts = accounts;
        this.people = people;
        this.documents = documents;
    }

    @Test
    @Order(1)
    void an_empty_portal_with_the_demonstration_switched_on_stays_on_loopback() {
        assertThatThrownBy(() -> new LoopbackOnly(accounts, true, "0.0.0.0").afterSingletonsInstantiated())
                .hasMessageContaining("vankho.demo=false");
        new LoopbackOnly(accounts, false, "0.0.0.0").afterSingletonsInstantiated();
        new LoopbackOnly(accounts, true, "127.0.0.1").afterSingletonsInstantiated();
    }

    @Test
    @Order(1)
    void a_weak_password_for_the_demonstration_is_refused_before_anything_is_made() {
        for (var weak : java.util.List.of("demo", "1234567890", "vanthu-2026-x"))
            assertThatThrownBy(() -> given(weak).afterSingletonsInstantiated())
                    .hasMessageContaining("VANKHO_DEMO_PASSWORD");
        given("Sat-Hach-2026").afterSingletonsInstantiated();
        assertThat(accounts.nobodyYet()).isTrue();
        assertThat(folder.resolve("demo-password.txt")).doesNotExist();
    }

    @Test
    @Order(2)
    void the_first_start_makes_people_and_documents_and_the_second_adds_nothing() throws IOException {
        var data = new DataFolder(folder);
        var password = new DemonstrationPassword(data, new MockEnvironment());
        var office = new DemonstrationOffice(accounts, people, documents, password, data, true);
        office.run(new DefaultApplicationArguments());
        var members = accounts.demonstrationPeople();
        assertThat(members)
                .extracting(Person::login)
                .containsExactlyInAnyOrder(
                        "vanthu", "phapche", "chatluong", "lanhdao", "chuyenvien", "kiemtoan", "admin");
        var clerk = viewer("vanthu");
        assertThat(people.units(clerk.viewer())).hasSize(7);
        assertThat(documents.recent(0, 50, clerk.viewer()).total())
                .isEqualTo(DemoDocuments.all().size());
        assertThat(documents.recent(0, 50, viewer("chuyenvien").viewer()).total())
                .as("the restricted record is hidden")
                .isEqualTo(DemoDocuments.all().size() - 1L);
        assertThat(Files.getPosixFilePermissions(folder.resolve("demo-password.txt")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        var kept = password.kept();
        office.run(new DefaultApplicationArguments());
        assertThat(documents.recent(0, 50, clerk.viewer()).total())
                .isEqualTo(DemoDocuments.all().size());
        assertThat(password.kept()).isEqualTo(kept);
    }

    @Test
    @Order(3)
    void while_demonstration_accounts_exist_no_other_address_is_served() {
        assertThatThrownBy(() -> new LoopbackOnly(accounts, false, "10.0.0.5").afterSingletonsInstantiated())
                .hasMessageContaining("vanthu")
                .hasMessageContaining("10.0.0.5");
        assertThatThrownBy(() -> new LoopbackOnly(accounts, false, "").afterSingletonsInstantiated())
                .hasMessageContaining("mọi địa chỉ");
        new LoopbackOnly(accounts, false, "::1").afterSingletonsInstantiated();
    }

    private GivenPassword given(String password) {
        var environment = new MockEnvironment().withProperty("VANKHO_DEMO_PASSWORD", password);
        return new GivenPassword(accounts, new DemonstrationPassword(new DataFolder(folder), environment), texts, true);
    }

    private Person viewer(String login) {
        return accounts.demonstrationPeople().stream()
                .filter(person -> person.login().equals(login))
                .findFirst()
                .orElseThrow();
    }
}
