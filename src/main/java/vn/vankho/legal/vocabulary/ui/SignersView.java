package vn.vankho.legal.vocabulary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.vankho.legal.vocabulary.Signer;
import vn.vankho.shared.Uuid7;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Heading;
import vn.vankho.uikit.Pages;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Danh mục người ký, and who signed confirmed texts besides. */
@Route(VocabularyRoutes.SIGNERS)
@RolesAllowed("OPERATE")
class SignersView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int ROWS = 50;
    private static final int MOST_PROPOSED = 20;

    private final transient VocabularyParts parts;
    private final Div lists = new Div();
    private transient com.vaadin.flow.router.QueryParameters parameters =
            com.vaadin.flow.router.QueryParameters.empty();

    SignersView(VocabularyParts parts) {
        this.parts = parts;
        addClassName("vk-page");
        var add = new Button(
                Say.text("legal.vocabulary.add.signer"),
                VaadinIcon.PLUS.create(),
                _ -> edit(new Signer(Uuid7.next(), "", "", "", "", null, null, null)));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Nav ways = VocabularyRoutes.nav(VocabularyRoutes.SIGNERS);
        add(new Heading(Say.text("legal.vocabulary.signers"), add), ways, lists);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parameters = event.getLocation().getQueryParameters();
        show();
    }

    private void show() {
        lists.removeAll();
        var page = parts.signers().list("", (Pages.number(parameters) - 1) * ROWS, ROWS, parts.viewer());
        if (page.total() == 0)
            lists.add(new EmptyState(
                    VaadinIcon.USER,
                    Say.text("legal.vocabulary.signers.none"),
                    Say.text("legal.vocabulary.signers.none.why")));
        else
            lists.add(
                    table("legal.vocabulary.signers", "legal.vocabulary.edit", page.rows()),
                    new Pages(VocabularyRoutes.SIGNERS, parameters, page.total(), ROWS));
        var proposed = parts.signers().proposed(MOST_PROPOSED, parts.viewer());
        if (!proposed.isEmpty())
            lists.add(
                    new H2(Say.text("legal.vocabulary.signers.proposed")),
                    table("legal.vocabulary.signers.proposed", "legal.vocabulary.signers.take", proposed));
    }

    private Table table(String caption, String deed, List<Signer> signers) {
        var table = new Table(
                Say.text(caption),
                "legal.vocabulary.signer.name",
                "legal.vocabulary.signer.title",
                "legal.column.issuer",
                "legal.vocabulary.validity",
                "");
        signers.forEach(signer -> table.row(cells(signer, deed)));
        return table;
    }

    private Component[] cells(Signer signer, String deed) {
        var name = new Span(signer.name());
        name.addClassName("vk-row-title");
        var edit = new Button(Say.text(deed), _ -> edit(signer));
        edit.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        edit.setAriaLabel(Say.text(deed) + ": " + signer.name());
        return new Component[] {
            name,
            Table.two(new Span(signer.title()), signer.authority()),
            new Span(signer.issuer()),
            new Span(VocabularyParts.validity(signer.from(), signer.until())),
            edit
        };
    }

    private void edit(Signer signer) {
        new SignerDialog(signer, parts, this::show).open();
    }

    @Override
    public String getPageTitle() {
        return Say.text("legal.vocabulary.signers");
    }
}
