package vn.vankho.legal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.effect.AnnexedPlaces;
import vn.vankho.legal.reading.Whole;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Say;

/** Nội dung, hợp nhất: the text on the day of the page; what could not be placed in it stands above. */
final class TextSection extends Div {
    TextSection(Whole whole, Address address, LegalParts parts) {
        addClassName("vk-legal-text-section");
        var missing = whole.missing();
        if (missing != null) {
            add(new EmptyState(
                    com.vaadin.flow.component.icon.VaadinIcon.FILE_TEXT_O,
                    Say.text("legal.text.empty"),
                    Say.text(missing)));
            return;
        }
        if (whole.consolidated())
            add(
                    note(whole.notes().isEmpty() ? "legal.consolidated.none" : "legal.consolidated"),
                    new PaperLinks(whole.view(), parts));
        add(new MergedHead(whole));
        var above = Stream.concat(
                        whole.unplaced().stream().map(row -> TextWords.above(row, Moment.of(whole.view()))),
                        whole.gaps().stream().map(gap -> TextWords.gap(gap, Moment.of(whole.view()))))
                .distinct()
                .toList();
        if (!above.isEmpty()) {
            var list = new UnorderedList();
            above.forEach(said -> list.add(new ListItem(
                    said.href().isEmpty() ? new Span(said.text()) : new Anchor(said.href(), said.text()))));
            var unplaced = new Div(list);
            unplaced.addClassNames("vk-card", "vk-legal-unplaced");
            add(unplaced);
        }
        add(new LegalTextView(whole, place(whole, address.text(LegalRoutes.PROVISION)), address.text(LegalRoutes.AT)));
    }

    private static Paragraph note(String key) {
        var note = new Paragraph(Say.text(key));
        note.addClassName("vk-row-facts");
        return note;
    }

    /** Who cites an article of an annexed text may call that otherwise than it calls itself. */
    private static String place(Whole whole, String key) {
        return key.isEmpty()
                ? key
                : AnnexedPlaces.meant(
                        key,
                        whole.paragraphs().stream()
                                .map(one -> one.line().passage().key())
                                .collect(Collectors.toSet()),
                        false);
    }
}
