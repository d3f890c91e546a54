package vn.vankho.extraction.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentId;
import vn.vankho.extraction.Doubt;
import vn.vankho.extraction.DoubtFilter;
import vn.vankho.extraction.DoubtfulPage;
import vn.vankho.extraction.ScanRoutes;

/**
 * What of the pages in doubt a person goes through, as the address says it: {@code ?hang=1&ly-do=UNSURE&tai-lieu=…}.
 *
 * @param queue whether the person goes from one page in doubt to the next; not who came from a document to one page of it
 */
record DoubtAddress(boolean queue, DoubtFilter filter) {
    private static final String QUEUE = "hang";
    private static final String DOUBT = "ly-do";
    private static final String DOCUMENT = "tai-lieu";

    static DoubtAddress of(QueryParameters asked) {
        var doubt = asked.getSingleParameter(DOUBT)
                .flatMap(name -> Arrays.stream(Doubt.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst());
        var document = asked.getSingleParameter(DOCUMENT).flatMap(DoubtAddress::id);
        return new DoubtAddress(
                asked.getSingleParameter(QUEUE).isPresent(),
                new DoubtFilter(document.orElse(null), doubt.orElse(null)));
    }

    private static Optional<DocumentId> id(String text) {
        try {
            return Optional.of(new DocumentId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    DoubtAddress with(@Nullable Doubt doubt) {
        return new DoubtAddress(queue, new DoubtFilter(filter.document(), doubt));
    }

    DoubtAddress within(@Nullable DocumentId document) {
        return new DoubtAddress(queue, new DoubtFilter(document, filter.doubt()));
    }

    /** The list. */
    String list() {
        return ScanRoutes.DOUBTFUL + query(false);
    }

    /** A page of the list. */
    String page(DoubtfulPage page) {
        return ScanRoutes.page(page.document(), page.version(), page.no()) + query(true);
    }

    /** What an address of a page ends with, so that the person goes on among the same pages. */
    String query() {
        return query(queue);
    }

    private String query(boolean queued) {
        var parameters = new LinkedHashMap<String, String>();
        var document = filter.document();
        var doubt = filter.doubt();
        if (queued) parameters.put(QUEUE, "1");
        if (doubt != null) parameters.put(DOUBT, doubt.name());
        if (document != null) parameters.put(DOCUMENT, document.value().toString());
        return parameters.isEmpty()
                ? ""
                : "?" + QueryParameters.simple(parameters).getQueryString();
    }
}
