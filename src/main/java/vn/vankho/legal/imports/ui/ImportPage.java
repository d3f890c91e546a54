package vn.vankho.legal.imports.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.imports.ImportState;
import vn.vankho.legal.imports.RegisterImport;
import vn.vankho.legal.ui.Workbook;
import vn.vankho.shared.NotFound;
import vn.vankho.uikit.Heading;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.SureDialog;

/** One register that is taken over: columns, look through, taking over; it looks again by itself while the portal works on it. */
@Route(LegalRoutes.IMPORTS + "/lan")
@RolesAllowed("EDIT")
class ImportPage extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private static final int EVERY = 1_500;

    private final transient ImportParts parts;
    private transient @Nullable ImportId id;
    private transient QueryParameters parameters = QueryParameters.empty();
    private transient @Nullable ImportState shown;
    private boolean choosing;
    private String title = "";
    private @Nullable Registration polling;

    ImportPage(ImportParts parts) {
        this.parts = parts;
        addClassName("vk-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        try {
            id = new ImportId(UUID.fromString(parameter));
        } catch (IllegalArgumentException e) {
            throw new NotFound("legal.import.missing");
        }
        parameters = event.getLocation().getQueryParameters();
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(EVERY);
        polling = event.getUI().addPollListener(_ -> lookAgain());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) polling.remove();
    }

    /** Only while there is work: a form that a person fills in is left alone. */
    private void lookAgain() {
        if (shown != null && shown.works()) refresh();
    }

    void refresh() {
        var one = parts.lookup().find(Objects.requireNonNull(id), parts.viewer());
        title = one.fileName();
        shown = one.state();
        removeAll();
        add(new Heading(title, deeds(one)), new ImportProgress(one));
        if (one.state() == ImportState.CHOOSING || choosing && !one.state().works()) {
            add(new ImportChoice(one, parts, this::chosen));
            return;
        }
        if (!one.state().works() && isOwn(one)) labels(one);
        if (one.state() == ImportState.CHECKED && isOwn(one)) add(new ImportApplying(one, parts, this::refresh));
        if (!one.state().works() && one.applied() > 0 && one.waiting() > 0)
            add(new ImportConfirming(one, parts, this::refresh));
        if (one.looked() > 0) add(new ImportRows(one, parameters, parts));
    }

    private void labels(RegisterImport one) {
        var unknown = parts.labels().unknown(one.id(), parts.viewer());
        if (!unknown.isEmpty()) add(new ImportLabelling(one, unknown, parts, this::refresh));
    }

    private void chosen() {
        choosing = false;
        refresh();
    }

    private Component[] deeds(RegisterImport one) {
        var deeds = new ArrayList<Component>();
        var back = new Anchor(LegalRoutes.IMPORTS, Say.text("legal.import.all"));
        back.addClassName("vk-button");
        deeds.add(back);
        if (one.troubled() > 0 && isOwn(one)) deeds.add(report(one));
        boolean again = one.state() != ImportState.CHOOSING && !one.state().works();
        if (again && isOwn(one))
            deeds.add(new Button(Say.text(more(one)), _ -> {
                choosing = true;
                refresh();
            }));
        if (!one.state().works() && one.applied() == 0 && isOwn(one)) deeds.add(discard(one));
        if (one.state().works() && mayStop(one))
            deeds.add(new Button(Say.text("legal.import.stop"), _ -> {
                Notices.tried(() -> stop(one));
                refresh();
            }));
        return deeds.toArray(Component[]::new);
    }

    /** After one table of a file another one may come in, and rows that were left out. */
    private static String more(RegisterImport one) {
        return one.state() == ImportState.DONE ? "legal.import.more" : "legal.import.chooseAgain";
    }

    private void stop(RegisterImport one) {
        if (one.state() == ImportState.CONFIRMING) parts.confirmations().stop(one.id(), parts.viewer());
        else parts.imports().cancel(one.id(), parts.viewer());
    }

    private boolean mayStop(RegisterImport one) {
        return one.state() == ImportState.CONFIRMING ? parts.mayConfirm() : isOwn(one);
    }

    /** Whether the person sent it; a lawyer sees what others have taken over too. */
    private boolean isOwn(RegisterImport one) {
        return one.startedBy().equals(parts.viewer().person());
    }

    private Button discard(RegisterImport one) {
        return new Button(
                Say.text("legal.import.discard"),
                _ -> new SureDialog(
                                Say.text("legal.import.discard"),
                                Say.text("legal.import.discard.what", one.fileName()),
                                Say.text("legal.import.discard"),
                                () -> discarded(one),
                                Say.text("uikit.cancel"),
                                () -> {})
                        .open());
    }

    private void discarded(RegisterImport one) {
        if (!Notices.tried(() -> parts.imports().discard(one.id(), parts.viewer()))) return;
        Notices.done("legal.import.discarded", one.fileName());
        UI.getCurrent().navigate(LegalRoutes.IMPORTS);
    }

    private Anchor report(RegisterImport one) {
        var locale = Say.locale();
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> Workbook.of(
                        "loi-nhap-so.xlsx", out -> parts.report().write(out, one.id(), locale, parts.viewer()))),
                Say.text("legal.import.report.download"));
        link.addClassName("vk-button");
        return link;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
