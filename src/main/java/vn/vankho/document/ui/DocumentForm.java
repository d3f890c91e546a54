package vn.vankho.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentKind;
import vn.vankho.identity.OrgUnit;
import vn.vankho.identity.People;
import vn.vankho.identity.Person;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.Say;

/** What people say about a document. A refusal is shown at the field it speaks of. */
public final class DocumentForm extends Div {
    /** Which part of the fields is asked for. */
    public enum Part {
        /** Everything, for one document. */
        ALL,
        /** What a whole batch has in common: no title, number or dates. */
        BATCH,
        /** Who may see it. */
        ACCESS
    }

    private static final List<String> OWN =
            List.of("title", "number", "typeName", "issuer", "issuedOn", "effectiveFrom", "ceasedOn");
    private static final Set<String> WIDE = Set.of("title", "tags", "readerUnits", "readerPeople");

    private final Select<DocumentKind> kind = new Select<>();
    private final TextArea title = new TextArea();
    private final TextField number = new TextField();
    private final TextField typeName = new TextField();
    private final TextField issuer = new TextField();
    private final DayPicker issuedOn = new DayPicker("");
    private final DayPicker effectiveFrom = new DayPicker("");
    private final DayPicker ceasedOn = new DayPicker("");
    private final TextField field = new TextField();
    private final ComboBox<OrgUnit> unit = new ComboBox<>();
    private final TagField tags = new TagField();
    private final ReaderFields readers;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final List<OrgUnit> units;

    public DocumentForm(Part part, People people, Viewer viewer) {
        units = people.units(viewer);
        readers = new ReaderFields(units, people, viewer);
        addClassName("vk-form");
        fields.put("kind", kind);
        fields.put("number", number);
        fields.put("title", title);
        fields.put("typeName", typeName);
        fields.put("issuer", issuer);
        fields.put("issuedOn", issuedOn);
        fields.put("effectiveFrom", effectiveFrom);
        fields.put("ceasedOn", ceasedOn);
        fields.put("field", field);
        fields.put("unit", unit);
        fields.put("tags", tags);
        fields.put("access", readers.access);
        fields.put("readerUnits", readers.units);
        fields.put("readerPeople", readers.people);
        prepare();
        fields.forEach((name, component) -> {
            component.getElement().setProperty("label", Say.text("document.field." + name));
            if (WIDE.contains(name)) component.addClassName("vk-wide");
            if (shown(part, name)) add(component);
        });
        show(DocumentData.named("-"), Map.of());
    }

    private static boolean shown(Part part, String name) {
        return switch (part) {
            case ALL -> true;
            case BATCH -> !OWN.contains(name);
            case ACCESS -> Set.of("access", "readerUnits", "readerPeople").contains(name);
        };
    }

    private void prepare() {
        kind.setItems(DocumentKind.values());
        kind.setItemLabelGenerator(one -> Say.word("document.kind", one));
        title.setMaxRows(6);
        title.setMaxLength(DocumentData.TITLE_LENGTH + 1);
        unit.setItems(units);
        unit.setItemLabelGenerator(OrgUnit::name);
        unit.setClearButtonVisible(true);
    }

    /** @param known the people of {@code readerPeople} that are known */
    public void show(DocumentData data, Map<PersonId, Person> known) {
        kind.setValue(data.kind());
        title.setValue(data.title());
        number.setValue(text(data.number()));
        typeName.setValue(text(data.typeName()));
        issuer.setValue(text(data.issuer()));
        issuedOn.setValue(data.issuedOn());
        effectiveFrom.setValue(data.effectiveFrom());
        ceasedOn.setValue(data.ceasedOn());
        field.setValue(text(data.field()));
        unit.setValue(units.stream()
                .filter(one -> one.id().equals(data.unit()))
                .findFirst()
                .orElse(null));
        tags.choose(data.tags());
        readers.show(data, known);
    }

    /** Called after each change by the person. */
    public void onChange(Runnable listener) {
        for (var component : fields.values())
            if (component instanceof HasValue<?, ?> field) field.addValueChangeListener(_ -> listener.run());
    }

    /** Marks fields that were read by the machine and not confirmed yet. */
    public void markRead(Set<String> readFields) {
        for (var name : readFields)
            if (fields.get(name) instanceof Component component)
                component.getElement().setProperty("helperText", Say.text("document.readByMachine"));
    }

    /**
     * What the person says.
     *
     * @param named the title where this part of the form has none, or null
     * @throws Refused when a field does not hold; the field is marked
     */
    public DocumentData value(@Nullable String named) {
        fields.values().forEach(component -> {
            if (component instanceof HasValidation field) field.setInvalid(false);
        });
        if (issuedOn.isInvalid() || effectiveFrom.isInvalid() || ceasedOn.isInvalid())
            throw new Refused("uikit.day.wrong");
        try {
            return new DocumentData(
                    kind.getValue(),
                    named == null ? title.getValue() : named,
                    nullable(number.getValue()),
                    nullable(typeName.getValue()),
                    nullable(issuer.getValue()),
                    issuedOn.getValue(),
                    effectiveFrom.getValue(),
                    ceasedOn.getValue(),
                    nullable(field.getValue()),
                    unit.getOptionalValue().map(OrgUnit::id).orElse(null),
                    tags.tags(),
                    readers.access.getValue(),
                    readers.unitIds(),
                    readers.personIds());
        } catch (Refused refused) {
            mark(refused);
            throw refused;
        }
    }

    /** Shows a refusal at its field: {@code document.<field>.<what>}; returns whether one was found. */
    public boolean mark(Refused refused) {
        var parts = refused.key().split("\\.");
        var name = parts.length < 3 ? "" : parts[1].equals("tag") ? "tags" : parts[1];
        if (!(fields.get(name) instanceof HasValidation invalid)) return false;
        invalid.setErrorMessage(Say.text(refused));
        invalid.setInvalid(true);
        return true;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String nullable(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
