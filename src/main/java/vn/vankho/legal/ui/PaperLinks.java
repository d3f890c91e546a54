package vn.vankho.legal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.reading.ConsolidatedPapers.Form;
import vn.vankho.uikit.Say;

/** Takes the consolidated text away as it stands on the page; made when it is asked for, with the rights of that moment. */
final class PaperLinks extends Div {
    PaperLinks(LegalView view, LegalParts parts) {
        addClassName("vk-deeds");
        for (var form : Form.values())
            add(form.canBeMade() ? link(form, view, parts) : new Span(Say.text("legal.paper.noFont")));
    }

    private static Anchor link(Form form, LegalView view, LegalParts parts) {
        var locale = Say.locale();
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var made = parts.papers()
                            .make(view.document().id(), view.on(), view.knownAt(), form, locale, parts.viewer());
                    return new DownloadResponse(
                            new ByteArrayInputStream(made.bytes()),
                            made.fileName(),
                            made.mediaType(),
                            made.bytes().length);
                }),
                "");
        link.add(VaadinIcon.DOWNLOAD_ALT.create());
        link.add(Say.word("legal.paper", form));
        link.addClassName("vk-button");
        return link;
    }
}
