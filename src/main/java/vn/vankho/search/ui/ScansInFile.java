package vn.vankho.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentView;
import vn.vankho.extraction.ScanRoutes;
import vn.vankho.uikit.Say;

/**
 * Scans that were pasted into an office file, below its text and one at a time: its reading view shows them as mere pictures, here their words
 * lie over them, are marked and can be selected. The one that the document was opened at comes first.
 */
class ScansInFile extends Section implements ShowsScan {
    private final transient DocumentView view;
    private final Place place;
    private TreeMap<Integer, String> pages = new TreeMap<>();
    private List<Integer> numbers = List.of();
    private int at;
    private @Nullable ScannedImage image;
    /** The page that is shown; 0 before there is one. */
    private int shown;
    /** Somebody leafs through them: what is read now takes nobody away from what is looked at. */
    private boolean leafs;

    private final Span which = new Span();
    private final Button previous = new Button(Say.text("search.pdf.previous"), _ -> leaf(-1));
    private final Button next = new Button(Say.text("search.pdf.next"), _ -> leaf(1));
    private final Div sheet = new Div();

    ScansInFile(DocumentView view, DocumentParts parts, Place place) {
        this.view = view;
        this.place = place;
        addClassName("vk-scans-in-file");
        which.getElement().setAttribute("role", "status");
        previous.addThemeVariants(ButtonVariant.LUMO_SMALL);
        next.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var ways = new Div(previous, which, next);
        ways.addClassName("vk-choices");
        add(new H2(Say.text("search.scans")), ways, sheet);
        setVisible(false);
        scanned(WordsOfPages.of(view.current().id(), parts));
    }

    /** One that is shown stays as it was turned and enlarged, with its new words, until the page comes that the document was opened at. */
    @Override
    public void scanned(Map<Integer, String> now) {
        pages = new TreeMap<>(now);
        numbers = List.copyOf(pages.keySet());
        setVisible(!numbers.isEmpty());
        if (numbers.isEmpty()) return;
        int wanted = numbers.indexOf(leafs || !numbers.contains(place.page()) ? shown : place.page());
        if (image == null || wanted < 0 || numbers.get(wanted) != shown) {
            show(Math.max(0, wanted));
            return;
        }
        at = wanted;
        image.scanned(pages);
        sayWhich();
    }

    private void leaf(int by) {
        leafs = true;
        show(at + by);
    }

    private void show(int wanted) {
        at = wanted;
        shown = numbers.get(at);
        var version = view.current().id();
        var other = new ScannedImage(
                ScanRoutes.picture(view.id(), version, shown),
                ScanRoutes.words(view.id(), version),
                shown,
                Say.text("search.scans.at", at + 1, numbers.size()),
                place.words());
        if (shown != place.page()) other.still();
        other.scanned(pages);
        sheet.removeAll();
        sheet.add(other);
        image = other;
        sayWhich();
    }

    private void sayWhich() {
        which.setText(Say.text("search.scans.at", at + 1, numbers.size()));
        previous.setEnabled(at > 0);
        next.setEnabled(at + 1 < numbers.size());
    }
}
