package vn.vankho.search.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.search.AskedAddress;
import vn.vankho.search.Hit;
import vn.vankho.shared.BadParameter;

/**
 * The search by whose results the page of a document was opened, as its address carries it: {@code ?q=…&tim=<how the search was narrowed>&thu=7}.
 * So the way back, and to the results beside it, is there after a reload too, and for whom the address is sent to.
 *
 * @param search on its first page
 * @param no which of the results, from 1; 0 where that is not known
 */
public record FoundBy(SearchAddress search, int no) {
    private static final String SEARCH = "tim";
    private static final String NO = "thu";
    private static final String MEANT = "q";

    /** Browsers and servers in between cut what is longer; the document is opened without a way back then. */
    private static final int LONGEST_LINK = 6_000;

    public FoundBy {
        search = search.first();
    }

    static Optional<FoundBy> of(QueryParameters address) {
        return address.getSingleParameter(SEARCH).flatMap(said -> {
            try {
                var search = SearchAddress.of(narrowing(said));
                var asked = search.query().isEmpty() ? search.asking(meant(address)) : search;
                var no = address.getSingleParameter(NO).filter(text -> text.matches("\\d{1,6}"));
                return Optional.of(new FoundBy(asked, no.map(Integer::valueOf).orElse(0)));
            } catch (BadParameter | IllegalArgumentException e) {
                // a day that is none, or an address that was cut on its way
                return Optional.empty();
            }
        });
    }

    /** What the person asked for who opened the page of a document out of its results; empty where it was opened otherwise. */
    public static String words(QueryParameters address) {
        return of(address).map(found -> found.search().query()).orElse("");
    }

    /** The page of a result. @param meant the words that are marked there, which need not be those that were typed */
    String link(Hit hit, String meant) {
        return link(
                DocumentRoutes.page(hit.id(), new DocumentRoutes.At(hit.unitKey(), hit.page(), hit.behind()), meant),
                meant);
    }

    /** The same of another place that this search leads to. */
    String link(String page, String meant) {
        var said = search.parameters();
        // long questions would stand there twice
        if (meant.equals(search.query())) said = said.excluding(AskedAddress.QUERY);
        var link = page + (page.contains("?") ? "&" : "?") + SEARCH + "="
                + URLEncoder.encode(said.getQueryString(), StandardCharsets.UTF_8)
                + (no == 0 ? "" : "&" + NO + "=" + no);
        return link.length() > LONGEST_LINK ? page : link;
    }

    /** The page of results on which it stands. */
    String back() {
        return search.at(no == 0 ? 1 : (no - 1) / SearchAddress.HITS + 1).link();
    }

    FoundBy at(int other) {
        return new FoundBy(search, other);
    }

    private static QueryParameters narrowing(String said) {
        return said.isEmpty() ? new QueryParameters(Map.<String, List<String>>of()) : QueryParameters.fromString(said);
    }

    private static String meant(QueryParameters address) {
        return address.getSingleParameter(MEANT).orElse("").strip();
    }
}
