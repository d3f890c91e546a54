package vn.vankho.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A page with the scripts of {@code frontend/} as they are, without a portal: what they do is asked in seconds. */
final class ScriptPage implements AutoCloseable {
    private static final String ADDRESS = "http://scripts.test/";

    private final RealBrowser browser = RealBrowser.at(ADDRESS);
    private final Map<String, String> files = new HashMap<>();
    final Page page = browser.alone();

    /** @param html of the page, below which scripts are {@code /x.js} */
    ScriptPage(String html) {
        files.put("", "<!doctype html><meta charset=\"utf-8\"><body>" + html);
        page.route(ADDRESS + "**", this::answer);
    }

    /** @param path without a slash before it */
    ScriptPage serving(String path, String html) {
        files.put(path, html);
        return this;
    }

    /** @param script what is done with the modules, an async function */
    Object open(String script) {
        page.navigate(ADDRESS);
        return page.evaluate(script);
    }

    private void answer(Route route) {
        var path = route.request().url().substring(ADDRESS.length());
        var file = Path.of("frontend", path);
        if (files.containsKey(path))
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html; charset=utf-8")
                    .setBody(files.get(path)));
        else if (path.endsWith(".js") && Files.isRegularFile(file))
            route.fulfill(
                    new Route.FulfillOptions().setContentType("text/javascript").setPath(file));
        else route.fulfill(new Route.FulfillOptions().setStatus(404));
    }

    @Override
    public void close() {
        browser.close();
    }
}
