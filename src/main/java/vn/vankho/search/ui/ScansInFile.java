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
    private final Span which = new Span();
    private final Button previous = new Button(Say.text("search.pdf.previous"), _ -> show(at - 1));
    private final Button next = new Button(Say.text("search.pdf.next"), _ -> show(at + 1));
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

    /** One that is shown stays, with its new words. */
    @Override
    public void scanned(Map<Integer, String> now) {
        var before = numbers;
        pages = new TreeMap<>(now);
        numbers = List.copyOf(pages.keySet());
        if (numbers.equals(before)) return;
        setVisible(!numbers.isEmpty());
        int shown = before.isEmpty() ? place.page() : before.get(at);
        if (!numbers.isEmpty()) show(Math.max(0, numbers.indexOf(shown)));
    }

    private void show(int wanted) {
        at = wanted;
        int no = numbers.get(at);
        var version = view.current().id();
        var image = new ScannedImage(
                ScanRoutes.picture(view.id(), version, no),
                ScanRoutes.words(view.id(), version),
                no,
                Say.text("search.scans.at", at + 1, numbers.size()),
                place.words());
        if (no != place.page()) image.still();
        image.scanned(pages);
        sheet.removeAll();
        sheet.add(image);
        which.setText(Say.text("search.scans.at", at + 1, numbers.size()));
        previous.setEnabled(at > 0);
        next.setEnabled(at + 1 < numbers.size());
    }
}
