package vn.vankho.legal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.follow.Follow;
import vn.vankho.shared.Page;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.ListPage;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Đang theo dõi: the texts and filters the person is told about. */
@Route(LegalRoutes.FOLLOWED)
@Menu(title = "legal.follows", order = 39, icon = "vaadin:eye")
@PermitAll
class FollowsView extends ListPage<Follow> {
    private final transient LegalParts parts;

    FollowsView(LegalParts parts) {
        super(LegalRoutes.FOLLOWED, "legal.follows");
        this.parts = parts;
    }

    @Override
    protected Page<Follow> page(int offset, int limit) {
        return parts.follows().list(offset, limit, parts.viewer());
    }

    @Override
    protected EmptyState empty() {
        return new EmptyState(VaadinIcon.EYE, Say.text("legal.follows.none"), Say.text("legal.follows.none.why"));
    }

    @Override
    protected List<Component> shown(Page<Follow> page) {
        var table = new Table(
                Say.text("legal.follows"), "legal.follows.what", "legal.follows.kind", "legal.follows.since", "");
        page.rows()
                .forEach(row -> table.row(
                        name(row),
                        new Span(Say.text(row.document() == null ? "legal.follows.filter" : "legal.follows.document")),
                        new Span(Formats.moment(row.since())),
                        stop(row)));
        return List.of(table);
    }

    private static Anchor name(Follow row) {
        var link = new Anchor(
                row.document() == null
                        ? LegalRoutes.REGISTER + (row.query().isEmpty() ? "" : "?" + row.query())
                        : LegalRoutes.page(row.document()),
                row.name());
        link.addClassName("vk-row-title");
        return link;
    }

    private Button stop(Follow row) {
        var stop = new Button(Say.text("legal.follow.stop"), _ -> {
            if (!Notices.tried(() -> parts.follows().unfollow(row.id(), parts.viewer()))) return;
            Notices.done("legal.follow.stopped", row.name());
            refresh();
        });
        stop.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        stop.setAriaLabel(Say.text("legal.follow.stop.one", row.name()));
        return stop;
    }
}
