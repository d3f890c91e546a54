package vn.vankho.search.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/** Shows pages whose words may be read off their pictures while somebody looks at them. */
interface ShowsScan {
    /** @param pages numbers of those that have words now */
    void scanned(List<Integer> pages);

    /** Tells those among what is shown. */
    static void tell(Component shown, List<Integer> pages) {
        if (shown instanceof ShowsScan scan) scan.scanned(pages);
        shown.getChildren().forEach(part -> tell(part, pages));
    }
}
