package vn.vankho.legal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.coming.ComingChange;
import vn.vankho.legal.coming.ComingChanges;
import vn.vankho.legal.coming.ComingFile;
import vn.vankho.legal.coming.ComingFilter;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.shared.Page;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.ListPage;
import vn.vankho.uikit.Say;

/** Sắp đổi hiệu lực: texts that change, as a whole or in part, in the next 30, 60 or 90 days, the nearest first. */
@Route(LegalRoutes.COMING)
@Menu(title = "legal.coming", order = 35.5, icon = "vaadin:calendar-clock")
@PermitAll
class ComingView extends ListPage<ComingChange> {
    private static final String DAYS = "so-ngay";
    private static final String STATUS = "tinh-trang";
    private static final List<Integer> SPANS = List.of(30, 60, 90);

    private final transient ComingChanges changes;
    private final transient ComingFile file;
    private final transient LegalParts parts;
    private final Select<Integer> span = new Select<>();
    private final Select<EffectStatus> status = new Select<>();
    private final Div bar = new Div(span, status);
    private final ComingProposals proposals = new ComingProposals();

    ComingView(ComingChanges changes, ComingFile file, LegalParts parts) {
        super(LegalRoutes.COMING, "legal.coming");
        this.changes = changes;
        this.file = file;
        this.parts = parts;
        bar.addClassName("vk-filter");
        span.setLabel(Say.text("legal.coming.within"));
        span.setItems(SPANS);
        span.setItemLabelGenerator(days -> Say.text("legal.coming.days", days));
        span.addValueChangeListener(event -> {
            if (event.isFromClient()) address().go(DAYS, event.getValue());
        });
        status.setLabel(Say.text("legal.coming.after"));
        status.setItems(EffectStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(Say.text("uikit.any"));
        status.setItemLabelGenerator(one -> one == null ? Say.text("uikit.any") : Say.word("legal.status", one));
        status.addValueChangeListener(event -> {
            if (event.isFromClient()) address().go(STATUS, event.getValue());
        });
    }

    private ComingFilter filter() {
        var said = address().text(DAYS);
        int days = SPANS.stream()
                .filter(one -> one.toString().equals(said))
                .findFirst()
                .orElse(ComingFilter.DEFAULT_DAYS);
        return new ComingFilter(
                parts.today(),
                days,
                address().constant(STATUS, EffectStatus.class).orElse(null));
    }

    @Override
    protected Page<ComingChange> page(int offset, int limit) {
        return changes.list(filter(), offset, limit, parts.viewer());
    }

    @Override
    protected Component[] belowTitle() {
        var filter = filter();
        span.setValue(filter.days());
        status.setValue(filter.status());
        proposals.show(changes.proposed(filter, ComingChanges.MOST_ROWS, parts.viewer()));
        return new Component[] {bar, proposals};
    }

    @Override
    protected Component[] besideTitle() {
        var filter = filter();
        var locale = Say.locale();
        var export = new Anchor(
                DownloadHandler.fromInputStream(_ ->
                        Workbook.of("thay-doi-hieu-luc.xlsx", out -> file.write(out, filter, locale, parts.viewer()))),
                Say.text("legal.list.export"));
        export.addClassName("vk-button");
        return new Component[] {export};
    }

    @Override
    protected EmptyState empty() {
        return new EmptyState(
                VaadinIcon.CALENDAR_CLOCK, Say.text("legal.coming.none"), Say.text("legal.coming.none.why", span()));
    }

    private String span() {
        var filter = filter();
        return Say.text(
                "legal.coming.span",
                Formats.day(filter.today().plusDays(1)),
                Formats.day(filter.today().plusDays(filter.days())));
    }

    @Override
    protected List<Component> shown(Page<ComingChange> page) {
        var count = new Div(Say.text("legal.coming.count", Formats.count(page.total())) + ", " + span());
        count.addClassName("vk-count");
        return List.of(count, new ComingTable(page.rows()));
    }
}
