package vn.vankho.legal.vocabulary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import vn.vankho.legal.vocabulary.LegalField;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Heading;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Danh mục lĩnh vực, two levels. */
@Route(VocabularyRoutes.FIELDS)
@RolesAllowed("OPERATE")
class FieldsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int SHOWN = 4;

    private final transient VocabularyParts parts;
    private final Div list = new Div();

    FieldsView(VocabularyParts parts) {
        this.parts = parts;
        addClassName("vk-page");
        var add = new Button(
                Say.text("legal.vocabulary.add.field"),
                VaadinIcon.PLUS.create(),
                _ -> new FieldDialog(null, parts, this::show).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Heading(Say.text("legal.vocabulary.fields"), add), VocabularyRoutes.nav(VocabularyRoutes.FIELDS), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        list.removeAll();
        var table = new Table(
                Say.text("legal.vocabulary.fields"),
                "legal.vocabulary.name",
                "legal.vocabulary.fieldWords",
                "legal.vocabulary.validity",
                "");
        parts.vocabularies().fields(parts.viewer()).forEach(field -> table.row(cells(field)));
        list.add(table);
    }

    private Component[] cells(LegalField field) {
        var name = new Span(field.name());
        name.addClassName("vk-row-title");
        if (field.parent() != null) name.getStyle().setMarginInlineStart("1.4rem");
        var edit = new Button(Say.text("legal.vocabulary.edit"), _ -> new FieldDialog(field, parts, this::show).open());
        edit.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        edit.setAriaLabel(Say.text("legal.vocabulary.edit.one", field.name()));
        return new Component[] {
            name,
            words(field),
            field.ended()
                    ? new Badge(Say.text("legal.vocabulary.ended"), Badge.Tone.PLAIN)
                    : new Badge(Say.text("legal.vocabulary.inUse"), Badge.Tone.GOOD),
            edit
        };
    }

    /** The first of them: what kind of words they are. */
    private static Component words(LegalField field) {
        var some = field.said().stream().limit(SHOWN).collect(Collectors.joining(" · "));
        int more = field.said().size() - SHOWN;
        var words = new Span(more > 0 ? some + " " + Say.text("legal.vocabulary.fieldWords.more", more) : some);
        words.addClassName("vk-row-small");
        return words;
    }

    @Override
    public String getPageTitle() {
        return Say.text("legal.vocabulary.fields");
    }
}
