package vn.vankho.legal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import vn.vankho.legal.FieldEvidence;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.queue.Source;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Heading;
import vn.vankho.uikit.KeyHint;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.SureDialog;

/** The head of one document beside its file: a person puts it right, accepts it with Enter, and is at the next one. */
@Route(LegalRoutes.CONFIRM)
@RolesAllowed("EDIT")
class ConfirmView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient LegalParts parts;
    private String title = "";

    ConfirmView(LegalParts parts) {
        this.parts = parts;
        addClassNames("vk-page", "vk-confirm");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        show(LegalPage.id(parameter), WaitingAddress.of(event.getLocation().getQueryParameters()));
    }

    private void show(LegalDocumentId id, WaitingAddress among) {
        var view = parts.lookup().view(id, null, null, parts.viewer());
        var source = parts.waiting().source(id, parts.viewer());
        title = view.document().header().name();
        removeAll();
        var form = new HeaderForm(parts);
        form.show(view.document().header());
        var pane = source.map(SourcePane::new);
        var findings = new HeaderFindings(view, place -> pane.ifPresent(one -> one.show(place)));
        List<FieldEvidence> evidence = source.map(Source::fields).orElse(List.of());
        ReadNotes.show(form, evidence, parts.sources().of(id, parts.viewer()));
        form.onEntered((field, body) -> pane.ifPresent(one -> one.show(FieldEvidence.place(evidence, field, body))));
        form.onChange(() -> check(view, form, findings));
        check(view, form, findings);
        var fields = new Div(form, findings);
        fields.addClassName("vk-confirm-fields");
        var both = new Div(pane.<Component>map(one -> one).orElseGet(ConfirmView::noSource), fields);
        both.addClassName("vk-confirm-both");
        add(new Heading(title, deeds(view, form, fields, among)), line(view, among), both);
        form.enter(ReadNotes.first(form, evidence));
    }

    private static Component noSource() {
        return new EmptyState(
                VaadinIcon.FILE_O, Say.text("legal.confirm.noSource"), Say.text("legal.confirm.noSource.why"));
    }

    private Div line(LegalView view, WaitingAddress among) {
        var line = new Div(
                new Anchor(among.list(), Say.text("legal.confirm.queue")),
                new Anchor(LegalRoutes.page(view.document().id()), Say.text("legal.confirm.page")));
        line.addClassName("vk-choices");
        return line;
    }

    private Component[] deeds(LegalView view, HeaderForm form, Component fields, WaitingAddress among) {
        var id = view.document().id();
        var accept = new Button(
                Say.text("legal.confirm.accept"), _ -> EmptyFields.asked(form, () -> accept(view, form, among)));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setSuffixComponent(new KeyHint(Say.text("legal.confirm.accept.key")));
        // what was typed last is told to the server before the click counts
        accept.addClickShortcut(Key.ENTER).listenOn(form).resetFocusOnActiveElement();
        var skip = new Button(Say.text("legal.confirm.skip"), _ -> go(next(id, among), among));
        skip.setSuffixComponent(new KeyHint(Say.text("legal.confirm.skip.key")));
        skip.addClickShortcut(Key.KEY_S, KeyModifier.ALT);
        var not = new Button(
                Say.text("legal.dismiss"),
                _ -> new SureDialog(
                                Say.text("legal.dismiss"),
                                Say.text("legal.dismiss.what", title),
                                Say.text("legal.dismiss"),
                                () -> dismiss(id, among),
                                Say.text("uikit.cancel"),
                                () -> {})
                        .open());
        not.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new Component[] {not, skip, accept};
    }

    private void check(LegalView view, HeaderForm form, HeaderFindings findings) {
        if (form.holdsNoDay()) return;
        findings.show(parts.checks().of(view.document().id(), form.header(), parts.viewer()));
    }

    private void accept(LegalView view, HeaderForm form, WaitingAddress among) {
        var document = view.document();
        var next = next(document.id(), among);
        if (!form.marks()
                .tried(() -> parts.register()
                        .confirmHeader(document.id(), document.revision(), form.header(), parts.viewer()))) return;
        Notices.done("legal.saved", form.header().name());
        go(next, among);
    }

    private void dismiss(LegalDocumentId id, WaitingAddress among) {
        var next = next(id, among);
        if (!Notices.tried(() -> parts.dismissals().notLegal(id, parts.viewer()))) return;
        Notices.done("legal.dismissed", title);
        go(next, among);
    }

    private Optional<LegalDocumentId> next(LegalDocumentId id, WaitingAddress among) {
        return parts.waiting().after(id, among.filter(), among.order(), parts.viewer());
    }

    private static void go(Optional<LegalDocumentId> next, WaitingAddress among) {
        UI.getCurrent().navigate(next.map(LegalRoutes::confirm).orElse(LegalRoutes.WAITING), among.parameters());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
