package vn.vankho.admin.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.vankho.admin.ui.TrailChoices.Choice;
import vn.vankho.audittrail.AuditFilter;
import vn.vankho.shared.BadParameter;
import vn.vankho.shared.OfficeClock;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.Say;

/** Which lines of the trail are shown: words, days, person, deed, document; and, from a link, one subject of another kind. */
class TrailFilterBar extends Div {
    private static final String WORDS = "q";
    private static final String FROM = "tu";
    private static final String UNTIL = "den";
    private static final String ACTOR = "nguoi";
    private static final String DEED = "viec";
    private static final String DOCUMENT = "tai-lieu";
    private static final String SUBJECT = "doi-tuong";

    private final TextField words = new TextField(Say.text("admin.trail.words"));
    private final DayPicker from = new DayPicker(Say.text("admin.trail.from"));
    private final DayPicker until = new DayPicker(Say.text("admin.trail.until"));
    private final ComboBox<Choice> actor = new ComboBox<>(Say.text("admin.trail.actor"));
    private final ComboBox<Choice> deed = new ComboBox<>(Say.text("admin.trail.deed"));
    private final ComboBox<Choice> document = new ComboBox<>(Say.text("admin.trail.document"));
    private final transient List<Choice> deeds;
    private final transient TrailChoices choices;
    private transient Address address = new Address(AdminRoutes.TRAIL, QueryParameters.empty());

    /** @param deeds by constant name, in words */
    TrailFilterBar(Map<String, String> deeds, TrailChoices choices) {
        this.choices = choices;
        this.deeds = deeds.entrySet().stream()
                .map(one -> new Choice(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
        addClassName("vk-filter");
        words.setPlaceholder(Say.text("admin.trail.words.hint"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(AuditFilter.LONGEST);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(event -> {
            if (event.isFromClient()) address.go(WORDS, event.getValue());
        });
        from.whenChosen(day -> address.go(FROM, day));
        until.whenChosen(day -> address.go(UNTIL, day));
        actor.setItems(choices.people());
        document.setItems(choices.documents());
        deed.setItems(this.deeds);
        choosing(actor, ACTOR);
        choosing(deed, DEED);
        choosing(document, DOCUMENT);
        add(words, from, until, actor, deed, document);
    }

    private void choosing(ComboBox<Choice> box, String parameter) {
        box.setItemLabelGenerator(Choice::label);
        box.setClearButtonVisible(true);
        box.setPlaceholder(Say.text("admin.all"));
        box.addValueChangeListener(event -> {
            if (event.isFromClient())
                address.go(
                        parameter,
                        event.getValue() == null ? null : event.getValue().value());
        });
    }

    /** @throws BadParameter for a day in the address that is none */
    void show(Address address) {
        this.address = address;
        // a blank that was just typed stays, so that the next word can follow it
        if (!words.getValue().strip().equals(filter(address).words()))
            words.setValue(filter(address).words());
        from.setValue(address.day(FROM).orElse(null));
        until.setValue(address.day(UNTIL).orElse(null));
        actor.setValue(address.id(ACTOR).map(choices::person).orElse(null));
        document.setValue(address.id(DOCUMENT).map(choices::document).orElse(null));
        deed.setValue(deeds.stream()
                .filter(one -> one.value().equals(address.text(DEED)))
                .findFirst()
                .orElse(null));
    }

    static AuditFilter filter(Address address) {
        var document = address.id(DOCUMENT).map(UUID::toString).orElse("");
        var subject = document.isEmpty() ? address.text(SUBJECT) : document;
        return new AuditFilter(
                address.day(FROM)
                        .map(day -> day.atStartOfDay(OfficeClock.ZONE).toInstant())
                        .orElse(null),
                address.day(UNTIL)
                        .map(day ->
                                day.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant())
                        .orElse(null),
                address.id(ACTOR).orElse(null),
                address.text(DEED).isEmpty() ? null : address.text(DEED),
                document.isEmpty() ? null : "document",
                subject.isEmpty() ? null : subject,
                address.text(WORDS));
    }
}
