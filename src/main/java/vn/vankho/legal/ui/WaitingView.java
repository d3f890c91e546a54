package vn.vankho.legal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.queue.WaitingFilter;
import vn.vankho.legal.queue.WaitingHeader;
import vn.vankho.legal.recognition.HeaderField;
import vn.vankho.shared.Page;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.ListPage;
import vn.vankho.uikit.Say;

/** Chờ xác nhận: legal documents whose head was read and not confirmed yet. */
@Route(LegalRoutes.WAITING)
@Menu(title = "legal.waiting", order = 36, icon = "vaadin:check-square-o")
@RolesAllowed("EDIT")
class WaitingView extends ListPage<WaitingHeader> {
    private final transient LegalParts parts;
    private final WaitingBar bar;

    WaitingView(LegalParts parts) {
        super(LegalRoutes.WAITING, "legal.waiting");
        this.parts = parts;
        this.bar = new WaitingBar(
                parts.people().units(parts.viewer()), parts.waiting().typeNames(parts.viewer()));
    }

    private WaitingAddress here() {
        return WaitingAddress.of(parameters());
    }

    @Override
    protected Page<WaitingHeader> page(int offset, int limit) {
        return parts.waiting().list(here().filter(), here().order(), offset, limit, parts.viewer());
    }

    @Override
    protected Component[] belowTitle() {
        bar.show(parameters());
        return new Component[] {bar};
    }

    @Override
    protected EmptyState empty() {
        return here().filter().equals(WaitingFilter.ALL)
                ? new EmptyState(VaadinIcon.CHECK, Say.text("legal.waiting.none"), Say.text("legal.waiting.none.why"))
                : new EmptyState(
                        VaadinIcon.FILTER,
                        Say.text("legal.list.none"),
                        Say.text("legal.waiting.filtered.why"),
                        new Anchor(LegalRoutes.WAITING, Say.text("legal.list.all")));
    }

    @Override
    protected List<Component> shown(Page<WaitingHeader> page) {
        var count = new Div(Say.text("legal.waiting.count", Formats.count(page.total())));
        count.addClassName("vk-count");
        var list = new UnorderedList();
        list.addClassName("vk-rows");
        page.rows().forEach(row -> list.add(item(row)));
        return List.of(count, list);
    }

    private ListItem item(WaitingHeader row) {
        var header = row.header();
        var title = new Anchor(here().one(row.id()), header.name().isEmpty() ? header.title() : header.name());
        title.addClassName("vk-row-title");
        var facts = new Span(Stream.of(
                        header.issuer(),
                        header.issuedOn() == null ? null : Formats.day(header.issuedOn()),
                        row.unit(),
                        Say.text("legal.waiting.since", Formats.moment(row.takenIn())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        facts.addClassName("vk-row-facts");
        var words = new Div(title);
        if (header.number() != null && !header.title().isEmpty()) words.add(small(header.title()));
        words.add(facts);
        var badges = new Div();
        badges.addClassName("vk-row-badges");
        if (row.suspect()) badges.add(new Badge(Say.text("legal.suspect"), Badge.Tone.BAD));
        row.missing()
                .forEach(field -> badges.add(new Badge(
                        Say.text("legal.waiting.missing", Say.text("legal.column." + field)), Badge.Tone.WARN)));
        if (!row.unsure().isEmpty()) badges.add(new Badge(unsure(row.unsure()), Badge.Tone.WARN));
        return new ListItem(words, badges);
    }

    /** How many fields want eyes, and which. */
    private static String unsure(List<HeaderField> fields) {
        return Say.text(
                "legal.waiting.unsure",
                Formats.count(fields.size()),
                fields.stream().map(ReadNotes::label).collect(Collectors.joining(", ")));
    }

    private static Div small(String text) {
        var line = new Div(text);
        line.addClassName("vk-row-small");
        return line;
    }
}
