package vn.vankho.legal.vocabulary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import vn.vankho.legal.vocabulary.IssuingBody;
import vn.vankho.shared.Page;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.ListPage;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Danh mục cơ quan ban hành: under which name in which days, and who took whose place. */
@Route(VocabularyRoutes.ISSUERS)
@RolesAllowed("OPERATE")
class IssuersView extends ListPage<IssuingBody> {
    private static final String WORDS = "q";

    private final transient VocabularyParts parts;
    private final TextField words = new TextField(Say.text("legal.vocabulary.words"));
    private final Nav ways = VocabularyRoutes.nav(VocabularyRoutes.ISSUERS);
    private final Div bar = new Div(words);

    IssuersView(VocabularyParts parts) {
        super(VocabularyRoutes.ISSUERS, "legal.vocabulary.issuers");
        this.parts = parts;
        bar.addClassName("vk-filter");
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(event -> {
            if (event.isFromClient()) address().go(WORDS, event.getValue());
        });
    }

    @Override
    protected Page<IssuingBody> page(int offset, int limit) {
        return parts.vocabularies().issuers(address().text(WORDS), null, offset, limit, parts.viewer());
    }

    @Override
    protected Component[] belowTitle() {
        if (!words.getValue().strip().equals(address().text(WORDS)))
            words.setValue(address().text(WORDS));
        return new Component[] {ways, bar};
    }

    @Override
    protected Component[] besideTitle() {
        var add = new Button(
                Say.text("legal.vocabulary.add.issuer"),
                VaadinIcon.PLUS.create(),
                _ -> new IssuerDialog(null, parts, this::refresh).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Component[] {add};
    }

    @Override
    protected EmptyState empty() {
        return new EmptyState(
                VaadinIcon.BUILDING, Say.text("legal.vocabulary.none"), Say.text("legal.vocabulary.none.why"));
    }

    @Override
    protected List<Component> shown(Page<IssuingBody> page) {
        var table = new Table(
                Say.text("legal.vocabulary.issuers"),
                "legal.vocabulary.name",
                "legal.vocabulary.level",
                "legal.vocabulary.validity",
                "legal.vocabulary.successors",
                "");
        page.rows().forEach(issuer -> table.row(cells(issuer)));
        return List.of(table);
    }

    private Component[] cells(IssuingBody issuer) {
        var name = new Span(issuer.name());
        name.addClassName("vk-row-title");
        var level = new Span(issuer.level() == null ? "" : Say.word("legal.vocabulary.level", issuer.level()));
        level.addClassName("vk-nowrap");
        return new Component[] {
            issuer.aliases().isEmpty()
                    ? name
                    : Table.two(name, Say.text("legal.vocabulary.aliases", String.join("; ", issuer.aliases()))),
            level,
            new Span(VocabularyParts.validity(issuer.from(), issuer.until())),
            new Span(issuer.successors().stream().map(VocabularyParts::said).collect(Collectors.joining("; "))),
            deeds(issuer)
        };
    }

    private Div deeds(IssuingBody issuer) {
        var edit = new Button(
                Say.text("legal.vocabulary.edit"), _ -> new IssuerDialog(issuer, parts, this::refresh).open());
        edit.setAriaLabel(Say.text("legal.vocabulary.edit.one", issuer.name()));
        var succeed = new Button(
                Say.text("legal.vocabulary.succeed"), _ -> new SuccessionDialog(issuer, parts, this::refresh).open());
        succeed.setAriaLabel(Say.text("legal.vocabulary.succeed.one", issuer.name()));
        var merge = new Button(
                Say.text("legal.vocabulary.merge"), _ -> new IssuerMergeDialog(issuer, parts, this::refresh).open());
        merge.setAriaLabel(Say.text("legal.vocabulary.merge.one", issuer.name()));
        var part = new Button(
                Say.text("legal.vocabulary.part"), _ -> new IssuerPartDialog(issuer, parts, this::refresh).open());
        part.setAriaLabel(Say.text("legal.vocabulary.part.one", issuer.name()));
        part.setVisible(!issuer.aliases().isEmpty());
        for (var one : List.of(edit, succeed, merge, part))
            one.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        var both = new Div(edit, succeed, merge, part);
        both.addClassName("vk-nowrap");
        return both;
    }
}
