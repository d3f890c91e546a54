package vn.vankho.search.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;

/** Shows pages whose words may be read, off their pictures or out of an old font, while somebody looks at them. */
interface ShowsScan {
    /** @param pages those that have words now, each with what differs when it has others */
    void scanned(Map<Integer, String> pages);

    /** @param readings where the readings of its words in old fonts are, "" where none was decoded */
    default void decoded(String readings) {}

    /** Tells those among what is shown. */
    static void tell(Component shown, Map<Integer, String> pages, String readings) {
        if (shown instanceof ShowsScan scan) {
            scan.scanned(pages);
            scan.decoded(readings);
        }
        shown.getChildren().forEach(part -> tell(part, pages, readings));
    }
}
