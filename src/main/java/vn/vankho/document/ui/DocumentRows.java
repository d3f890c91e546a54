package vn.vankho.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.DocumentRow;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** A short list of documents, each a link to its page. */
public final class DocumentRows extends UnorderedList {
    public DocumentRows(List<DocumentRow> rows) {
        addClassName("vk-rows");
        rows.forEach(row -> add(item(row)));
    }

    private static ListItem item(DocumentRow row) {
        var link = new Anchor(DocumentRoutes.page(row.id()), row.title());
        link.addClassName("vk-row-title");
        var facts = new Span(facts(row));
        facts.addClassName("vk-row-facts");
        var badges = new Div(Badges.kind(row.kind()));
        badges.addClassName("vk-row-badges");
        if (row.access() == AccessLevel.RESTRICTED) badges.add(Badges.access(row.access()));
        if (row.failed()) badges.add(new Badge(Say.text("document.list.failed"), Badge.Tone.BAD));
        else if (!row.ready()) badges.add(new Badge(Say.text("document.list.working"), Badge.Tone.PLAIN));
        return new ListItem(new PagePicture(row.id()), new Div(link, facts), badges);
    }

    /** Number, issuer and day where known; else the name of the file and when it was kept. */
    static String facts(DocumentRow row) {
        var known = Stream.of(row.number(), row.issuer(), row.issuedOn() == null ? null : Formats.day(row.issuedOn()))
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return known.isEmpty() ? row.fileName() + " · " + Formats.moment(row.keptAt()) : known;
    }
}
