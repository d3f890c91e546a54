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
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.vocabulary.DocumentType;
import vn.vankho.uikit.Heading;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Danh mục loại văn bản, in order of force. */
@Route(VocabularyRoutes.TYPES)
@Menu(title = "legal.vocabulary", order = 135, icon = "vaadin:list-ol")
@RolesAllowed("OPERATE")
class TypesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient VocabularyParts parts;
    private final Div list = new Div();

    TypesView(VocabularyParts parts) {
        this.parts = parts;
        addClassName("vk-page");
        var add = new Button(Say.text("legal.vocabulary.add.type"), VaadinIcon.PLUS.create(), _ -> edit(null));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Heading(Say.text("legal.vocabulary.types"), add), VocabularyRoutes.nav(VocabularyRoutes.TYPES), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        list.removeAll();
        var table = new Table(
                Say.text("legal.vocabulary.types"),
                "legal.vocabulary.order",
                "legal.vocabulary.name",
                "legal.vocabulary.code",
                "legal.vocabulary.normative",
                "legal.vocabulary.issuedBy",
                "legal.vocabulary.validity",
                "");
        parts.vocabularies().types(parts.viewer()).forEach(type -> table.row(cells(type)));
        list.add(table);
    }

    private Component[] cells(DocumentType type) {
        var name = new Span(type.name());
        name.addClassName("vk-row-title");
        var edit = new Button(Say.text("legal.vocabulary.edit"), _ -> edit(type));
        edit.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        edit.setAriaLabel(Say.text("legal.vocabulary.edit.one", type.name()));
        return new Component[] {
            new Span(type.order() == null ? "" : String.valueOf(type.order())),
            name,
            new Span(type.code()),
            new Span(Say.word("legal.vocabulary.normative", type.normative())),
            new Span(type.issuers()),
            new Span(VocabularyParts.validity(type.from(), type.until())),
            edit
        };
    }

    private void edit(@Nullable DocumentType type) {
        new TypeDialog(type, parts, this::show).open();
    }

    @Override
    public String getPageTitle() {
        return Say.text("legal.vocabulary.types");
    }
}
