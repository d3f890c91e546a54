package vn.vankho.legal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.uikit.Heading;
import vn.vankho.uikit.MoreDeeds;
import vn.vankho.uikit.Say;

/** Name and title of a legal document, and what can be done with it. */
final class LegalHead extends Div {
    private static final Set<EffectKind> CHANGES = EnumSet.of(EffectKind.AMENDED, EffectKind.SUPPLEMENTED);

    LegalHead(LegalView view, LegalParts parts, Runnable refresh) {
        var document = view.document();
        var heading = new Heading(document.header().name(), deeds(view, parts, refresh));
        if (document.header().number() != null) heading.of(document.header().title());
        add(heading);
    }

    /** By acts that its text can be put together with. */
    private static boolean wasChanged(LegalView view) {
        return view.timeline().stream()
                .anyMatch(row -> row.effect().confirmed()
                        && !row.on().isAfter(view.on())
                        && CHANGES.contains(row.effect().kind())
                        && row.acting() != null);
    }

    private static Component[] deeds(LegalView view, LegalParts parts, Runnable refresh) {
        var deeds = new ArrayList<Component>();
        var document = view.document();
        if (document.document() != null) {
            var file = new Anchor(DocumentRoutes.page(document.document()), Say.text("legal.open"));
            file.addClassName("vk-button");
            deeds.add(file);
        }
        deeds.add(new FollowButton(document, parts, refresh));
        var seldom = new ArrayList<Component>();
        if (document.document() != null) {
            var compare = new Anchor(
                    CompareAddress.to(document.id(), wasChanged(view), view.on(), view.knownAt()),
                    Say.text("legal.compare"));
            compare.addClassName("vk-button");
            seldom.add(compare);
        }
        if (view.knownAt() == null && parts.mayEdit()) {
            boolean confirmed = document.state() == HeaderState.CONFIRMED;
            var header = new Button(
                    Say.text(confirmed ? "legal.edit" : "legal.confirm"),
                    _ -> new HeaderDialog(document, parts, _ -> refresh.run()).open());
            if (!confirmed) header.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            // a head that waits for its confirmation is why who may confirm it comes here
            (confirmed ? seldom : deeds).add(header);
        }
        if (LegalPage.mayDecide(view, parts)) {
            seldom.add(new Button(
                    Say.text("legal.relation.add"), _ -> new RelationDialog(document, parts, refresh).open()));
            seldom.add(new Button(
                    Say.text("legal.merge"),
                    _ -> new MergeDialog(document, parts, id -> UI.getCurrent().navigate(LegalRoutes.page(id)))
                            .open()));
            seldom.add(new Button(Say.text("legal.event.add"), _ -> new EventDialog(document, parts, refresh).open()));
        }
        deeds.add(new MoreDeeds(seldom));
        return deeds.toArray(Component[]::new);
    }
}
