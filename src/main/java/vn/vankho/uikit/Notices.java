package vn.vankho.uikit;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import vn.vankho.shared.Refused;

/** Short notices at the edge of the screen: a deed was done, or it was refused and why. */
public final class Notices {
    private static final int SHORT = 4_000;
    private static final int LONG = 12_000;

    private Notices() {}

    public static void done(String key, Object... arguments) {
        show(Say.text(key, arguments), NotificationVariant.LUMO_SUCCESS, SHORT);
    }

    public static void refused(Refused refused) {
        show(Say.text(refused), NotificationVariant.LUMO_ERROR, LONG);
    }

    public static void failed(String key, Object... arguments) {
        show(Say.text(key, arguments), NotificationVariant.LUMO_ERROR, LONG);
    }

    /** Does a deed of the person; a refusal becomes a notice. Returns whether it was done. */
    public static boolean tried(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (Refused refused) {
            refused(refused);
            return false;
        }
    }

    private static void show(String text, NotificationVariant variant, int milliseconds) {
        var notice = new Notification(text, milliseconds, Notification.Position.BOTTOM_END);
        notice.addThemeVariants(variant);
        notice.setAssertive(variant == NotificationVariant.LUMO_ERROR);
        notice.open();
    }
}
