package vn.vankho.legal.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.reading.ExportName;
import vn.vankho.uikit.Say;

/** Tải về: the text in the forms of other systems, as it stands on the day of the page. */
final class Downloads extends Details {
    Downloads(LegalView view, LegalParts parts) {
        super(Say.text("legal.download"));
        addClassName("vk-fold");
        var id = view.document().id();
        var name = ExportName.of(view.document().header());
        add(new Div(
                link(
                        "legal.download.akn",
                        name + ".xml",
                        "application/akn+xml",
                        () -> parts.exports().akomaNtoso(id, view.on(), view.knownAt(), parts.viewer())),
                link(
                        "legal.download.jsonld",
                        name + ".jsonld",
                        "application/ld+json",
                        () -> parts.exports().jsonLd(id, view.on(), view.knownAt(), parts.viewer()))));
        setVisible(view.document().header().issuedOn() != null);
    }

    private static Anchor link(String words, String name, String type, Supplier<String> text) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = text.get().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                Say.text(words));
        link.addClassName("vk-button");
        return link;
    }
}
