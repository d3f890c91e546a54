package vn.vankho.document.ui;

import static vn.vankho.document.ui.TrashAddress.BY;
import static vn.vankho.document.ui.TrashAddress.FROM;
import static vn.vankho.document.ui.TrashAddress.ORDER;
import static vn.vankho.document.ui.TrashAddress.UNTIL;
import static vn.vankho.document.ui.TrashAddress.WORDS;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.vankho.document.DocumentFilter;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.TrashOrder;
import vn.vankho.identity.PersonId;
import vn.vankho.uikit.FilterBar;
import vn.vankho.uikit.Say;

/** Which documents of the trash are shown and in which order. */
final class TrashFilterBar {
    private TrashFilterBar() {}

    /** @param people who threw anything away, with their names */
    static FilterBar of(Map<PersonId, String> people) {
        var bar = new FilterBar(DocumentRoutes.TRASH, WORDS, "document.list.words", DocumentFilter.LONGEST);
        var fields = bar.fields();
        var names = new LinkedHashMap<String, String>();
        people.forEach((id, name) -> names.put(id.value().toString(), name));
        var by = fields.box("document.trash.by", BY);
        by.setItems(names.keySet());
        by.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        return bar.choices(
                by,
                fields.day("document.trash.from", FROM),
                fields.day("document.trash.until.day", UNTIL),
                fields.order(
                        "document.list.order",
                        ORDER,
                        Stream.of(TrashOrder.values()).map(TrashOrder::name).toList(),
                        TrashOrder.LATEST.name(),
                        code -> Say.text("document.trash.order." + code)));
    }
}
