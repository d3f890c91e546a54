package vn.vankho.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.search.FollowedSearches;
import vn.vankho.search.SavedSearches;
import vn.vankho.search.SearchExport;
import vn.vankho.shared.PlainSheet;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** What can be done with the list as a whole: keep the search, take the list along for Excel. */
class ResultTools extends Div {
    private final transient SavedSearches saved;
    private final transient FollowedSearches followed;
    private final transient CurrentViewer viewer;

    ResultTools(
            SearchAddress address,
            SavedSearches saved,
            FollowedSearches followed,
            SearchExport export,
            CurrentViewer viewer) {
        this.saved = saved;
        this.followed = followed;
        this.viewer = viewer;
        addClassName("vk-result-tools");
        var save = new Button(VaadinIcon.BOOKMARK_O.create(), _ -> ask(address));
        save.getElement().appendChild(new Span(Say.text("search.save")).getElement());
        save.setAriaLabel(Say.text("search.save"));
        save.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(save, table(address, export, viewer));
    }

    private void ask(SearchAddress address) {
        var follow = new Checkbox(Say.text("search.follow"));
        follow.setHelperText(Say.text("search.follow.help"));
        var proposed = saved.freeName(address.query(), viewer.get());
        new NameDialog(Say.text("search.save"), proposed, name -> keep(name, address, follow.getValue()), follow)
                .open();
    }

    private void keep(String name, SearchAddress address, boolean follow) {
        var id = saved.saveNew(name, address.first().parameters().getQueryString(), viewer.get());
        // it is kept by now: a refusal to follow it is none of the name
        boolean follows = follow && Notices.tried(() -> followed.follow(id, viewer.get()));
        Notices.done(follows ? "search.follow.done" : "search.saved.done", name.strip());
    }

    private static Anchor table(SearchAddress address, SearchExport export, CurrentViewer viewer) {
        var locale = Say.locale();
        var name = Say.text("search.export.file") + ".xlsx";
        var download = DownloadHandler.fromInputStream(_ -> {
            var bytes = export.xlsx(address.first().request(), locale, viewer.get());
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, PlainSheet.MEDIA_TYPE, bytes.length);
        });
        var link = new Anchor(download, "");
        link.add(VaadinIcon.FILE_TABLE.create(), new Span(Say.text("search.export")));
        link.addClassName("vk-tool");
        link.getElement().setAttribute("aria-label", Say.text("search.export"));
        return link;
    }
}
