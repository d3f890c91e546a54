package vn.vankho.legal.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.imports.RegisterImport;
import vn.vankho.legal.queue.WaitingFrom;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** What came in and waits: a lawyer answers for all of it, or people go through it one by one. */
final class ImportConfirming extends Div {
    ImportConfirming(RegisterImport one, ImportParts parts, Runnable refresh) {
        addClassName("vk-card");
        var waiting = Formats.count(one.waiting());
        var each = new Anchor(
                LegalRoutes.WAITING + "?nguon=" + WaitingFrom.REGISTER, Say.text("legal.import.confirm.one"));
        each.addClassName("vk-button");
        var deeds = new Div(each);
        deeds.addClassName("vk-choices");
        if (parts.mayConfirm()) {
            var all = new Button(Say.text("legal.import.confirm", waiting), _ -> {
                Notices.tried(() -> parts.confirmations().confirm(one.id(), parts.viewer()));
                refresh.run();
            });
            all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            deeds.addComponentAsFirst(all);
        }
        add(
                new H2(Say.text("legal.import.waiting", waiting)),
                new Paragraph(
                        parts.mayConfirm()
                                ? Say.text("legal.import.confirm.what", waiting)
                                : Say.text("legal.import.confirm.clerk")),
                deeds);
    }
}
