package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import vn.vankho.legal.HeaderChecks.HeaderCheck;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.queue.Source;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** What belongs to a head and is no field of it: whether it is a văn bản quy phạm pháp luật, what to look at, on what it rests. */
final class HeaderFindings extends Div {
    private final Div checked = new Div();

    /** @param look told of the place that a person wants to see */
    HeaderFindings(LegalView view, Consumer<String> look) {
        add(checked);
        var bases = view.relations().stream()
                .filter(row -> row.outgoing() && row.data().kind() == RelationKind.BASED_ON)
                .toList();
        add(new H2(Say.text("legal.confirm.bases", Formats.count(bases.size()))));
        if (bases.isEmpty()) add(new Paragraph(Say.text("legal.confirm.bases.none")));
        else add(list(bases, look));
    }

    void show(HeaderCheck check) {
        checked.removeAll();
        var why = new Paragraph(Say.text(check.normative()));
        why.addClassName("vk-legal-normative");
        checked.add(why, LegalFacts.warnings(check.warnings()));
        check.same()
                .ifPresent(same -> checked.add(new Paragraph(
                        new com.vaadin.flow.component.html.Span(Say.text("legal.confirm.same") + " "),
                        new Anchor(LegalRoutes.page(same.id()), same.name()))));
    }

    private static UnorderedList list(List<RelationRow> bases, Consumer<String> look) {
        var list = new UnorderedList();
        list.addClassName("vk-legal-bases");
        for (var row : bases) {
            var name = new Button(row.name());
            name.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            name.addClickListener(_ -> look.accept(Source.act(row.id())));
            name.addFocusListener(_ -> look.accept(Source.act(row.id())));
            var item = new ListItem(name);
            if (row.other() != null) item.add(new StatusBadges(row.otherStatuses()));
            item.add(LegalFacts.warnings(row.warnings()));
            list.add(item);
        }
        return list;
    }
}
