package vn.vankho.admin.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.QueryParameters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.vankho.audittrail.AuditFilter;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.People;
import vn.vankho.identity.Person;
import vn.vankho.identity.PersonId;
import vn.vankho.shared.BadParameter;
import vn.vankho.shared.OfficeClock;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.Say;

/** Which lines of the trail are shown: days, person, deed; and, from a link, one subject. */
class TrailFilterBar extends Div {
    private static final String FROM = "tu";
    private static final String UNTIL = "den";
    private static final String ACTOR = "nguoi";
    private static final String DEED = "viec";
    private static final String SUBJECT = "doi-tuong";

    private record Choice(String value, String label) {}

    private final DayPicker from = new DayPicker(Say.text("admin.trail.from"));
    private final DayPicker until = new DayPicker(Say.text("admin.trail.until"));
    private final ComboBox<Choice> actor = new ComboBox<>(Say.text("admin.trail.actor"));
    private final ComboBox<Choice> deed = new ComboBox<>(Say.text("admin.trail.deed"));
    private final transient List<Choice> deeds;
    private final transient People people;
    private final transient CurrentViewer viewer;
    private transient Address address = new Address(AdminRoutes.TRAIL, QueryParameters.empty());

    /** @param deeds by constant name, in words */
    TrailFilterBar(Map<String, String> deeds, People people, CurrentViewer viewer) {
        this.people = people;
        this.viewer = viewer;
        this.deeds = deeds.entrySet().stream()
                .map(one -> new Choice(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
        addClassName("vk-filter");
        from.whenChosen(day -> address.go(FROM, day));
        until.whenChosen(day -> address.go(UNTIL, day));
        // also whoever has left: of them one asks most
        actor.setItems(new CallbackDataProvider<Choice, String>(
                query ->
                        people
                                .findEver(
                                        query.getFilter().orElse(""), query.getOffset(), query.getLimit(), viewer.get())
                                .stream()
                                .map(TrailFilterBar::choice),
                query -> (int) people.countEver(query.getFilter().orElse(""), viewer.get()),
                Choice::value));
        deed.setItems(this.deeds);
        choosing(actor, ACTOR);
        choosing(deed, DEED);
        add(from, until, actor, deed);
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

    private static Choice choice(Person person) {
        return new Choice(person.id().value().toString(), person.label());
    }

    /** @throws BadParameter for a day in the address that is none */
    void show(Address address) {
        this.address = address;
        from.setValue(address.day(FROM).orElse(null));
        until.setValue(address.day(UNTIL).orElse(null));
        actor.setValue(address.id(ACTOR).map(this::actor).orElse(null));
        deed.setValue(deeds.stream()
                .filter(one -> one.value().equals(address.text(DEED)))
                .findFirst()
                .orElse(null));
    }

    private Choice actor(UUID id) {
        var person = people.chosen(List.of(new PersonId(id)), viewer.get()).get(new PersonId(id));
        return person == null ? new Choice(id.toString(), id.toString()) : choice(person);
    }

    static AuditFilter filter(Address address) {
        var subject = address.text(SUBJECT);
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
                null,
                subject.isEmpty() ? null : subject);
    }
}
