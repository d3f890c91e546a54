package vn.vankho.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.notification.NoticeBoard;
import vn.vankho.notification.NoticeRoutes;
import vn.vankho.notification.ShownNotice;
import vn.vankho.shared.Page;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.ListPage;
import vn.vankho.uikit.Say;

/** Thông báo: what the person was told of what they follow, newest first. */
@Route(NoticeRoutes.NOTICES)
@Menu(title = "notification.menu", order = 38, icon = "vaadin:bell")
@PermitAll
class NoticesView extends ListPage<ShownNotice> {
    private static final String ONLY = "chi";
    private static final String UNREAD = "chua-doc";

    private final transient NoticeBoard board;
    private final transient CurrentViewer viewer;
    private final Select<String> only = new Select<>();
    private final Div bar = new Div(only);

    NoticesView(NoticeBoard board, CurrentViewer viewer) {
        super(NoticeRoutes.NOTICES, "notification.menu");
        this.board = board;
        this.viewer = viewer;
        bar.addClassName("vk-filter");
        only.setLabel(Say.text("notification.show"));
        only.setItems("", UNREAD);
        only.setItemLabelGenerator(
                one -> Say.text(one.isEmpty() ? "notification.show.all" : "notification.show.unread"));
        only.addValueChangeListener(event -> {
            if (event.isFromClient()) address().go(ONLY, event.getValue());
        });
    }

    private boolean onlyUnread() {
        return address().text(ONLY).equals(UNREAD);
    }

    @Override
    protected Page<ShownNotice> page(int offset, int limit) {
        return board.list(onlyUnread(), offset, limit, viewer.get());
    }

    @Override
    protected Component[] belowTitle() {
        only.setValue(onlyUnread() ? UNREAD : "");
        return new Component[] {bar};
    }

    @Override
    protected Component[] besideTitle() {
        var all = new Button(Say.text("notification.readAll"), VaadinIcon.CHECK.create(), _ -> {
            board.readAll(viewer.get());
            refresh();
        });
        all.setVisible(board.unread(1, viewer.get()) > 0);
        return new Component[] {all};
    }

    @Override
    protected EmptyState empty() {
        var key = onlyUnread() ? "notification.none.unread" : "notification.none";
        return new EmptyState(VaadinIcon.BELL, Say.text(key), Say.text("notification.none.why"));
    }

    @Override
    protected List<Component> shown(Page<ShownNotice> page) {
        var list = new UnorderedList();
        list.addClassName("vk-rows");
        page.rows().forEach(one -> list.add(new NoticeItem(one, board, viewer, this::refresh)));
        return List.of(list);
    }
}
