package vn.vankho.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.uikit.UploadBox.Follower;

/** Answers the upload box that asks from time to time what became of the files it has sent. */
final class UploadFollowing {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_QUESTION = 64 * 1024;
    private static final int MOST_LINKS = 200;

    private UploadFollowing() {}

    static ElementRequestHandler handler(Follower follower, Locale locale) {
        return (request, response, _, _) -> {
            var answer = JSON.createArrayNode();
            for (var fate : follower.follow(links(request.getInputStream().readNBytes(LONGEST_QUESTION)))) {
                var sentence = I18NProvider.translate(
                        locale, fate.key(), fate.arguments().toArray());
                var text =
                        fate.remark() ? I18NProvider.translate(locale, "uikit.upload.kept") + " " + sentence : sentence;
                answer.addObject()
                        .put("link", fate.link())
                        .put("away", fate.away())
                        .put("last", fate.last())
                        .put("text", text);
            }
            response.setContentType("application/json");
            response.getOutputStream().write(JSON.writeValueAsBytes(answer));
        };
    }

    private static List<String> links(byte[] question) {
        var links = new ArrayList<String>();
        for (JsonNode link : JSON.readTree(question)) if (links.size() < MOST_LINKS) links.add(link.asString());
        return links;
    }
}
