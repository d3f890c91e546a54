package vn.vankho.legal.vocabulary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import vn.vankho.legal.vocabulary.IssuingBody;
import vn.vankho.legal.vocabulary.IssuingBody.Succession;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** Who has taken the place of a body, as recorded; one that is wrong is taken back. */
final class KnownSuccessors extends Div {
    private final transient IssuingBody issuer;
    private final transient VocabularyParts parts;
    private final transient Runnable refresh;

    KnownSuccessors(IssuingBody issuer, VocabularyParts parts, Runnable refresh) {
        this.issuer = issuer;
        this.parts = parts;
        this.refresh = refresh;
        var all = new UnorderedList();
        issuer.successors().forEach(one -> all.add(item(one)));
        add(new H3(Say.text("legal.vocabulary.succeed.known")), all);
        setVisible(!issuer.successors().isEmpty());
    }

    private ListItem item(Succession one) {
        var item = new ListItem(VocabularyParts.said(one));
        var day = Formats.day(one.on());
        var back = new Button(Say.text("legal.vocabulary.succeed.takeBack"), _ -> {
            if (!Notices.tried(
                    () -> parts.successions().takeBack(issuer.id(), one.successor(), one.on(), parts.viewer()))) return;
            item.removeFromParent();
            Notices.done("legal.vocabulary.succeed.takenBack", one.name(), day);
            refresh.run();
        });
        back.setAriaLabel(Say.text("legal.vocabulary.succeed.takeBack.one", one.name(), day));
        back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        item.add(back);
        return item;
    }
}
