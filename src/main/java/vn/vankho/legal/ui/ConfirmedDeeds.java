package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.queue.Proposed;
import vn.vankho.uikit.Say;

/** What is done with something that was confirmed: put right, or taken back. */
final class ConfirmedDeeds extends Div {
    private final transient LegalParts parts;
    private final transient Runnable refresh;

    private ConfirmedDeeds(LegalParts parts, Runnable refresh) {
        this.parts = parts;
        this.refresh = refresh;
        addClassName("vk-deeds");
    }

    /** Of an act, where it stands in the lược đồ of a text. */
    static ConfirmedDeeds of(RelationRow row, LegalDocumentId page, LegalParts parts, Runnable refresh) {
        var deeds = new ConfirmedDeeds(parts, refresh);
        deeds.button("legal.correct", row.name(), () -> deeds.correct(row.id()));
        deeds.button(
                "legal.reject", row.name(), () -> ReasonDialog.reject(new Proposed.Act(page, row), parts, refresh));
        return deeds;
    }

    /** Of an event of a text: what another text did is put right as its act. */
    static ConfirmedDeeds of(EffectRow row, LegalDocument document, LegalParts parts, Runnable refresh) {
        var deeds = new ConfirmedDeeds(parts, refresh);
        var correct = deeds.correction(row, document);
        if (correct != null) deeds.button("legal.correct", LegalWords.event(row), correct);
        var event = new Proposed.Event(document.id(), row);
        deeds.button("legal.retract", LegalWords.event(row), () -> ReasonDialog.retract(event, parts, refresh));
        return deeds;
    }

    private @Nullable Runnable correction(EffectRow row, LegalDocument document) {
        var act = row.act();
        if (act != null) return () -> correct(act);
        return EventDialog.isOwn(row) ? () -> new EventDialog(document, row, parts, refresh).open() : null;
    }

    private void correct(RelationId act) {
        new CorrectDialog(parts.lookup().act(act, parts.viewer()), parts, refresh).open();
    }

    private void button(String key, String of, Runnable deed) {
        var button = new Button(Say.text(key), _ -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Say.text(key) + ": " + of);
        add(button);
    }
}
