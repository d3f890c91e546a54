package vn.vankho.legal.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.imports.ImportLabels.UnknownLabel;
import vn.vankho.legal.imports.RegisterImport;
import vn.vankho.legal.imports.row.RelationLabels.Label;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** What labels of relations mean that the portal does not know: chosen once, in the words of the register, and remembered. */
final class ImportLabelling extends Div {
    /** Both directions of each kind; a label heads the list of the other texts. */
    private static final List<Label> MEANINGS = Stream.of(RelationKind.values())
            .flatMap(kind -> Stream.of(new Label(kind, true, false), new Label(kind, false, false)))
            .toList();

    private final Map<String, ComboBox<Label>> meant = new LinkedHashMap<>();
    private final Map<String, Checkbox> parts = new LinkedHashMap<>();

    ImportLabelling(RegisterImport one, List<UnknownLabel> unknown, ImportParts asked, Runnable refresh) {
        addClassName("vk-card");
        var form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("40rem", 2));
        for (var label : unknown) {
            var choice =
                    new ComboBox<Label>(Say.text("legal.import.labels.of", label.label(), Formats.count(label.rows())));
            choice.setItems(MEANINGS);
            choice.setItemLabelGenerator(
                    each -> Say.word(each.outgoing() ? "legal.relation" : "legal.relation.by", each.kind()));
            choice.setClearButtonVisible(true);
            choice.setPlaceholder(Say.text("legal.import.labels.leave"));
            var part = new Checkbox(Say.text("legal.import.labels.part"));
            meant.put(label.label(), choice);
            parts.put(label.label(), part);
            form.add(choice, part);
        }
        var save = new Button(Say.text("legal.import.labels.save"), _ -> {
            if (Notices.tried(() -> asked.labels().say(one.id(), said(), asked.viewer()))) refresh.run();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new H2(Say.text("legal.import.labels", Formats.count(unknown.size()))),
                new Paragraph(Say.text("legal.import.labels.what")),
                form,
                save);
    }

    private Map<String, Label> said() {
        var said = new LinkedHashMap<String, Label>();
        meant.forEach((label, choice) -> {
            var chosen = choice.getValue();
            boolean part = parts.get(label) instanceof Checkbox box && box.getValue();
            if (chosen != null) said.put(label, new Label(chosen.kind(), chosen.outgoing(), part));
        });
        return said;
    }
}
