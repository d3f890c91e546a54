package vn.vankho.uikit;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.uikit.UploadBox.Follower;

/** Answers the upload box that asks from time to time what became of the files it has sent. */
record UploadFollowing(Follower follower, Locale locale) implements ElementRequestHandler {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_QUESTION = 64 * 1024;
    private static final int MOST_LINKS = 200;

    @Override
    public void handleRequest(VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner)
            throws IOException {
        var answer = JSON.createArrayNode();
        for (var fate : follower.follow(links(request.getInputStream().readNBytes(LONGEST_QUESTION)))) {
            var sentence =
                    I18NProvider.translate(locale, fate.key(), fate.arguments().toArray());
            var text = fate.remark() ? I18NProvider.translate(locale, "uikit.upload.kept") + " " + sentence : sentence;
            answer.addObject()
                    .put("link", fate.link())
                    .put("away", fate.away())
                    .put("last", fate.last())
                    .put("text", text);
        }
        response.setContentType("application/json");
        response.getOutputStream().write(JSON.writeValueAsBytes(answer));
    }

    /** A question on the screen does not keep the lines below it from their last word. */
    @Override
    public boolean isAllowInert() {
        return true;
    }

    private static List<String> links(byte[] question) {
        var links = new ArrayList<String>();
        for (JsonNode link : JSON.readTree(question)) if (links.size() < MOST_LINKS) links.add(link.asString());
        return links;
    }
}
