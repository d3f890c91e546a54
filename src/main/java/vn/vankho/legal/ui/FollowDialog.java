package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** Names a filter of the register that is to be followed. */
final class FollowDialog extends Dialog {
    FollowDialog(LegalFilter filter, String query, LegalParts parts) {
        setHeaderTitle(Say.text("legal.follow.filter"));
        setWidth("32rem");
        var name = new TextField(Say.text("legal.follow.name"));
        name.setWidthFull();
        name.setValue(proposed(filter));
        add(new Paragraph(Say.text("legal.follow.filter.what")), name);
        var marks = new FieldMarks().at("legal.follow.name", name);
        var save = new Button(Say.text("legal.follow"), _ -> {
            if (!marks.tried(() -> parts.follows().follow(name.getValue(), filter, query, parts.viewer()))) return;
            close();
            Notices.done("legal.follow.done", name.getValue().strip());
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), save);
        name.focus();
    }

    private static String proposed(LegalFilter filter) {
        for (var said : new String[] {filter.field(), filter.issuer(), filter.typeName(), filter.words()})
            if (said != null && !said.isEmpty()) return said;
        return "";
    }
}
