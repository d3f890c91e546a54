package vn.vankho.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import vn.vankho.document.DocumentId;
import vn.vankho.document.IncomingFile;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.UploadBox;

/**
 * Takes a new version in. It stays where it is while the page around it is filled anew: an address to send to is good only as long as
 * its box stands on the page, and a file may be on its way.
 */
class VersionUpload extends Div {
    /** Typed into the field, read by the thread of the upload. */
    private volatile String note = "";

    VersionUpload(DocumentId document, DocumentParts parts, Runnable refresh) {
        var why = new TextField(Say.text("search.version.note"));
        why.setWidthFull();
        // a file may be dropped while the note still has the focus
        why.setValueChangeMode(ValueChangeMode.EAGER);
        why.addValueChangeListener(event -> note = event.getValue());
        var box = new UploadBox(false, (name, folder, bytes) -> {
            parts.documents().addVersion(document, new IncomingFile(name, folder, bytes), note, parts.viewer());
            return new UploadBox.Outcome(UploadBox.Outcome.State.KEPT, "", null);
        });
        box.onFinished(refresh);
        add(new Span(Say.text("search.version.add")), why, box);
        addClassNames("vk-card", "vk-version-add");
    }
}
