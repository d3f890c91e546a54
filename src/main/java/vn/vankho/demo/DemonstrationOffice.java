package vn.vankho.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import vn.vankho.document.Documents;
import vn.vankho.document.IncomingFile;
import vn.vankho.identity.FirstAccounts;
import vn.vankho.identity.OrgUnit;
import vn.vankho.identity.People;
import vn.vankho.identity.Person;
import vn.vankho.identity.UnitId;
import vn.vankho.shared.DataFolder;

/**
 * On the first start of a data folder: units, one account per role, documents that go the way of any upload. Which documents are
 * kept is written down one by one, so that a start that was cut off is completed by the next one.
 */
@Component
class DemonstrationOffice implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationOffice.class);

    private final FirstAccounts accounts;
    private final People people;
    private final Documents documents;
    private final DemonstrationPassword password;
    private final Path journal;
    private final boolean wanted;

    DemonstrationOffice(
            FirstAccounts accounts,
            People people,
            Documents documents,
            DemonstrationPassword password,
            DataFolder data,
            @Value("${vankho.demo:true}") boolean wanted) {
        this.accounts = accounts;
        this.people = people;
        this.documents = documents;
        this.password = password;
        this.journal = data.root().resolve("demo-documents.txt");
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!wanted) return;
        if (accounts.nobodyYet()) accounts.createDemonstration(DemoPeople.UNITS, DemoPeople.with(password.first()));
        var members = accounts.demonstrationPeople();
        if (!members.isEmpty()) keepMissing(members);
    }

    private void keepMissing(List<Person> members) {
        var kept = kept();
        var missing = DemoDocuments.all().stream()
                .filter(document -> !kept.contains(document.fileName()))
                .toList();
        if (missing.isEmpty()) return;
        var byLogin = members.stream().collect(Collectors.toMap(Person::login, Function.identity()));
        var units = people.units(members.getFirst().viewer()).stream()
                .collect(Collectors.toMap(OrgUnit::code, OrgUnit::id));
        for (var document : missing) {
            var person = byLogin.get(document.keptBy());
            if (person != null) keep(document, person, units);
        }
    }

    private void keep(DemoDocument document, Person person, Map<String, UnitId> units) {
        try {
            var file = DemoFile.of(document);
            documents.keep(
                    new IncomingFile(file.name(), "", new ByteArrayInputStream(file.bytes())),
                    document.data(units),
                    person.viewer());
            Files.writeString(
                    journal, document.fileName() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException | RuntimeException e) {
            // a portal without one document of the demonstration is still a portal; the next start tries again
            LOG.warn("Chưa lưu được tài liệu minh họa {}", document.fileName(), e);
        }
    }

    private Set<String> kept() {
        try {
            return Files.exists(journal) ? new HashSet<>(Files.readAllLines(journal)) : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
