package vn.vankho.legal.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.vankho.uikit.Say;

/** Chọn cột: which columns the list has besides number and title. */
final class ColumnsMenu extends MenuBar {
    private final Map<LegalColumn, MenuItem> items = new EnumMap<>(LegalColumn.class);

    /** @param chosen told of all that are ticked then; none: the usual ones */
    ColumnsMenu(Consumer<List<LegalColumn>> chosen) {
        var menu = addItem(VaadinIcon.GRID_H.create());
        menu.add(Say.text("legal.list.columns"));
        for (var column : LegalColumn.values()) {
            var item = menu.getSubMenu()
                    .addItem(
                            Say.text(column.head),
                            _ -> chosen.accept(items.entrySet().stream()
                                    .filter(one -> one.getValue().isChecked())
                                    .map(Map.Entry::getKey)
                                    .toList()));
            item.setCheckable(true);
            item.setKeepOpen(true);
            items.put(column, item);
        }
    }

    void show(Collection<LegalColumn> columns) {
        items.forEach((column, item) -> item.setChecked(columns.contains(column)));
    }
}
