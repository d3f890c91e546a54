package vn.vankho.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.CommonChange;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.FormWords;
import vn.vankho.document.OfferedWords;
import vn.vankho.identity.OrgUnit;
import vn.vankho.identity.People;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.Say;

/** What many documents are to have in common, field by field. Only what is ticked is said, and nothing is emptied but by a word of its own. */
final class CommonChangeFields extends Div {
    private final Select<DocumentKind> kind = new Select<>();
    private final OfferedBox type;
    private final OfferedBox issuer;
    private final ComboBox<OrgUnit> unit = new ComboBox<>(Say.text("document.field.unit"));
    private final OfferedBox field;
    private final TagField added;
    private final TagField taken;
    private final transient ReaderFields readers;
    private final Ticked ofKind;
    private final Ticked ofType;
    private final Ticked ofIssuer;
    private final Ticked ofUnit;
    private final Ticked ofField;
    private final Ticked ofAccess;
    private final OrEmpty typeOrNone;
    private final OrEmpty issuerOrNone;
    private final OrEmpty unitOrNone;
    private final OrEmpty fieldOrNone;

    CommonChangeFields(People people, FormWords words, Viewer viewer) {
        type = new OfferedBox(OfferedWords.Of.TYPE, words, () -> null, viewer);
        issuer = new OfferedBox(OfferedWords.Of.ISSUER, words, () -> null, viewer);
        field = new OfferedBox(OfferedWords.Of.FIELD, words, () -> null, viewer);
        added = new TagField(words, viewer);
        taken = new TagField(words, viewer);
        var units = new UnitChoices(people.unitsEver(viewer));
        readers = new ReaderFields(units, people, viewer);
        kind.setLabel(Say.text("document.field.kind"));
        kind.setItems(DocumentKind.values());
        kind.setItemLabelGenerator(one -> Say.word("document.kind", one));
        unit.setItems(units.offered(List.of()));
        unit.setItemLabelGenerator(UnitChoices::label);
        unit.setClearButtonVisible(true);
        type.setLabel(Say.text("document.field.typeName"));
        issuer.setLabel(Say.text("document.field.issuer"));
        field.setLabel(Say.text("document.field.field"));
        added.setLabel(Say.text("document.many.tags.add"));
        taken.setLabel(Say.text("document.many.tags.take"));
        readers.access.setLabel(Say.text("document.field.access"));
        readers.units.setLabel(Say.text("document.field.readerUnits"));
        readers.people.setLabel(Say.text("document.field.readerPeople"));
        readers.showMany();
        ofKind = new Ticked("document.many.kind", kind);
        typeOrNone = new OrEmpty(type);
        issuerOrNone = new OrEmpty(issuer);
        unitOrNone = new OrEmpty(unit);
        fieldOrNone = new OrEmpty(field);
        ofType = new Ticked("document.many.type", typeOrNone);
        ofIssuer = new Ticked("document.many.issuer", issuerOrNone);
        ofUnit = new Ticked("document.many.unit", unitOrNone);
        ofField = new Ticked("document.many.field", fieldOrNone);
        ofAccess = new Ticked("document.many.access", form(readers.access, readers.units, readers.people));
        add(
                new Paragraph(Say.text("document.many.change.help")),
                ofKind,
                ofType,
                ofIssuer,
                ofUnit,
                ofField,
                form(added, taken),
                ofAccess);
        addClassName("vk-many-change");
    }

    private static Div form(Component... parts) {
        var form = new Div(parts);
        form.addClassName("vk-form");
        return form;
    }

    /** @throws Refused where something is ticked that cannot be left open */
    CommonChange said() {
        var said = new HashSet<String>();
        if (ofKind.isTicked()) said.add("kind");
        if (ofType.isTicked()) said.add("typeName");
        if (ofIssuer.isTicked()) said.add("issuer");
        if (ofUnit.isTicked()) said.add("unit");
        if (ofField.isTicked()) said.add("field");
        if (ofAccess.isTicked()) said.addAll(saidOfAccess());
        if (ofKind.isTicked() && kind.isEmpty()) throw new Refused("document.many.kind.none");
        if (ofType.isTicked()) typeOrNone.require();
        if (ofIssuer.isTicked()) issuerOrNone.require();
        if (ofUnit.isTicked()) unitOrNone.require();
        if (ofField.isTicked()) fieldOrNone.require();
        var owner = unit.getOptionalValue().map(OrgUnit::id).orElse(null);
        var level = readers.access.getOptionalValue().orElse(AccessLevel.RESTRICTED);
        var data = DocumentData.common(field.said(), owner, level, readers.unitIds(), readers.personIds())
                .called(kind.getOptionalValue().orElse(DocumentKind.OTHER), type.said(), issuer.said());
        return new CommonChange(data, said, added.tags(), taken.tags());
    }

    /** The readers that a document has stay where no others are named, so that nobody loses lists by one tick. */
    private Set<String> saidOfAccess() {
        if (readers.access.isEmpty()) throw new Refused("document.many.access.none");
        var said = new HashSet<>(Set.of("access"));
        if (readers.access.getValue() != AccessLevel.RESTRICTED) return said;
        if (!readers.units.isEmpty()) said.add("readerUnits");
        if (!readers.people.isEmpty()) said.add("readerPeople");
        return said;
    }
}
