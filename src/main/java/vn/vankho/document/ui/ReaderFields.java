package vn.vankho.document.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentData;
import vn.vankho.identity.OrgUnit;
import vn.vankho.identity.People;
import vn.vankho.identity.Person;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.UnitId;
import vn.vankho.identity.Viewer;
import vn.vankho.uikit.Say;

/** The access level, and who may see a restricted document. */
class ReaderFields {
    private static final int OFFERED = 200;

    final Select<AccessLevel> access = new Select<>();
    final MultiSelectComboBox<OrgUnit> units = new MultiSelectComboBox<>();
    final MultiSelectComboBox<Person> people = new MultiSelectComboBox<>();
    private final UnitChoices known;
    private String nobody = "document.access.nobody";

    ReaderFields(UnitChoices known, People directory, Viewer viewer) {
        this.known = known;
        access.setItems(AccessLevel.values());
        access.setItemLabelGenerator(one -> Say.word("document.access", one));
        access.addValueChangeListener(_ -> showReaders());
        units.addValueChangeListener(_ -> warn());
        people.addValueChangeListener(_ -> warn());
        units.setItemLabelGenerator(UnitChoices::label);
        people.setItems(new CallbackDataProvider<Person, String>(
                query ->
                        directory
                                .find(query.getFilter().orElse(""), query.getOffset() + query.getLimit(), viewer)
                                .stream()
                                .skip(query.getOffset()),
                query -> directory
                        .find(query.getFilter().orElse(""), OFFERED, viewer)
                        .size(),
                Person::id));
        people.setItemLabelGenerator(Person::label);
    }

    void show(DocumentData data, Map<PersonId, Person> readers) {
        access.setValue(data.access());
        units.setItems(known.offered(data.readerUnits()));
        units.setValue(Set.copyOf(known.chosen(data.readerUnits())));
        people.setValue(data.readerPeople().stream()
                .filter(readers::containsKey)
                .map(readers::get)
                .collect(Collectors.toSet()));
        showReaders();
    }

    /** For many documents at once: no level is chosen yet, and where no readers are named those of each stay. */
    void showMany() {
        nobody = "document.many.access.nobody";
        units.setItems(known.offered(Set.of()));
        units.setHelperText(Say.text("document.many.access.kept"));
        people.setHelperText(Say.text("document.many.access.kept"));
        showReaders();
    }

    private void showReaders() {
        boolean restricted = access.getValue() == AccessLevel.RESTRICTED;
        units.setVisible(restricted);
        people.setVisible(restricted);
        warn();
    }

    /** Without a unit and without a person the document is out of sight for all but its keeper: said before it is saved. */
    private void warn() {
        boolean warned = access.getValue() == AccessLevel.RESTRICTED && units.isEmpty() && people.isEmpty();
        access.setHelperText(Say.text(warned ? nobody : "document.access.help"));
        access.setClassName("vk-warned", warned);
    }

    /** The level, and of a restricted document for whom. */
    String alike() {
        var level = Say.word("document.access", access.getValue());
        if (access.getValue() != AccessLevel.RESTRICTED) return level;
        var named = Stream.concat(
                        units.getValue().stream().map(UnitChoices::label).sorted(),
                        people.getValue().stream().map(Person::fullName).sorted())
                .collect(Collectors.joining(", "));
        return named.isEmpty()
                ? Say.text("document.upload.common.nobody", level)
                : Say.text("document.upload.common.readers", level, named);
    }

    Set<UnitId> unitIds() {
        return units.getValue().stream().map(OrgUnit::id).collect(Collectors.toSet());
    }

    Set<PersonId> personIds() {
        return people.getValue().stream().map(Person::id).collect(Collectors.toSet());
    }
}
