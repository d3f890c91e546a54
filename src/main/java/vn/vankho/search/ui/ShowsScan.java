package vn.vankho.search.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/** Shows pages whose words may be read, off their pictures or out of an old font, while somebody looks at them. */
interface ShowsScan {
    /** @param pages numbers of those that have words now */
    void scanned(List<Integer> pages);

    /** @param readings where the readings of its words in old fonts are, "" where none was decoded */
    default void decoded(String readings) {}

    /** Tells those among what is shown. */
    static void tell(Component shown, List<Integer> pages, String readings) {
        if (shown instanceof ShowsScan scan) {
            scan.scanned(pages);
            scan.decoded(readings);
        }
        shown.getChildren().forEach(part -> tell(part, pages, readings));
    }
}
