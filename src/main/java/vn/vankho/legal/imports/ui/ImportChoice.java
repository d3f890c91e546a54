package vn.vankho.legal.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vankho.legal.imports.RegisterImport;
import vn.vankho.legal.imports.RegisterImport.Choice;
import vn.vankho.legal.imports.row.Column;
import vn.vankho.legal.imports.row.ImportKind;
import vn.vankho.legal.imports.row.TableHead;
import vn.vankho.legal.imports.table.Sheet;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Say;

/** Which table, where its head is, and what its columns mean: guessed, or as they were chosen before for such a head. */
final class ImportChoice extends Div {
    /** What a person may say once for all rows that do not say it themselves. */
    private static final List<Column> GIVEN = List.of(Column.ISSUER, Column.TYPE, Column.DECISION);

    private final RegisterImport one;
    private final ImportParts parts;
    private final Select<Integer> sheet = new Select<>();
    private final Select<ImportKind> kind = new Select<>();
    private final IntegerField first = new IntegerField(Say.text("legal.import.headFirst"));
    private final IntegerField size = new IntegerField(Say.text("legal.import.headSize"));
    private final Div below = new Div();
    private final Paragraph unused = new Paragraph();
    private final Map<Column, Select<Integer>> columns = new EnumMap<>(Column.class);
    private final Map<Column, TextField> givens = new EnumMap<>(Column.class);

    ImportChoice(RegisterImport one, ImportParts parts, Runnable chosen) {
        this.one = one;
        this.parts = parts;
        addClassName("vk-card");
        sheet.setLabel(Say.text("legal.import.sheet"));
        sheet.setItems(IntStream.range(0, one.sheets().size()).boxed().toList());
        sheet.setItemLabelGenerator(number -> one.sheets().get(number).name());
        kind.setLabel(Say.text("legal.import.kind"));
        kind.setItems(ImportKind.values());
        kind.setItemLabelGenerator(each -> Say.word("legal.import.kind", each));
        Stream.of(first, size).forEach(field -> {
            field.setMin(1);
            field.setStepButtonsVisible(true);
        });
        var top = new FormLayout(sheet, kind, first, size);
        top.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("40rem", 4));
        show(one.choice());
        sheet.addValueChangeListener(
                event -> show(parts.lookup().proposed(one.id(), event.getValue(), parts.viewer())));
        first.addValueChangeListener(event -> headMoved(event.isFromClient()));
        size.addValueChangeListener(event -> headMoved(event.isFromClient()));
        kind.addValueChangeListener(event -> {
            if (event.isFromClient()) columns(choice());
        });
        add(
                new H2(Say.text("legal.import.choose")),
                new Paragraph(Say.text("legal.import.choose.what")),
                top,
                below,
                check(chosen));
    }

    private Button check(Runnable chosen) {
        var marks = new FieldMarks();
        var check = new Button(Say.text("legal.import.check"), _ -> {
            if (marks.tried(() -> parts.imports().check(one.id(), choice(), parts.viewer()))) chosen.run();
        });
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return check;
    }

    private void show(Choice choice) {
        sheet.setValue(choice.sheet());
        kind.setValue(choice.kind());
        first.setValue(choice.first() + 1);
        size.setValue(choice.size());
        columns(choice);
    }

    /** Another head has other columns: they are guessed anew. */
    private void headMoved(boolean byPerson) {
        if (!byPerson || first.isEmpty() || size.isEmpty()) return;
        var head = TableHead.at(table(), first.getValue() - 1, size.getValue());
        kind.setValue(head.kind());
        columns(new Choice(
                sheet.getValue(), head.first(), head.size(), head.kind(), head.columns(), choice().givens()));
    }

    private Sheet table() {
        return parts.lookup().top(one.id(), sheet.getValue(), parts.viewer());
    }

    private void columns(Choice choice) {
        var table = table();
        var headings = TableHead.at(table, choice.first(), choice.size()).headings();
        var form = new FormLayout();
        form.setResponsiveSteps(
                new FormLayout.ResponsiveStep("0", 1),
                new FormLayout.ResponsiveStep("34rem", 2),
                new FormLayout.ResponsiveStep("56rem", 3));
        columns.clear();
        givens.clear();
        for (var column : Column.values()) {
            if (!choice.kind().has(column)) continue;
            var select = new Select<Integer>();
            select.setLabel(Say.word("legal.import.column", column));
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption(Say.text("legal.import.column.none"));
            select.setItems(IntStream.range(0, headings.size()).boxed().toList());
            select.setItemLabelGenerator(
                    index -> index == null ? Say.text("legal.import.column.none") : heading(headings, index));
            var known = choice.columns().get(column);
            if (known != null && known < headings.size()) select.setValue(known);
            columns.put(column, select);
            form.add(select);
        }
        for (var column : GIVEN) {
            if (!choice.kind().has(column)) continue;
            var field = new TextField(Say.text("legal.import.given." + column));
            field.setValue(Objects.requireNonNullElse(choice.givens().get(column), ""));
            givens.put(column, field);
            form.add(field);
        }
        columns.values().forEach(select -> select.addValueChangeListener(_ -> unused(headings)));
        unused(headings);
        below.removeAll();
        below.add(form, unused, new ImportPreview(table, headings, choice));
    }

    /** What the table holds and nothing of it comes into the register. */
    private void unused(List<String> headings) {
        var meant = Set.copyOf(choice().columns().values());
        var left = IntStream.range(0, headings.size())
                .filter(index -> !meant.contains(index) && !headings.get(index).isEmpty())
                .mapToObj(headings::get)
                .collect(Collectors.joining("; "));
        unused.setText(left.isEmpty() ? "" : Say.text("legal.import.unused", left));
        unused.setVisible(!left.isEmpty());
    }

    private static String heading(List<String> headings, int index) {
        var words = headings.get(index);
        return words.isEmpty() ? Say.text("legal.import.column.no", index + 1) : words;
    }

    private Choice choice() {
        var meant = new EnumMap<Column, Integer>(Column.class);
        columns.forEach((column, select) -> {
            if (select.getValue() != null) meant.put(column, select.getValue());
        });
        var said = new EnumMap<Column, String>(Column.class);
        givens.forEach((column, field) -> {
            if (!field.getValue().isBlank()) said.put(column, field.getValue().strip());
        });
        return new Choice(
                sheet.getValue(),
                Objects.requireNonNullElse(first.getValue(), 1) - 1,
                Objects.requireNonNullElse(size.getValue(), 1),
                kind.getValue(),
                meant,
                said);
    }
}
