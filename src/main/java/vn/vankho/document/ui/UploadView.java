package vn.vankho.document.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.concurrent.atomic.AtomicReference;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.People;
import vn.vankho.identity.Permission;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.Heading;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.UploadBox;

/** Keeps many files and whole folders at once. What is said of the batch holds for the files that are sent after it was said. */
@Route(DocumentRoutes.UPLOAD)
@Menu(title = "document.upload", order = 20, icon = "vaadin:upload-alt")
@PermitAll
class UploadView extends Div implements HasDynamicTitle {
    /** Read by the threads of the uploads, which hold no lock of the session. */
    private final AtomicReference<DocumentData> common = new AtomicReference<>(DocumentData.named("-"));

    private final DocumentForm form;

    UploadView(Documents documents, People people, CurrentViewer currentViewer) {
        var viewer = currentViewer.get();
        addClassName("vk-page");
        add(new Heading(Say.text("document.upload")));
        form = new DocumentForm(DocumentForm.Part.BATCH, people, viewer);
        if (!viewer.may(Permission.KEEP)) {
            add(new Paragraph(Say.text("document.upload.forbidden")));
            return;
        }
        form.onChange(this::take);
        var details = new Details(
                Say.text("document.upload.common"), new Paragraph(Say.text("document.upload.common.help")), form);
        details.addClassNames("vk-card", "vk-fold");
        details.setWidthFull();
        var receiving = new Receiving(documents, currentViewer, common::get);
        var types = new Paragraph(Say.text("document.upload.types"));
        types.addClassName("vk-hint");
        add(details, new UploadBox(true, receiving), types);
    }

    private void take() {
        try {
            common.set(form.value("-"));
        } catch (Refused marked) {
            // the field says what is wrong; until it is mended, what was right before holds
        }
    }

    @Override
    public String getPageTitle() {
        return Say.text("document.upload");
    }
}
