package vn.vankho.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.DocumentView;
import vn.vankho.identity.OrgUnit;
import vn.vankho.identity.Viewer;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** What is known of a document, and which of it only the machine says. */
class DocumentFacts extends Div {
    DocumentFacts(DocumentView view, DocumentParts parts) {
        var viewer = parts.viewer();
        var data = view.data();
        var values = new LinkedHashMap<String, @Nullable String>();
        // who could choose another group is told why the machine has not
        if (data.kind() == DocumentKind.OTHER && DocumentHead.mayChange(view, viewer))
            values.put("kind", Say.text("search.kind.other"));
        values.put("typeName", data.typeName());
        values.put("issuer", data.issuer());
        values.put("issuedOn", Formats.day(data.issuedOn()));
        values.put("effectiveFrom", Formats.day(data.effectiveFrom()));
        values.put("ceasedOn", Formats.day(data.ceasedOn()));
        values.put("field", data.field());
        values.put("unit", unitName(data, parts, viewer));
        values.put("tags", data.tags().stream().sorted().collect(Collectors.joining(", ")));
        if (data.access() == AccessLevel.RESTRICTED && view.isChangedBy(viewer))
            values.put("readers", readers(data, parts, viewer));
        addClassName("vk-facts");
        values.forEach((name, value) -> {
            if (value != null && !value.isEmpty())
                add(fact(name, value, view.readFields().contains(name)));
        });
        var keeper = parts.people().names(Set.of(view.keptBy()), viewer).getOrDefault(view.keptBy(), "");
        add(fact("kept", Say.text("search.kept", keeper, Formats.moment(view.keptAt())), false));
    }

    private static String readers(DocumentData data, DocumentParts parts, Viewer viewer) {
        var units = parts.people().unitsEver(viewer).stream()
                .filter(unit -> data.readerUnits().contains(unit.id()))
                .map(OrgUnit::name);
        var people = parts.people().names(data.readerPeople(), viewer).values().stream()
                .sorted();
        var named = Stream.concat(units, people).collect(Collectors.joining("; "));
        return named.isEmpty() ? Say.text("search.readers.nobody") : Say.text("search.readers", named);
    }

    private static @Nullable String unitName(DocumentData data, DocumentParts parts, Viewer viewer) {
        if (data.unit() == null) return null;
        return parts.people().unitsEver(viewer).stream()
                .filter(unit -> unit.id().equals(data.unit()))
                .map(OrgUnit::name)
                .findFirst()
                .orElse(null);
    }

    private static Component fact(String name, String value, boolean read) {
        var label = new Span(Say.text("document.field." + name));
        label.addClassName("vk-fact-label");
        var fact = new Div(label, new Span(value));
        fact.addClassName("vk-fact");
        if (read) {
            fact.addClassName("vk-read");
            fact.getElement().setAttribute("title", Say.text("document.readByMachine"));
        }
        return fact;
    }
}
