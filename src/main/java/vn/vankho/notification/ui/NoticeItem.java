package vn.vankho.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.List;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.notification.NoticeBoard;
import vn.vankho.notification.NoticeSubject.Shown;
import vn.vankho.notification.ShownNotice;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** One notice: what it is about, what happened and when. To open it is to read it. */
final class NoticeItem extends ListItem {
    /** An argument that is itself a key. */
    private static final String KEY = "#";

    NoticeItem(ShownNotice one, NoticeBoard board, CurrentViewer viewer, Runnable refresh) {
        var ids = List.of(one.notice().id());
        var shown = one.shown();
        var title = new Anchor(shown.route(), shown.title());
        title.addClassName("vk-row-title");
        // the link is followed by hand, so that the notice is read first
        title.getElement()
                .addEventListener("click", _ -> {
                    board.read(ids, viewer.get());
                    var route = new Location(shown.route());
                    UI.getCurrent().navigate(route.getPath(), route.getQueryParameters());
                })
                .preventDefault();
        var small = new Span(Formats.moment(one.notice().at()));
        small.addClassName("vk-row-small");
        add(new Div(title, new Div(sentence(shown)), small));
        if (one.notice().readAt() != null) return;
        var read = new Button(Say.text("notification.read"), _ -> {
            board.read(ids, viewer.get());
            refresh.run();
        });
        read.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        read.setAriaLabel(Say.text("notification.read.one", shown.title()));
        var state = new Div(new Badge(Say.text("notification.unread"), Badge.Tone.ACCENT), read);
        state.addClassName("vk-row-badges");
        add(state);
    }

    private static String sentence(Shown shown) {
        var said = Say.text(
                shown.key(),
                shown.arguments().stream()
                        .map(argument -> argument.startsWith(KEY) ? Say.text(argument.substring(1)) : argument)
                        .toArray());
        return shown.by().isEmpty() ? said : said + " " + Say.text("notification.by", shown.by());
    }
}
