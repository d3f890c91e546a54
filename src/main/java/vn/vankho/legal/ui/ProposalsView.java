package vn.vankho.legal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.queue.ActingText;
import vn.vankho.legal.queue.ProposalFilter;
import vn.vankho.shared.Page;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.ListPage;
import vn.vankho.uikit.Say;

/** Quan hệ chờ quyết định: what texts do to others as far as it was only read, text by text. */
@Route(LegalRoutes.PROPOSALS)
@Menu(title = "legal.queue.menu", order = 37, icon = "vaadin:connect-o")
@RolesAllowed("DECIDE_LAW")
class ProposalsView extends ListPage<ActingText> {
    private static final int TEXTS = 10;

    private final transient LegalParts parts;
    private final ProposalDeeds deeds;
    private final ComboBox<RelationKind> kind = new ComboBox<>(Say.text("legal.relation.kind"));
    private final Checkbox changing = new Checkbox(Say.text("legal.queue.changing"));
    private final Checkbox registers = new Checkbox(Say.text("legal.queue.registers"));
    private final TextField words = new TextField(Say.text("legal.queue.words"));
    private final Div bar = new Div(words, kind, changing, registers);
    private final RegisterProposals ofRegisters;

    ProposalsView(LegalParts parts) {
        super(LegalRoutes.PROPOSALS, "legal.queue", TEXTS);
        this.parts = parts;
        this.deeds = new ProposalDeeds(parts, this::refresh);
        this.ofRegisters = new RegisterProposals(parts, this::refresh);
        bar.addClassNames("vk-filter", "vk-proposal-filter");
        words.setPlaceholder(Say.text("legal.queue.words.hint"));
        words.setClearButtonVisible(true);
        words.addValueChangeListener(event -> {
            if (event.isFromClient())
                address().go(ProposalAddress.WORDS, event.getValue().isBlank() ? null : event.getValue());
        });
        kind.setItems(RelationKind.values());
        kind.setItemLabelGenerator(one -> Say.word("legal.relation", one));
        kind.setClearButtonVisible(true);
        kind.setPlaceholder(Say.text("uikit.any"));
        kind.addValueChangeListener(event -> {
            if (event.isFromClient())
                address()
                        .go(
                                ProposalAddress.KIND,
                                event.getValue() == null
                                        ? null
                                        : event.getValue().name());
        });
        changing.addValueChangeListener(event -> {
            if (event.isFromClient()) address().go(ProposalAddress.CHANGING, event.getValue() ? "1" : null);
        });
        registers.addValueChangeListener(event -> {
            if (event.isFromClient()) address().go(ProposalAddress.REGISTERS, event.getValue() ? "1" : null);
        });
    }

    private ProposalFilter filter() {
        return ProposalAddress.filter(parameters());
    }

    @Override
    protected Page<ActingText> page(int offset, int limit) {
        return parts.proposals().list(filter(), offset, limit, parts.viewer());
    }

    @Override
    protected Component[] belowTitle() {
        words.setValue(filter().words());
        kind.setValue(filter().kind());
        changing.setValue(filter().changing());
        registers.setValue(filter().registers());
        // the run takes all that registers say, also what the words leave out
        ofRegisters.show(filter().registers() && filter().words().isEmpty());
        return new Component[] {bar, ofRegisters};
    }

    @Override
    protected EmptyState empty() {
        return filter().equals(ProposalFilter.ALL)
                ? new EmptyState(VaadinIcon.CHECK, Say.text("legal.queue.none"), Say.text("legal.queue.none.why"))
                : new EmptyState(
                        VaadinIcon.FILTER,
                        Say.text("legal.queue.filtered"),
                        Say.text("legal.queue.filtered.why"),
                        new Anchor(LegalRoutes.PROPOSALS, Say.text("legal.list.all")));
    }

    @Override
    protected List<Component> shown(Page<ActingText> page) {
        var count = new Div(
                filter().equals(ProposalFilter.ALL)
                        ? Say.text(
                                "legal.queue.count",
                                Formats.count(parts.proposals().count(Integer.MAX_VALUE, parts.viewer())),
                                Formats.count(page.total()))
                        : Say.text("legal.queue.count.filtered", Formats.count(page.total())));
        count.addClassName("vk-count");
        deeds.clear();
        var all = new ArrayList<Component>();
        all.add(count);
        page.rows().forEach(text -> all.add(new ProposalCard(text, deeds)));
        all.add(deeds);
        return all;
    }
}
