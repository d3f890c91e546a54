package vn.vankho.notification;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.vankho.identity.Viewer;

/** A kind of thing that notices are about; supplied by the room that owns it. */
public interface NoticeSubject {
    /**
     * What is shown of a notice.
     *
     * @param title of the thing, as it is called now
     * @param route of its screen
     * @param key of the sentence that says what happened, with its arguments; an argument that is itself a key begins with {@code #}
     * @param by names of other things by which it came; empty: of none, or of none that the viewer may see
     */
    record Shown(String title, String route, String key, List<String> arguments, String by) {
        public Shown(String title, String route, String key, List<String> arguments) {
            this(title, route, key, arguments, "");
        }
    }

    /** As {@link NewNotice#subject()} says it. */
    String kind();

    /** Condition of SQL on {@code notice n}: whether the viewer may see what it is about now. What it denies is neither shown nor counted. */
    String seen();

    /** Parameters of that condition. */
    Map<String, Object> parameters(Viewer viewer);

    /** By id of notice, for a page of them; all of this kind. */
    Map<UUID, Shown> shown(Collection<Notice> notices, Viewer viewer);
}
