package vn.vankho.legal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.list.FilterAddress;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.legal.lookup.RegisterFile;
import vn.vankho.shared.Page;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.ListPage;
import vn.vankho.uikit.Say;

/** Sổ văn bản pháp luật: every legal document the person may see, with its status on a day. */
@Route(LegalRoutes.REGISTER)
@Menu(title = "legal.list", order = 35, icon = "vaadin:book")
@PermitAll
class LegalListView extends ListPage<LegalRow> {
    private final transient LegalParts parts;
    private final transient RegisterFile file;
    private final LegalFilterBar bar;

    LegalListView(LegalParts parts, RegisterFile file) {
        super(LegalRoutes.REGISTER, "legal.list");
        this.parts = parts;
        this.file = file;
        this.bar = new LegalFilterBar(parts, this::choose);
    }

    /** Remembered for the next time, and in the address for those it is sent to. */
    private void choose(List<LegalColumn> columns) {
        var names = columns.stream().map(Enum::name).toList();
        parts.columns().remember(names, parts.viewer());
        address().go(LegalListAddress.COLUMNS, String.join(",", names));
    }

    private List<LegalColumn> columns() {
        return LegalListAddress.columns(address(), parts.columns().of(parts.viewer()));
    }

    @Override
    protected Page<LegalRow> page(int offset, int limit) {
        return parts.list().page(filter(), LegalListAddress.order(address()), offset, limit, parts.viewer());
    }

    private LegalFilter filter() {
        return LegalListAddress.filter(address(), parts.today());
    }

    @Override
    protected Component[] belowTitle() {
        bar.show(address(), columns());
        return new Component[] {bar};
    }

    @Override
    protected Component[] besideTitle() {
        var filter = filter();
        var order = LegalListAddress.order(address());
        var locale = Say.locale();
        var export = new Anchor(
                DownloadHandler.fromInputStream(_ -> Workbook.of(
                        RegisterFile.name(filter), out -> file.write(out, filter, order, locale, parts.viewer()))),
                Say.text("legal.list.export"));
        export.addClassName("vk-button");
        var follow = new Button(
                Say.text("legal.follow.filter"),
                VaadinIcon.BELL_O.create(),
                _ -> new FollowDialog(filter, address().parameters().getQueryString(), parts).open());
        follow.setVisible(LegalListAddress.narrows(address()));
        if (!parts.mayEdit()) return new Component[] {follow, export};
        var enter = new Button(
                Say.text("legal.enter"),
                _ -> new HeaderDialog(null, parts, id -> UI.getCurrent().navigate(LegalRoutes.page(id))).open());
        var take = new Anchor(LegalRoutes.IMPORTS, Say.text("legal.import"));
        take.addClassName("vk-button");
        return new Component[] {follow, export, take, enter};
    }

    /** The same of a list of one status that such texts might be looked for in. */
    private Optional<String> leftOut() {
        var filter = filter();
        boolean mistaken = filter.undetermined() || filter.status() == EffectStatus.NOT_YET_IN_FORCE;
        if (!mistaken || !filter.on().isBefore(parts.today())) return Optional.empty();
        long later = parts.list().notIssued(filter, parts.viewer());
        return later == 0 ? Optional.empty() : Optional.of(Say.text("legal.list.later.left", Formats.count(later)));
    }

    @Override
    protected EmptyState empty() {
        return LegalListAddress.narrows(address())
                ? new EmptyState(
                        VaadinIcon.FILTER,
                        Say.text("legal.list.none"),
                        leftOut().map(said -> said + ". ").orElse("") + Say.text("legal.list.none.why"),
                        LegalFilterBar.clear())
                : new EmptyState(VaadinIcon.BOOK, Say.text("legal.list.empty"), Say.text("legal.list.empty.why"));
    }

    /** On a past day: how many of the list were not there yet; none by that status are in it. */
    private Optional<Component> issuedLater() {
        var filter = filter();
        if (filter.asksStatus()) return leftOut().map(said -> new Span(", " + said));
        long later = filter.on().isBefore(parts.today()) ? parts.list().notIssued(filter, parts.viewer()) : 0;
        if (later == 0) return Optional.empty();
        var said = new Span(", " + Say.text("legal.list.later", Formats.count(later)));
        var hide = new Anchor(
                address()
                        .with(
                                FilterAddress.ISSUED + FilterAddress.UNTIL,
                                filter.on().toString()),
                Say.text("legal.list.later.hide"));
        return Optional.of(new Span(said, new Span(" · "), hide));
    }

    @Override
    protected List<Component> shown(Page<LegalRow> page) {
        var count = new Div(new Span(Say.text("legal.list.count", Formats.count(page.total())) + ", "
                + Say.text("legal.banner.on", Formats.day(filter().on()))));
        count.addClassName("vk-count");
        issuedLater().ifPresent(count::add);
        var table = new LegalTable(page.rows(), columns(), address());
        if (filter().knownAt() == null)
            return List.of(count, new StatusCounts(parts.list().counts(filter(), parts.viewer()), address()), table);
        return List.of(
                count, new Paragraph(Say.text("legal.list.knownAt.note", Formats.moment(filter().knownAt()))), table);
    }
}
