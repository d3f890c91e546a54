package vn.vankho.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the screens of search are. */
public final class SearchRoutes {
    public static final String RESULTS = "tim-kiem";

    private SearchRoutes() {}

    public static String results(String query) {
        return RESULTS + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
