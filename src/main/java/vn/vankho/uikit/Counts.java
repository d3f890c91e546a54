package vn.vankho.uikit;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** Told when a deed on a screen changed what waits: the frame counts anew what stands in the menu. */
public final class Counts {
    private Counts() {}

    /** Of one window. */
    public static final class Changed extends ComponentEvent<UI> {
        private Changed(UI window) {
            super(window, false);
        }
    }

    public static void changed() {
        var window = UI.getCurrent();
        if (window != null) ComponentUtil.fireEvent(window, new Changed(window));
    }

    public static Registration whenChanged(UI window, Runnable count) {
        return ComponentUtil.addListener(window, Changed.class, _ -> count.run());
    }
}
