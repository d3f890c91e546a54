package vn.vankho.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.DocumentRow;
import vn.vankho.document.StepTrouble;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** A short list of documents, each a link to its page. */
public final class DocumentRows extends UnorderedList {
    public DocumentRows(List<DocumentRow> rows) {
        this(rows, false, null);
    }

    /**
     * @param why whether each row says in words what its steps came to
     * @param chosen has a box for each row; null where none is chosen
     */
    DocumentRows(List<DocumentRow> rows, boolean why, @Nullable ChosenDocuments chosen) {
        addClassName("vk-rows");
        for (var row : rows) {
            var item = item(row, why);
            if (chosen != null) item.addComponentAsFirst(chosen.of(row.id()));
            add(item);
        }
    }

    private static ListItem item(DocumentRow row, boolean why) {
        var link = new Anchor(DocumentRoutes.page(row.id()), row.title());
        link.addClassName("vk-row-title");
        var facts = new Span(facts(row));
        facts.addClassName("vk-row-facts");
        var badges = new Div(Badges.kind(row.kind()));
        badges.addClassName("vk-row-badges");
        if (row.access() == AccessLevel.RESTRICTED) badges.add(Badges.access(row.access()));
        badges.add(Badges.steps(row));
        var words = new Div(link, facts);
        if (why) row.troubles().forEach(trouble -> words.add(reason(trouble)));
        return new ListItem(new PagePicture(row.id()), words, badges);
    }

    private static Span reason(StepTrouble trouble) {
        var step = Say.word("document.step", trouble.kind());
        var reason = new Span(
                trouble.reason() == null
                        ? step
                        : step + ": "
                                + (trouble.detail() == null
                                        ? Say.text(trouble.reason())
                                        : Say.text(trouble.reason(), trouble.detail())));
        reason.addClassName("vk-row-small");
        return reason;
    }

    /** Number, issuer and day where known; else the name of the file and when it was kept. */
    static String facts(DocumentRow row) {
        var known = Stream.of(row.number(), row.issuer(), row.issuedOn() == null ? null : Formats.day(row.issuedOn()))
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return known.isEmpty() ? row.fileName() + " · " + Formats.moment(row.keptAt()) : known;
    }
}
