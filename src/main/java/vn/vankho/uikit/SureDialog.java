package vn.vankho.uikit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/**
 * Asks before something is lost. The browser puts the focus on the button it calls "confirm", so that is the one that leaves
 * everything as it is: Enter and Escape lose nothing, the deed has to be chosen.
 */
public final class SureDialog extends ConfirmDialog {
    public SureDialog(String question, String what, String deed, Runnable go, String stay, Runnable stayed) {
        setHeader(question);
        setText(what);
        setConfirmButton(stay, _ -> stayed.run());
        setConfirmButtonTheme("tertiary");
        setRejectable(true);
        setRejectButton(deed, _ -> go.run(), "error primary");
        addCancelListener(_ -> stayed.run());
    }
}
