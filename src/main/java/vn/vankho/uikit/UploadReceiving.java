package vn.vankho.uikit;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.UploadBox.Outcome;

/** Takes the files of an upload box in, each on the thread of its request, and answers with the line that the page shows. */
record UploadReceiving(UploadDrops drops, Locale locale) implements ElementRequestHandler {
    private static final Logger LOG = LoggerFactory.getLogger(UploadReceiving.class);

    @Override
    public void handleRequest(VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner)
            throws IOException {
        Outcome outcome;
        boolean again = false;
        try {
            outcome = drops.receiver(header(request, "X-Drop"))
                    .receive(header(request, "X-Name"), header(request, "X-Folder"), request.getInputStream());
        } catch (Refused refused) {
            again = refused.passes();
            outcome = new Outcome(
                    Outcome.State.REFUSED, I18NProvider.translate(locale, refused.key(), refused.arguments()), null);
        } catch (RuntimeException e) {
            LOG.error("An upload failed", e);
            response.setStatus(500);
            again = true;
            outcome = new Outcome(Outcome.State.REFUSED, I18NProvider.translate(locale, "uikit.upload.failed"), null);
        }
        answer(response, outcome, again);
    }

    /** What was dropped before a question was asked goes on while it is open. */
    @Override
    public boolean isAllowInert() {
        return true;
    }

    /** @param again whether the same file may be taken at a second try */
    private void answer(VaadinResponse response, Outcome outcome, boolean again) throws IOException {
        var json = JsonMapper.shared().createObjectNode();
        json.put("state", outcome.state().name())
                .put("text", said(outcome.text(), outcome.remark()))
                .put("again", again);
        if (outcome.link() != null) json.put("link", outcome.link());
        beside(json, outcome.beside());
        var inside = json.putArray("inside");
        for (var one : outcome.inside()) {
            var line = inside.addObject()
                    .put("name", one.name())
                    .put("folder", one.folder())
                    .put("state", one.state().name())
                    .put("text", said(one.text(), one.why()))
                    .put("link", one.link());
            beside(line, one.beside());
        }
        response.setContentType("application/json");
        response.getOutputStream().write(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void beside(ObjectNode line, Outcome.@Nullable Beside beside) {
        if (beside == null) return;
        line.putObject("beside")
                .put("text", said("", beside.words()))
                .put("deed", I18NProvider.translate(locale, beside.deed()))
                .put("link", beside.link());
    }

    private String said(String text, @Nullable Refused more) {
        if (more == null) return text;
        var words = I18NProvider.translate(locale, more.key(), more.arguments());
        return text.isEmpty() ? words : text + " – " + words;
    }

    private static String header(VaadinRequest request, String name) {
        var value = request.getHeader(name);
        return value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
