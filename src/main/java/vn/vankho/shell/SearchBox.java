package vn.vankho.shell;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.search.SearchEngine;
import vn.vankho.search.SearchRoutes;
import vn.vankho.search.Suggestions;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** The one search box: on every page, reached by the key "/", with suggestions while typing and recent documents before. */
@Tag("vk-search")
@JsModule("context://ui/search-box.js")
class SearchBox extends HtmlComponent {
    private static final Logger LOG = LoggerFactory.getLogger(SearchBox.class);
    private static final int SUGGESTIONS = 8;
    /** Nobody chooses a suggestion for a paragraph. */
    private static final int LONGEST = 400;

    private static final List<String> WORDS =
            List.of("label", "placeholder", "clear", "go", "NUMBER", "TITLE", "RECENT", "QUERY", "list", "cut");

    private final transient Suggestions suggestions;
    private final transient CurrentViewer viewer;

    SearchBox(Suggestions suggestions, CurrentViewer viewer) {
        this.suggestions = suggestions;
        this.viewer = viewer;
        var words = new java.util.TreeMap<String, String>();
        for (var word : WORDS) words.put(word, Say.text("shell.search." + word, Formats.count(SearchEngine.LONGEST)));
        getElement().setPropertyMap("words", Map.copyOf(words));
        getElement().setProperty("longest", SearchEngine.LONGEST);
    }

    /** Shows what is being searched on the results page. */
    void show(String query) {
        getElement().setProperty("value", query);
    }

    @ClientCallable
    ArrayNode suggest(String typed) {
        var lines = JsonNodeFactory.instance.arrayNode();
        if (typed.length() > LONGEST) return lines;
        try {
            for (var line : suggestions.suggest(typed, SUGGESTIONS, viewer.get())) {
                var node = lines.addObject();
                node.put("kind", line.kind().name()).put("text", line.text());
                if (line.detail() != null) node.put("detail", line.detail());
                if (line.document() != null) node.put("link", DocumentRoutes.page(line.document()));
            }
        } catch (RuntimeException e) {
            // a suggestion that fails must not disturb who is typing
            LOG.warn("No suggestions: {}", e.toString());
        }
        return lines;
    }

    @ClientCallable
    void go(String query) {
        var text = query.strip();
        if (!text.isEmpty())
            getUI().ifPresent(ui ->
                    ui.navigate(SearchRoutes.RESULTS, com.vaadin.flow.router.QueryParameters.of("q", text)));
    }

    @ClientCallable
    void open(String link) {
        if (link.startsWith(DocumentRoutes.PAGE + "/")) getUI().ifPresent(ui -> ui.navigate(link));
    }
}
