package vn.vankho.legal.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.legal.reading.Whole;

/** A legal text with its outline, links and marks, drawn by the browser out of what is fetched once: long texts stay quick. */
@Tag("vk-legal-text")
@JsModule("context://ui/legal-text.js")
class LegalTextView extends HtmlComponent {
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * @param key of the provision it opens at, or empty
     * @param at character of the text it opens at, or empty
     */
    LegalTextView(Whole whole, String key, String at) {
        // made now, in the language and for the rights of who looks
        var json = JSON.writeValueAsString(ShownText.of(whole)).getBytes(StandardCharsets.UTF_8);
        ElementRequestHandler handler = (_, response, _, _) -> {
            response.setContentType("application/json; charset=utf-8");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(json);
        };
        getElement().setProperty("place", key);
        getElement().setProperty("at", at);
        getElement().setAttribute("src", handler);
    }
}
