package vn.vankho.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.CommonChange;
import vn.vankho.document.DocumentData;
import vn.vankho.document.FormWords;
import vn.vankho.document.OfferedWords;
import vn.vankho.document.PickedDocument;
import vn.vankho.identity.OrgUnit;
import vn.vankho.identity.People;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** What many documents are to have in common. Only what is ticked is changed: an empty field then empties it with all of them. */
final class CommonChangeDialog extends Dialog {
    private final Checkbox changesUnit = new Checkbox(Say.text("document.many.unit"));
    private final ComboBox<OrgUnit> unit = new ComboBox<>(Say.text("document.field.unit"));
    private final Checkbox changesField = new Checkbox(Say.text("document.many.field"));
    private final OfferedBox field;
    private final TagField added;
    private final TagField taken;
    private final Checkbox changesAccess = new Checkbox(Say.text("document.many.access"));
    private final transient ReaderFields readers;

    CommonChangeDialog(
            List<PickedDocument> documents,
            People people,
            FormWords words,
            Viewer viewer,
            Consumer<CommonChange> then) {
        field = new OfferedBox(OfferedWords.Of.FIELD, words, () -> null, viewer);
        added = new TagField(words, viewer);
        taken = new TagField(words, viewer);
        var units = new UnitChoices(people.unitsEver(viewer));
        readers = new ReaderFields(units, people, viewer);
        setHeaderTitle(Say.text("document.many.change.of", Formats.count(documents.size())));
        setWidth("46rem");
        unit.setItems(units.offered(List.of()));
        unit.setItemLabelGenerator(UnitChoices::label);
        unit.setClearButtonVisible(true);
        field.setLabel(Say.text("document.field.field"));
        added.setLabel(Say.text("document.many.tags.add"));
        taken.setLabel(Say.text("document.many.tags.take"));
        readers.access.setLabel(Say.text("document.field.access"));
        readers.units.setLabel(Say.text("document.field.readerUnits"));
        readers.people.setLabel(Say.text("document.field.readerPeople"));
        readers.showMany();
        var access = new Div(readers.access, readers.units, readers.people);
        access.addClassName("vk-form");
        var tags = new Div(added, taken);
        tags.addClassName("vk-form");
        var content = new Div(
                new Paragraph(Say.text("document.many.change.help")),
                changesUnit,
                behind(changesUnit, unit),
                changesField,
                behind(changesField, field),
                tags,
                changesAccess,
                behind(changesAccess, access));
        content.addClassName("vk-many-change");
        add(content);
        var why = new Paragraph();
        why.addClassName("vk-refusal");
        why.getElement().setAttribute("role", "alert");
        var save = new Button(Say.text("uikit.save"), _ -> {
            try {
                var said = said();
                if (said.isEmpty()) throw new Refused("document.many.nothing");
                OpeningQuestion.ask(documents, said, () -> {
                    close();
                    then.accept(said);
                });
            } catch (Refused refused) {
                why.setText(Say.text(refused));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(why, new Button(Say.text("uikit.cancel"), _ -> close()), save);
    }

    private static Component behind(Checkbox box, Component part) {
        part.setVisible(false);
        part.getElement().getClassList().add("vk-many-part");
        box.addValueChangeListener(event -> part.setVisible(event.getValue()));
        return part;
    }

    private CommonChange said() {
        var said = new HashSet<String>();
        if (changesUnit.getValue()) said.add("unit");
        if (changesField.getValue()) said.add("field");
        if (changesAccess.getValue()) said.addAll(ofAccess());
        var owner = unit.getOptionalValue().map(OrgUnit::id).orElse(null);
        var level = readers.access.getOptionalValue().orElse(AccessLevel.RESTRICTED);
        var data = DocumentData.common(field.said(), owner, level, readers.unitIds(), readers.personIds());
        return new CommonChange(data, said, added.tags(), taken.tags());
    }

    /** The readers that a document has stay where no others are named, so that nobody loses lists by one tick. */
    private Set<String> ofAccess() {
        if (readers.access.isEmpty()) throw new Refused("document.many.access.none");
        var said = new HashSet<>(Set.of("access"));
        if (readers.access.getValue() != AccessLevel.RESTRICTED) return said;
        if (!readers.units.isEmpty()) said.add("readerUnits");
        if (!readers.people.isEmpty()) said.add("readerPeople");
        return said;
    }
}
