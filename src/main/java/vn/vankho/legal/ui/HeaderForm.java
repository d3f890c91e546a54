package vn.vankho.legal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.recognition.HeaderField;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Say;
import vn.vankho.vietnamese.JointIssuers;

/** The fields of the head of a legal document. */
final class HeaderForm extends FormLayout {
    private final TextField number = new TextField(Say.text("legal.column.number"));
    private final ComboBox<String> type;
    private final TextArea title = new TextArea(Say.text("legal.column.title"));
    private final ComboBox<String> issuer;
    private final OtherIssuers others;
    private final ComboBox<String> signatory;
    private final TextField capacity = new TextField(Say.text("legal.facts.capacity"));
    private final ComboBox<String> field;
    private final Checkbox shortened = new Checkbox(Say.text("legal.facts.shortened"));
    private final DayPicker issuedOn = new DayPicker(Say.text("legal.column.issuedOn"));
    private final DayPicker effectiveFrom = new DayPicker(Say.text("legal.column.effectiveFrom"));
    private final Map<HeaderField, List<? extends Component>> read = new EnumMap<>(HeaderField.class);

    HeaderForm(LegalParts parts) {
        type = Choosers.types(parts);
        Supplier<@Nullable LocalDate> day = issuedOn::getValue;
        issuer = Choosers.issuers(parts, day);
        others = new OtherIssuers(() -> Choosers.issuers(parts, day));
        signatory = Choosers.signatories(parts);
        field = Choosers.fields(parts);
        add(number, type, title, issuer, others, issuedOn, effectiveFrom, signatory, capacity, field, shortened);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
        setColspan(title, 2);
        setColspan(issuer, 2);
        setColspan(others, 2);
        setColspan(shortened, 2);
        read.put(HeaderField.NUMBER, List.of(number));
        read.put(HeaderField.TYPE, List.of(type));
        read.put(HeaderField.TITLE, List.of(title));
        read.put(HeaderField.ISSUER, List.of(issuer));
        read.put(HeaderField.ISSUED_ON, List.of(issuedOn));
        read.put(HeaderField.EFFECTIVE_FROM, List.of(effectiveFrom));
        read.put(HeaderField.SIGNATORY, List.of(signatory, capacity));
        read.put(HeaderField.FIELD, List.of(field));
        read.put(HeaderField.SHORTENED, List.of(shortened));
    }

    FieldMarks marks() {
        return new FieldMarks()
                .at("legal.number", number)
                .at("legal.title", title)
                .at("legal.typeName", type)
                .at("legal.issuer", issuer)
                .at("legal.signatory", signatory)
                .at("legal.capacity", capacity)
                .at("legal.field", field)
                .at("legal.issuedOn", issuedOn)
                .at("legal.effectiveFrom", effectiveFrom);
    }

    /** Told which of the fields that are read is entered, and of several bodies which one. */
    void onEntered(BiConsumer<HeaderField, @Nullable String> entered) {
        read.forEach((what, fields) -> fields.forEach(one -> ((Focusable<?>) one)
                .addFocusListener(_ -> entered.accept(what, what == HeaderField.ISSUER ? issuer.getValue() : null))));
        others.onEntered(body -> entered.accept(HeaderField.ISSUER, body));
    }

    /** The first of the bodies; null: none. */
    @Nullable
    String firstIssuer() {
        return issuer.getValue();
    }

    /** A line below the field of each further body. */
    void noteOthers(Function<String, Component> line) {
        others.note(line);
    }

    void onChange(Runnable changed) {
        getChildren()
                .forEach(one -> ((HasValue<?, ?>) one).addValueChangeListener(event -> {
                    if (event.isFromClient()) changed.run();
                }));
    }

    /** A line below a field. */
    void note(HeaderField what, @Nullable Component line) {
        first(what).ifPresent(one -> ((HasHelper) one).setHelperComponent(line));
    }

    boolean isEmpty(HeaderField what) {
        return first(what).map(one -> ((HasValue<?, ?>) one).isEmpty()).orElse(true);
    }

    /** What its field is called. */
    String label(HeaderField what) {
        return first(what).map(one -> ((HasLabel) one).getLabel()).orElse("");
    }

    private Optional<? extends Component> first(HeaderField what) {
        return read.getOrDefault(what, List.of()).stream().findFirst();
    }

    void enter(HeaderField what) {
        first(what).ifPresent(one -> ((Focusable<?>) one).focus());
    }

    void show(LegalHeader header) {
        number.setValue(text(header.number()));
        type.setValue(header.typeName());
        title.setValue(header.title());
        var bodies = header.issuers();
        issuer.setValue(bodies.isEmpty() ? null : bodies.getFirst());
        others.setValue(bodies.stream().skip(1).toList());
        signatory.setValue(header.signatory());
        capacity.setValue(text(header.capacity()));
        field.setValue(header.field());
        shortened.setValue(header.shortened());
        issuedOn.setValue(header.issuedOn());
        effectiveFrom.setValue(header.effectiveFrom());
    }

    boolean holdsNoDay() {
        return issuedOn.holdsNoDay() || effectiveFrom.holdsNoDay();
    }

    /** @throws vn.vankho.shared.Refused where something was typed that is no day: it must not count as nothing */
    LegalHeader header() {
        if (issuedOn.holdsNoDay()) throw new vn.vankho.shared.Refused("legal.issuedOn.wrong");
        if (effectiveFrom.holdsNoDay()) throw new vn.vankho.shared.Refused("legal.effectiveFrom.wrong");
        return new LegalHeader(
                number.getValue(),
                type.getValue(),
                title.getValue(),
                issuers(),
                signatory.getValue(),
                capacity.getValue(),
                issuedOn.getValue(),
                effectiveFrom.getValue(),
                field.getValue(),
                shortened.getValue());
    }

    /** Whoever types both bodies into one field means two. */
    private List<String> issuers() {
        return Stream.concat(Stream.ofNullable(issuer.getValue()), others.getValue().stream())
                .flatMap(typed -> JointIssuers.each(typed).stream())
                .distinct()
                .toList();
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
