package vn.vankho.uikit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.vankho.shared.Refused;

/**
 * A place to drop files and whole folders. Each file is one request whose body is the bytes, read once, by the receiver;
 * the page shows its progress and its result line. No lock of the session is held meanwhile, so the screen stays alive.
 */
@Tag("vk-upload")
@JsModule("context://ui/upload.js")
public final class UploadBox extends HtmlContainer implements BeforeLeaveObserver {
    private static final List<String> WORDS = List.of(
            "drop",
            "dropOne",
            "files",
            "folder",
            "waiting",
            "sending",
            "saving",
            "kept",
            "there",
            "failed",
            "stale",
            "cancelled",
            "cancel",
            "cancelAll",
            "retry",
            "retryAll",
            "summary",
            "open",
            "clear",
            "more",
            "away",
            "progress",
            "unreadable",
            "onlyOne",
            "nothing",
            "reading",
            "opened");

    private boolean sending;

    /**
     * How one file ended.
     *
     * @param link leads to the document, where there is one
     * @param inside what lay in it, where it was an archive: a line for each
     * @param remark a sentence behind the text, or null
     * @param beside something else that the person may want to look at, or null
     */
    public record Outcome(
            State state,
            String text,
            @Nullable String link,
            List<Inside> inside,
            @Nullable Refused remark,
            @Nullable Beside beside) {
        public enum State {
            KEPT,
            THERE,
            REFUSED,
            /** An archive: it says itself what became of what lay in it. */
            OPENED
        }

        public Outcome(State state, String text, @Nullable String link) {
            this(state, text, link, List.of(), null, null);
        }

        /**
         * Stays in the line whatever becomes of the file.
         *
         * @param words the sentence
         * @param deed key of the word that leads to {@code link}
         */
        public record Beside(Refused words, String deed, String link) {}

        /** @param why it was refused, or a sentence behind the text, or null */
        public record Inside(
                String name,
                String folder,
                State state,
                String text,
                @Nullable String link,
                @Nullable Refused why,
                @Nullable Beside beside) {}
    }

    /** Takes one file in, on the thread of its request. A refusal it throws becomes the result line. */
    @FunctionalInterface
    public interface Receiver {
        Outcome receive(String name, String folder, InputStream bytes);
    }

    /** Tells what became of files that were kept; asked for the links of their outcomes, on the thread of a request. */
    @FunctionalInterface
    public interface Follower {
        List<Fate> follow(List<String> links);
    }

    /**
     * What became of a kept file.
     *
     * @param away it is not kept after all
     * @param key sentence of the line
     * @param remark whether the sentence says nothing of the keeping, so that this is said before it
     * @param last whether nothing more is to come; else it is asked for again
     */
    public record Fate(String link, boolean away, String key, List<?> arguments, boolean remark, boolean last) {
        public Fate(String link, boolean away, String key, List<?> arguments) {
            this(link, away, key, arguments, false, true);
        }

        /** It is kept, and there is something to say of it. */
        public static Fate kept(String link, String remark, Object... arguments) {
            return new Fate(link, false, remark, List.of(arguments), true, true);
        }

        /** The same, where more may come. */
        public Fate unless(boolean more) {
            return new Fate(link, away, key, arguments, remark, !more);
        }
    }

    /** @param many also several files and folders; else one file at a time */
    public UploadBox(boolean many, Receiver receiver) {
        this(many, UploadDrops.always(receiver));
    }

    private UploadBox(boolean many, UploadDrops drops) {
        getElement().setAttribute("many", many);
        getElement().setPropertyMap("words", words());
        getElement().setAttribute("target", new UploadReceiving(drops, Say.locale()));
        getElement().addEventListener("begun", _ -> sending = true);
        getElement().addEventListener("finished", _ -> {
            sending = false;
            Counts.changed();
        });
        // what a file is found to be waits for somebody, too
        getElement().addEventListener("known", _ -> Counts.changed());
    }

    /**
     * A box for many files that are taken as was said when they were dropped or chosen, however long they wait, and also at another try.
     *
     * @param atDrop asked once for each drop, after all that was changed on the screen before it, with the lock of the session
     */
    public static UploadBox perDrop(Supplier<Receiver> atDrop) {
        var drops = UploadDrops.each(atDrop);
        var box = new UploadBox(true, drops);
        box.getElement().setAttribute("told", true);
        box.getElement()
                .addEventListener("dropped", event -> box.told(drops, event))
                .addEventData("event.detail");
        return box;
    }

    /** Only now its files are sent: on connections that they hold the event could not have come. */
    private void told(UploadDrops drops, DomEvent event) {
        var drop = event.getEventData().get("event.detail").asString();
        try {
            drops.dropped(drop);
        } finally {
            getElement().callJsFunction("go", drop);
        }
    }

    /** The line of a kept file goes on until the follower has its last word. */
    public UploadBox followedBy(Follower follower) {
        getElement().setAttribute("follow", new UploadFollowing(follower, Say.locale()));
        return this;
    }

    /** Files that are not sent yet would be dropped with the page: the person is asked first. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!sending) return;
        var leaving = event.postpone();
        new SureDialog(
                        Say.text("uikit.upload.leave"),
                        Say.text("uikit.upload.leave.what"),
                        Say.text("uikit.upload.leave.go"),
                        () -> {
                            sending = false;
                            leaving.proceed();
                        },
                        Say.text("uikit.upload.leave.stay"),
                        leaving::cancel)
                .open();
    }

    /** Called on the screen when everything that was sent has an answer. */
    public void onFinished(Runnable listener) {
        getElement().addEventListener("finished", _ -> listener.run());
    }

    private static Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        for (var word : WORDS) words.put(word, Say.text("uikit.upload." + word));
        return words;
    }
}
