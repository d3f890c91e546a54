package vn.vankho.search.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;

/**
 * Who opens the page of a PDF gets the library for it and the file while the page around it is still being made; who looks at any other page
 * gets the viewer when the browser has nothing else to do.
 */
@Component
class PdfHeadStart implements VaadinServiceInitListener {
    private final Documents documents;
    private final CurrentViewer viewers;

    PdfHeadStart(Documents documents, CurrentViewer viewers) {
        this.documents = documents;
        this.viewers = viewers;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::begin);
    }

    private void begin(IndexHtmlResponse page) {
        var path = String.valueOf(page.getVaadinRequest().getPathInfo());
        viewers.find().ifPresent(viewer -> {
            if (!path.startsWith("/" + DocumentRoutes.PAGE + "/")) script(page.getDocument(), "pdf-ahead.js");
            else DocumentRoutes.onPage(path).ifPresent(id -> begin(page.getDocument(), id, viewer));
        });
    }

    private void begin(Document page, DocumentId id, Viewer viewer) {
        try {
            var version = documents.current(id, viewer);
            if (!Viewing.isTurnedOver(version.mediaType()) || !version.fileIsOpenTo(viewer)) return;
            var file = page.head().appendElement("meta").attr("name", "vk-pdf");
            if (Viewing.isPdf(version))
                file.attr("content", DocumentRoutes.file(id, version.id()))
                        .attr("data-size", String.valueOf(version.size()));
            script(page, "pdf-start.js");
        } catch (Refused _) {
            // the page itself says so
        }
    }

    private static void script(Document page, String name) {
        page.head().appendElement("script").attr("type", "module").attr("src", "ui/" + name);
    }
}
