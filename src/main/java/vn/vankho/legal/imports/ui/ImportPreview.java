package vn.vankho.legal.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.vankho.legal.imports.RegisterImport.Choice;
import vn.vankho.legal.imports.row.CellWords;
import vn.vankho.legal.imports.table.Sheet;
import vn.vankho.uikit.Say;

/** The first rows of a table as they stand in the file, under the headings that were found. */
final class ImportPreview extends Div {
    private static final int ROWS = 5;
    private static final int LONGEST = 80;

    ImportPreview(Sheet table, List<String> headings, Choice choice) {
        addClassNames("vk-import-preview");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Say.text("legal.import.preview"));
        var head = new NativeTableRow();
        headings.forEach(words -> head.add(new NativeTableHeaderCell(words)));
        var header = new NativeTableHeader();
        header.add(head);
        var body = new NativeTableBody();
        int from = Math.min(choice.first() + choice.size(), table.rows().size());
        table.rows().subList(from, Math.min(from + ROWS, table.rows().size())).forEach(cells -> {
            var row = new NativeTableRow();
            for (int i = 0; i < headings.size(); i++) {
                var cell = new NativeTableCell();
                cell.add(new Span(i < cells.size() ? shortened(CellWords.of(cells.get(i))) : ""));
                row.add(cell);
            }
            body.add(row);
        });
        var shown = new NativeTable();
        shown.add(header, body);
        add(shown);
    }

    private static String shortened(String cell) {
        return cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST) + "…";
    }
}
