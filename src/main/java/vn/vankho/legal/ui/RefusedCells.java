package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.vankho.identity.PersonId;
import vn.vankho.legal.Refusal;
import vn.vankho.uikit.Counts;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Who rejected something, when and why, and the way back into the queue. */
final class RefusedCells {
    private final LegalParts parts;
    private final Map<PersonId, String> names;
    private final boolean may;
    private final Runnable refresh;

    /** @param may whether the person may decide on the page */
    RefusedCells(Collection<Refusal> all, LegalParts parts, boolean may, Runnable refresh) {
        this.parts = parts;
        this.may = may;
        this.refresh = refresh;
        var people = all.stream().map(Refusal::by).filter(Objects::nonNull).collect(Collectors.toSet());
        this.names = parts.people().names(people, parts.viewer());
    }

    Div told(Refusal refusal) {
        var by = refusal.by() == null ? "" : names.getOrDefault(refusal.by(), "");
        return Table.two(new Span(Formats.moment(refusal.at())), by);
    }

    /** @param of what, for who hears the button and does not see its row */
    Div reopen(String of, Runnable deed) {
        if (!may) return new Div();
        var button = new Button(Say.text("legal.reopen"), _ -> {
            if (!Notices.tried(deed)) return;
            Notices.done("legal.reopened");
            refresh.run();
            Counts.changed();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Say.text("legal.reopen") + ": " + of);
        return new Div(button);
    }
}
