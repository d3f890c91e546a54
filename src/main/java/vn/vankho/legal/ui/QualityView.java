package vn.vankho.legal.ui;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.queue.DataQuality;
import vn.vankho.legal.queue.Quality;
import vn.vankho.legal.queue.QualityFile;
import vn.vankho.legal.queue.QualityRow;
import vn.vankho.legal.text.Places;
import vn.vankho.shared.Page;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.ListPage;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Chất lượng dữ liệu: the checks with their counts, and what one of them finds. */
@Route(LegalRoutes.QUALITY)
@Menu(title = "legal.quality", order = 37.5, icon = "vaadin:clipboard-check")
@PermitAll
class QualityView extends ListPage<QualityRow> {
    private static final String CHECK = "loi";

    private final transient LegalParts parts;
    private final transient QualityFile file;
    private transient Map<Quality, Long> counts = Map.of();

    QualityView(LegalParts parts, QualityFile file) {
        super(LegalRoutes.QUALITY, "legal.quality");
        this.parts = parts;
        this.file = file;
    }

    private Quality check() {
        return new Address(LegalRoutes.QUALITY, parameters())
                .constant(CHECK, Quality.class)
                .orElseGet(() -> Arrays.stream(Quality.values())
                        .filter(one -> counts.getOrDefault(one, 0L) > 0)
                        .findFirst()
                        .orElse(Quality.SUSPECT_NUMBER));
    }

    @Override
    protected Page<QualityRow> page(int offset, int limit) {
        counts = parts.quality().counts(parts.viewer());
        return parts.quality().list(check(), offset, limit, parts.viewer());
    }

    @Override
    protected Component[] belowTitle() {
        var checks = new Nav();
        checks.addClassName("vk-quality");
        checks.getElement().setAttribute("aria-label", Say.text("legal.quality"));
        // what is to be done comes first: on a phone the list of checks is longer than the screen
        Arrays.stream(Quality.values())
                .sorted(comparing(one -> counts.getOrDefault(one, 0L) == 0))
                .forEach(one -> checks.add(link(one, counts.getOrDefault(one, 0L))));
        return new Component[] {checks, new Paragraph(Say.text("legal.quality.what." + check(), DataQuality.DAYS))};
    }

    @Override
    protected Component[] besideTitle() {
        var check = check();
        var locale = Say.locale();
        var export = new Anchor(
                DownloadHandler.fromInputStream(_ ->
                        Workbook.of("chat-luong-du-lieu.xlsx", out -> file.write(out, check, locale, parts.viewer()))),
                Say.text("legal.list.export"));
        export.addClassName("vk-button");
        return new Component[] {export};
    }

    private Anchor link(Quality one, long count) {
        var number = new Span(Formats.count(count));
        number.addClassName("vk-quality-count");
        var link = new Anchor(
                LegalRoutes.QUALITY + "?" + CHECK + "=" + one, number, new Span(Say.word("legal.quality", one)));
        if (one == check()) link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    @Override
    protected EmptyState empty() {
        return new EmptyState(VaadinIcon.CHECK, Say.text("legal.quality.none"), Say.text("legal.quality.none.why"));
    }

    @Override
    protected List<Component> shown(Page<QualityRow> page) {
        var table = new Table(
                Say.word("legal.quality", check()),
                "legal.column.number",
                "legal.column.title",
                "legal.column.issuer",
                "legal.column.issuedOn",
                "legal.quality.found");
        page.rows()
                .forEach(row -> table.row(
                        number(row),
                        title(row),
                        new Span(
                                row.header().issuer() == null
                                        ? ""
                                        : row.header().issuer()),
                        Table.day(row.header().issuedOn()),
                        found(row)));
        return List.of(table);
    }

    private Component found(QualityRow row) {
        if (row.more().isEmpty()) return new Span();
        var words = Say.text("legal.quality.more." + check(), row.more());
        if (check() != Quality.UNMERGED) return new Span(words);
        var place = Places.words(row.place());
        var address = LegalRoutes.page(row.id()) + "?" + LegalRoutes.PART + "=" + LegalRoutes.CONSOLIDATED
                + (row.place().isEmpty() ? "" : "&" + LegalRoutes.PROVISION + "=" + row.place());
        return new Anchor(address, place.isEmpty() ? words : words + ": " + place);
    }

    private Component number(QualityRow row) {
        var address = row.state() == HeaderState.PROPOSED && parts.mayEdit()
                ? LegalRoutes.confirm(row.id())
                : LegalRoutes.page(row.id());
        var number = row.header().number();
        var link = new Anchor(address, number == null ? Say.text("legal.noNumber") : number);
        link.addClassName("vk-row-title");
        return Table.two(
                link, row.header().typeName() == null ? "" : row.header().typeName());
    }

    private static Div title(QualityRow row) {
        var title = new Div(new Span(row.header().title()));
        if (row.state() == HeaderState.CONFIRMED) return title;
        var badges = new Div(new Badge(Say.word("legal.header", row.state()), Badge.Tone.PLAIN));
        badges.addClassName("vk-badges");
        title.add(badges);
        return title;
    }
}
