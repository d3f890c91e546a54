package vn.vankho.legal.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.imports.ImportRow;
import vn.vankho.legal.imports.row.CellWords;
import vn.vankho.legal.imports.row.Named;
import vn.vankho.legal.imports.row.ReadRow;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** What a row says as it was understood; a row that says nothing is shown by its cells. */
record ReadWords(ImportRow row, @Nullable ReadRow read, boolean relation) {
    /** Number and title; of a relation the newer text. */
    Component text() {
        if (read == null)
            return new Span(row.cells().stream()
                    .filter(cell -> !cell.isEmpty())
                    .limit(3)
                    .map(CellWords::of)
                    .collect(Collectors.joining(" · ")));
        var named = relation ? Objects.requireNonNull(read.acting()) : read.document();
        var number = name(named);
        var document = row.document();
        var said = document == null ? new Span(number) : new Anchor(LegalRoutes.page(document), number);
        if (named.number() != null) said.addClassName("vk-nowrap");
        return Table.two(said, named.number() == null ? "" : named.title());
    }

    private static String name(Named named) {
        return Objects.requireNonNullElse(named.number(), named.title().isEmpty() ? "…" : named.title());
    }

    /** Type and issuing body; of a relation its kind and provisions. */
    Div what() {
        if (read == null) return new Div();
        return relation
                ? Table.two(new Span(read.relation()), read.provisions())
                : Table.two(
                        new Span(said(read.document().type())),
                        said(read.document().issuer()));
    }

    Div days() {
        if (read == null) return new Div();
        if (relation) return new Div(Table.day(read.effectiveFrom()));
        var effect = read.effectiveFrom() == null && read.ceasedOn() == null
                ? ""
                : Say.text("legal.import.days", day(read.effectiveFrom()), day(read.ceasedOn()));
        return Table.two(Table.day(read.document().issuedOn()), effect);
    }

    /** Tình trạng and its reason; of a relation the older text. */
    Component status() {
        if (read == null) return new Span();
        if (relation)
            return Table.two(new Span(name(read.document())), read.document().title());
        return Table.two(
                new Span(read.status()),
                Stream.of(read.provisions(), read.sentence())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    private static String said(@Nullable String text) {
        return text == null ? "–" : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "…" : Formats.day(day);
    }
}
