package vn.vankho.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.FormWords;
import vn.vankho.document.OfferedWords.Of;
import vn.vankho.identity.OrgUnit;
import vn.vankho.identity.People;
import vn.vankho.identity.Person;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.UnitId;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.Say;

/** One field for each component of {@link DocumentData}, and the way there and back. */
class DataFields {
    /** By the name of the component, in the order of the form. */
    final Map<String, Component> byName = new LinkedHashMap<>();

    private final Select<DocumentKind> kind = new Select<>();
    private final TextArea title = new TextArea();
    private final TextField number = new TextField();
    private final OfferedBox typeName;
    private final OfferedBox issuer;
    private final DayPicker issuedOn = new DayPicker("");
    private final DayPicker effectiveFrom = new DayPicker("");
    private final DayPicker ceasedOn = new DayPicker("");
    private final OfferedBox field;
    private final ComboBox<OrgUnit> unit = new ComboBox<>();
    private final TagField tags;
    private final ReaderFields readers;
    private final UnitChoices units;

    DataFields(People people, FormWords words, Viewer viewer) {
        typeName = new OfferedBox(Of.TYPE, words, issuedOn::getValue, viewer);
        issuer = new OfferedBox(Of.ISSUER, words, issuedOn::getValue, viewer);
        field = new OfferedBox(Of.FIELD, words, issuedOn::getValue, viewer);
        tags = new TagField(words, viewer);
        units = new UnitChoices(people.unitsEver(viewer));
        readers = new ReaderFields(units, people, viewer);
        byName.put("kind", kind);
        byName.put("number", number);
        byName.put("title", title);
        byName.put("typeName", typeName);
        byName.put("issuer", issuer);
        byName.put("issuedOn", issuedOn);
        byName.put("effectiveFrom", effectiveFrom);
        byName.put("ceasedOn", ceasedOn);
        byName.put("field", field);
        byName.put("unit", unit);
        byName.put("tags", tags);
        byName.put("access", readers.access);
        byName.put("readerUnits", readers.units);
        byName.put("readerPeople", readers.people);
        prepare();
    }

    private void prepare() {
        kind.setItems(DocumentKind.values());
        kind.setItemLabelGenerator(one -> Say.word("document.kind", one));
        title.setMaxRows(6);
        title.setMaxLength(DocumentData.TITLE_LENGTH + 1);
        unit.setItemLabelGenerator(UnitChoices::label);
        unit.setClearButtonVisible(true);
    }

    void show(DocumentData data, Map<PersonId, Person> known) {
        kind.setValue(data.kind());
        title.setValue(data.title());
        number.setValue(data.number() == null ? "" : data.number());
        typeName.say(data.typeName());
        issuer.say(data.issuer());
        issuedOn.setValue(data.issuedOn());
        effectiveFrom.setValue(data.effectiveFrom());
        ceasedOn.setValue(data.ceasedOn());
        field.say(data.field());
        var owner = data.unit() == null ? List.<UnitId>of() : List.of(data.unit());
        unit.setItems(units.offered(owner));
        unit.setValue(units.chosen(owner).stream().findFirst().orElse(null));
        tags.setValue(data.tags());
        readers.show(data, known);
    }

    /** What is not said of one document alone, in words. */
    List<String> alike() {
        return Stream.concat(
                        Stream.of(
                                Say.word("document.kind", kind.getValue()),
                                readers.alike(),
                                unit.getOptionalValue().map(UnitChoices::label).orElse(""),
                                field.getOptionalValue().orElse("").strip()),
                        tags.getValue().stream().sorted())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A day was typed that is none: the field would answer as if it were empty. */
    boolean dayIsWrong() {
        return issuedOn.holdsNoDay() || effectiveFrom.holdsNoDay() || ceasedOn.holdsNoDay();
    }

    /** @throws Refused when a field does not hold */
    DocumentData data(@Nullable String named) {
        return new DocumentData(
                kind.getValue(),
                named == null ? title.getValue() : named,
                number.getValue().isBlank() ? null : number.getValue().strip(),
                typeName.said(),
                issuer.said(),
                issuedOn.getValue(),
                effectiveFrom.getValue(),
                ceasedOn.getValue(),
                field.said(),
                unit.getOptionalValue().map(OrgUnit::id).orElse(null),
                tags.tags(),
                readers.access.getValue(),
                readers.unitIds(),
                readers.personIds());
    }
}
