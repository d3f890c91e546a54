package vn.vankho.legal.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.legal.reading.Aside;
import vn.vankho.legal.text.Comparison.Row;
import vn.vankho.uikit.Say;

/** The rows of a comparison, drawn by the browser; whether all or only the changes are shown is changed there without asking again. */
@Tag("vk-legal-compare")
@JsModule("context://ui/legal-compare.js")
class ComparedText extends HtmlComponent {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> WORDS = List.of("only", "removed", "added", "kept", "none");

    record Shown(List<Row> rows, Map<String, String> words) {}

    ComparedText(Aside aside, boolean onlyChanges) {
        var words = new TreeMap<String, String>();
        for (var word : WORDS) words.put(word, Say.text("legal.compare." + word));
        words.put("left", CompareSide.name(aside.left()));
        words.put("right", CompareSide.name(aside.right()));
        var shown = new Shown(aside.comparison().rows(), words);
        var json = JSON.writeValueAsString(shown).getBytes(StandardCharsets.UTF_8);
        ElementRequestHandler handler = (_, response, _, _) -> {
            response.setContentType("application/json; charset=utf-8");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(json);
        };
        getElement().setProperty("only", onlyChanges);
        getElement().setAttribute("src", handler);
    }
}
