package vn.vankho.document.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.Archives;
import vn.vankho.document.Arrivals;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.FormWords;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.People;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.Heading;
import vn.vankho.uikit.Say;

/** Keeps many files and whole folders at once. What is said of the batch holds for the files that are dropped after it was said. */
@Route(DocumentRoutes.UPLOAD)
@Menu(title = "document.upload", order = 20, icon = "vaadin:upload-alt")
@RolesAllowed("KEEP")
class UploadView extends Div implements HasDynamicTitle {
    /** Null while a field does not hold. Read by the threads of the uploads, which hold no lock of the session. */
    private final AtomicReference<@Nullable DocumentData> common = new AtomicReference<>(DocumentData.named("-"));

    private final Paragraph wrong = new Paragraph(Say.text("document.upload.common.wrong"));

    private final DocumentForm form;
    private final Details details = new Details();

    UploadView(
            Documents documents,
            Archives archives,
            Arrivals arrivals,
            People people,
            FormWords words,
            CurrentViewer currentViewer) {
        var viewer = currentViewer.get();
        addClassName("vk-page");
        add(new Heading(Say.text("document.upload")));
        form = new DocumentForm(DocumentForm.Part.BATCH, people, words, viewer);
        form.onChange(this::take);
        details.add(new Paragraph(Say.text("document.upload.common.help")), form);
        details.setSummaryText(summary());
        details.addClassNames("vk-card", "vk-fold");
        details.setWidthFull();
        var receiving = new Receiving(documents, archives, arrivals, currentViewer, this::common);
        var types = new Paragraph(Say.text("document.upload.types"));
        types.addClassName("vk-hint");
        wrong.addClassName("vk-refusal");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        add(details, wrong, receiving.box(), types);
    }

    /** With a field that does not hold nothing is kept: the access level of before may be the wrong one. */
    private void take() {
        try {
            common.set(form.value("-"));
            details.setSummaryText(summary());
        } catch (Refused marked) {
            common.set(null);
        }
        wrong.setVisible(common.get() == null);
    }

    /** What holds for the next files can be read without opening the form. */
    private String summary() {
        return Say.text("document.upload.common.now", String.join(" · ", form.alike()));
    }

    /** What is said of the whole batch. */
    DocumentData common() {
        var said = common.get();
        if (said == null) throw new Refused("document.upload.common.wrong");
        return said;
    }

    @Override
    public String getPageTitle() {
        return Say.text("document.upload");
    }
}
