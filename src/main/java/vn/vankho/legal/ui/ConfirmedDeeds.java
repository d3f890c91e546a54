package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.queue.Decided;
import vn.vankho.uikit.Notices;
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

    /** Of an act, where it stands in the lược đồ. */
    static ConfirmedDeeds of(RelationRow row, LegalParts parts, Runnable refresh) {
        var deeds = new ConfirmedDeeds(parts, refresh);
        deeds.button("legal.correct", row.name(), () -> deeds.correct(row.id()));
        deeds.button("legal.reject", row.name(), () -> deeds.reject(row));
        return deeds;
    }

    /** Of an event of a text: what another text did is put right as its act. */
    static ConfirmedDeeds of(EffectRow row, LegalDocument document, LegalParts parts, Runnable refresh) {
        var deeds = new ConfirmedDeeds(parts, refresh);
        var correct = deeds.correction(row, document);
        if (correct != null) deeds.button("legal.correct", LegalWords.event(row), correct);
        deeds.button("legal.retract", LegalWords.event(row), () -> deeds.retract(row));
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

    private void reject(RelationRow row) {
        new ReasonDialog("legal.reject", why -> {
                    parts.register().rejectRelation(row.id(), why, parts.viewer());
                    Notices.done("legal.rejected");
                    refresh.run();
                })
                .open();
    }

    private void retract(EffectRow row) {
        new ReasonDialog("legal.retract", why -> {
                    parts.events().retractEvent(row.id(), why, parts.viewer());
                    Notices.done("legal.retracted");
                    refresh.run();
                })
                .open();
    }

    /** Says which texts stand otherwise now. */
    static void corrected(Decided decided) {
        if (DecidedDialog.isNeeded(decided)) new DecidedDialog(decided).open();
        else Notices.done("legal.corrected");
    }

    private void button(String key, String of, Runnable deed) {
        var button = new Button(Say.text(key), _ -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Say.text(key) + ": " + of);
        add(button);
    }
}
