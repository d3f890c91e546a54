package vn.vankho.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentData;
import vn.vankho.document.FormWords;
import vn.vankho.identity.People;
import vn.vankho.identity.Person;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;
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

    /** What {@link Part#ACCESS} asks for. */
    public static final Set<String> ACCESS = Set.of("access", "readerUnits", "readerPeople");

    private static final List<String> OWN =
            List.of("title", "number", "typeName", "issuer", "issuedOn", "effectiveFrom", "ceasedOn");
    private static final Set<String> WIDE = Set.of("title", "tags", "readerUnits", "readerPeople");

    private final DataFields fields;

    /** @param words that are offered for type, issuer, field and labels */
    public DocumentForm(Part part, People people, FormWords words, Viewer viewer) {
        fields = new DataFields(people, words, viewer);
        addClassName("vk-form");
        fields.byName.forEach((name, component) -> {
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
            case ACCESS -> ACCESS.contains(name);
        };
    }

    /** @param known the people of {@code readerPeople} that are known */
    public void show(DocumentData data, Map<PersonId, Person> known) {
        fields.show(data, known);
    }

    /** Called after each change by the person. */
    public void onChange(Runnable listener) {
        for (var component : fields.byName.values())
            if (component instanceof HasValue<?, ?> field) field.addValueChangeListener(_ -> listener.run());
    }

    /** Marks fields that were read by the machine and not confirmed yet. */
    public void markRead(Set<String> readFields) {
        for (var name : readFields)
            if (fields.byName.get(name) instanceof Component component)
                component.getElement().setProperty("helperText", Say.text("document.readByMachine"));
    }

    /**
     * What the person says.
     *
     * @param named the title where this part of the form has none, or null
     * @throws Refused when a field does not hold; the field is marked
     */
    public DocumentData value(@Nullable String named) {
        if (fields.dayIsWrong()) throw new Refused("uikit.day.wrong");
        fields.byName.values().forEach(component -> {
            if (component instanceof HasValidation field) field.setInvalid(false);
        });
        try {
            return fields.data(named);
        } catch (Refused refused) {
            mark(refused);
            throw refused;
        }
    }

    /** What the documents of a batch have in common as it stands in the fields now, in words: what, whose, and for whom. */
    List<String> alike() {
        return fields.alike();
    }

    /** Shows a refusal at its field: {@code document.<field>.<what>}; returns whether one was found. */
    public boolean mark(Refused refused) {
        var parts = refused.key().split("\\.");
        var name = parts.length < 3 ? "" : parts[1].equals("tag") ? "tags" : parts[1];
        if (!(fields.byName.get(name) instanceof HasValidation invalid)) return false;
        invalid.setErrorMessage(Say.text(refused));
        invalid.setInvalid(true);
        return true;
    }
}
