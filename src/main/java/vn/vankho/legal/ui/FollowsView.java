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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.follow.Follow;
import vn.vankho.search.FollowedSearches;
import vn.vankho.search.SavedSearch;
import vn.vankho.search.SavedSearches;
import vn.vankho.search.SearchRoutes;
import vn.vankho.shared.Page;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.ListPage;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Đang theo dõi: the searches, texts and filters the person is told about. */
@Route(LegalRoutes.FOLLOWED)
@Menu(title = "legal.follows", order = 39, icon = "vaadin:eye")
@PermitAll
class FollowsView extends ListPage<FollowsView.Followed> {
    private final transient LegalParts parts;
    private final transient SavedSearches saved;
    private final transient FollowedSearches searches;

    /** @param kind key of what it is */
    record Followed(
            String name, String href, String kind, @Nullable Instant since, Runnable stop) {}

    FollowsView(LegalParts parts, SavedSearches saved, FollowedSearches searches) {
        super(LegalRoutes.FOLLOWED, "legal.follows");
        this.parts = parts;
        this.saved = saved;
        this.searches = searches;
    }

    /** The searches first: there are not many. */
    @Override
    protected Page<Followed> page(int offset, int limit) {
        var told = saved.list(parts.viewer()).stream()
                .filter(search -> search.followedSince() != null)
                .toList();
        var rows = new ArrayList<>(
                told.stream().skip(offset).limit(limit).map(this::row).toList());
        int left = limit - rows.size();
        var follows = parts.follows().list(Math.max(0, offset - told.size()), Math.max(1, left), parts.viewer());
        follows.rows().stream().limit(left).map(this::row).forEach(rows::add);
        return new Page<>(rows, told.size() + follows.total());
    }

    private Followed row(SavedSearch search) {
        return new Followed(
                search.name(),
                SearchRoutes.RESULTS + "?" + search.query(),
                "legal.follows.search",
                search.followedSince(),
                () -> searches.unfollow(search.id(), parts.viewer()));
    }

    private Followed row(Follow follow) {
        var document = follow.document();
        return new Followed(
                follow.name(),
                document == null
                        ? LegalRoutes.REGISTER + (follow.query().isEmpty() ? "" : "?" + follow.query())
                        : LegalRoutes.page(document),
                document == null ? "legal.follows.filter" : "legal.follows.document",
                follow.since(),
                () -> parts.follows().unfollow(follow.id(), parts.viewer()));
    }

    @Override
    protected EmptyState empty() {
        return new EmptyState(VaadinIcon.EYE, Say.text("legal.follows.none"), Say.text("legal.follows.none.why"));
    }

    @Override
    protected List<Component> shown(Page<Followed> page) {
        var table = new Table(
                Say.text("legal.follows"), "legal.follows.what", "legal.follows.kind", "legal.follows.since", "");
        page.rows()
                .forEach(row -> table.row(
                        name(row),
                        new Span(Say.text(row.kind())),
                        new Span(row.since() == null ? "" : Formats.moment(row.since())),
                        stop(row)));
        return List.of(table);
    }

    private static Anchor name(Followed row) {
        var link = new Anchor(row.href(), row.name());
        link.addClassName("vk-row-title");
        return link;
    }

    private Button stop(Followed row) {
        var stop = new Button(Say.text("legal.follow.stop"), _ -> {
            if (!Notices.tried(row.stop())) return;
            Notices.done("legal.follow.stopped", row.name());
            refresh();
        });
        stop.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        stop.setAriaLabel(Say.text("legal.follow.stop.one", row.name()));
        return stop;
    }
}
