package vn.vankho.legal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.reading.Aside;
import vn.vankho.legal.reading.TextAsked;
import vn.vankho.legal.text.Comparison.Change;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.FoldButton;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Heading;
import vn.vankho.uikit.Say;

/** So sánh: two documents, two versions of one, or one on two days, aligned by article with the words that differ marked. */
@Route(LegalRoutes.COMPARE)
@Menu(title = "legal.compare", order = 37.8, icon = "vaadin:split-h")
@PermitAll
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient LegalParts parts;

    CompareView(LegalParts parts) {
        this.parts = parts;
        addClassNames("vk-page", "vk-compare");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = new Address(LegalRoutes.COMPARE, event.getLocation().getQueryParameters());
        var chosen = CompareAddress.side(address, CompareAddress.LEFT);
        if (chosen.isEmpty()) {
            begin();
            return;
        }
        var left = chosen.orElseThrow();
        var right = CompareAddress.side(address, CompareAddress.RIGHT).orElse(null);
        if (right == null) {
            choose(left, address);
            return;
        }
        var aside = parts.compared().compare(left, right, parts.viewer());
        removeAll();
        var sides = new Div(
                new CompareSide(aside.left(), CompareAddress.LEFT, address, parts),
                new CompareSide(aside.right(), CompareAddress.RIGHT, address, parts));
        sides.addClassName("vk-compare-sides");
        var above = new Div(sides);
        // beside itself a text goes before nothing
        if (!left.document().equals(right.document()))
            above.add(new PrecedenceCard(left.document(), right.document(), address, parts));
        var missing = aside.missing();
        if (missing != null) {
            add(
                    new H1(Say.text("legal.compare")),
                    above,
                    new EmptyState(VaadinIcon.FILE_TEXT_O, Say.text("legal.text.empty"), Say.text(missing)));
            return;
        }
        var line = new Div(CompareSide.line(aside.left()), CompareSide.line(aside.right()));
        line.addClassName("vk-compare-line");
        var fold = new FoldButton("legal-compare-sides", above, folded -> {
            above.setVisible(!folded);
            line.setVisible(folded);
        });
        add(new Heading(Say.text("legal.compare"), fold), line, above);
        var count = new Paragraph(summary(aside));
        count.addClassName("vk-count");
        count.getElement().setAttribute("role", "status");
        add(count, new ComparedText(aside, address.text(CompareAddress.ALL).isEmpty()));
    }

    /** From the menu: which text is compared is not said yet. */
    private void begin() {
        removeAll();
        var text = Choosers.texts(parts);
        text.setLabel(Say.text("legal.compare." + CompareAddress.LEFT));
        text.setWidthFull();
        text.addValueChangeListener(event -> {
            if (event.getValue() != null)
                new Address(LegalRoutes.COMPARE, QueryParameters.empty())
                        .go(CompareAddress.LEFT, event.getValue().id().value());
        });
        var card = new Div(new Paragraph(Say.text("legal.compare.begin")), text);
        card.addClassName("vk-card");
        add(new H1(Say.text("legal.compare")), card);
    }

    /** Beside itself a text is the same: the other one is still to be chosen. */
    private void choose(TextAsked left, Address address) {
        removeAll();
        var document = parts.lookup().document(left.document(), parts.viewer());
        var link = new Anchor(LegalRoutes.page(document.id()), document.header().name());
        link.addClassName("vk-row-title");
        var first = new Div(link);
        first.addClassName("vk-card");
        var sides = new Div(first, new CompareSide(CompareAddress.RIGHT, address, parts));
        sides.addClassName("vk-compare-sides");
        add(
                new H1(Say.text("legal.compare")),
                sides,
                new EmptyState(
                        VaadinIcon.COPY_O, Say.text("legal.compare.choose"), Say.text("legal.compare.choose.why")));
    }

    private static String summary(Aside aside) {
        var rows = aside.comparison().rows();
        return Say.text(
                "legal.compare.count",
                count(aside, Change.CHANGED),
                count(aside, Change.ONLY_LEFT),
                count(aside, Change.ONLY_RIGHT),
                Formats.count(rows.size()));
    }

    private static String count(Aside aside, Change change) {
        return Formats.count(aside.comparison().rows().stream()
                .filter(row -> row.change() == change)
                .count());
    }

    @Override
    public String getPageTitle() {
        return Say.text("legal.compare");
    }
}
