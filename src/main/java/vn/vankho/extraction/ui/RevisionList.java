package vn.vankho.extraction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.vankho.extraction.PageRevision;
import vn.vankho.identity.PersonId;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** Who has put a page right and when; each text, and the one the machine read, can hold again. */
class RevisionList extends Details {
    private static final int SHOWN = 160;

    /** @param restore told the number of the revision that shall hold, 0 for what the machine read */
    RevisionList(List<PageRevision> revisions, Map<PersonId, String> names, IntConsumer restore) {
        super(Say.text("extraction.doubtful.history", revisions.size()));
        addClassName("vk-revisions");
        setVisible(!revisions.isEmpty());
        var list = new UnorderedList();
        list.addClassName("vk-rows");
        for (int i = 0; i < revisions.size(); i++) {
            var one = revisions.get(i);
            var who = Say.text(
                    "extraction.doubtful.revision",
                    one.no(),
                    names.getOrDefault(one.by(), ""),
                    Formats.moment(one.at()));
            var text = one.text();
            var begin = text == null ? Say.text("extraction.doubtful.machine") : beginning(text);
            list.add(item(who, begin, i == 0 ? null : () -> restore.accept(one.no())));
        }
        list.add(item(Say.text("extraction.doubtful.machine"), "", () -> restore.accept(0)));
        add(list);
    }

    private static ListItem item(String who, String text, @Nullable Runnable restore) {
        var facts = new Span(who);
        var begin = new Span(text);
        begin.addClassName("vk-row-small");
        var item = new ListItem(facts, begin);
        if (restore == null) item.add(new Span(Say.text("extraction.doubtful.holds")));
        else {
            var button = new Button(Say.text("extraction.doubtful.restore"), _ -> restore.run());
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            item.add(button);
        }
        return item;
    }

    private static String beginning(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
