package vn.vankho.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.DocumentView;
import vn.vankho.document.QuarantineNotice;
import vn.vankho.document.ReadTitle;
import vn.vankho.document.Step;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.ui.Badges;
import vn.vankho.document.ui.PagePicture;
import vn.vankho.identity.Viewer;
import vn.vankho.search.Facet;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** The head of the page of a document: what it is, how sure that is, and what can be done with it. */
class DocumentHead extends Div {
    private static final int LONG_TITLE = 240;

    private final H1 title;

    DocumentHead(DocumentView view, DocumentParts parts, Runnable refresh) {
        addClassName("vk-document-head");
        var data = view.data();
        var viewer = parts.viewer();
        var top = new Div();
        top.addClassName("vk-document-top");
        if (data.number() != null) {
            var number = new Span(data.number());
            number.addClassName("vk-hit-number");
            top.add(number);
        }
        top.add(Badges.kind(data.kind()), Badges.access(data.access()));
        var elsewhere = ElsewhereLinks.of(view.id(), parts);
        elsewhere.forEach(top::add);
        if (elsewhere.isEmpty() && data.kind() == DocumentKind.LEGAL)
            top.add(new Badge(HitCard.status(Facet.STATUS_UNKNOWN), Badge.Tone.PLAIN));
        if (view.trashedAt() != null) top.add(new Badge(Say.text("document.inTrash.badge"), Badge.Tone.BAD));
        title = new H1(data.title());
        title.addClassName("vk-document-title");
        title.getElement().setAttribute("tabindex", "-1");
        var words = new Div(top, title);
        if (data.title().length() > LONG_TITLE) words.add(wholeTitle(title));
        if (view.readFields().contains("title") && ReadTitle.isCut(data.title()))
            words.add(note(VaadinIcon.INFO_CIRCLE_O, Say.text("search.title.cut", DocumentData.TITLE_LENGTH)));
        view.quarantined().forEach(one -> words.add(quarantined(one)));
        readingNote(view).ifPresent(step -> words.add(notWholly(step, view, parts, refresh)));
        if (UnlookedNote.isNeeded(view)) words.add(new UnlookedNote(view, parts, refresh));
        HeldNote.of(view, parts).forEach(words::add);
        if (isUnscanned(view, parts)) words.add(note(VaadinIcon.WARNING, unscannedWords(view)));
        words.add(
                new DocumentFacts(view, parts),
                new AttachmentList(parts.attachments().of(view.id(), viewer)));
        if (!view.readFields().isEmpty() && view.trashedAt() == null)
            words.add(unconfirmed(view, parts, viewer, refresh));
        words.add(new DocumentActions(view, parts, refresh));
        add(new PagePicture(view.id()), words);
    }

    /** For those who came by keys or listen: the place that was found stays where it is on the screen. */
    void takeFocus() {
        title.getElement().executeJs("this.focus({ preventScroll: true })");
    }

    /** A trích yếu of a whole page would push the document out of sight. */
    private static Button wholeTitle(H1 title) {
        title.addClassName("vk-long");
        var whole = new Button(Say.text("search.title.whole"), event -> {
            title.removeClassName("vk-long");
            event.getSource().setVisible(false);
        });
        whole.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        return whole;
    }

    static boolean mayChange(DocumentView view, Viewer viewer) {
        return view.trashedAt() == null && view.isChangedBy(viewer);
    }

    /** The step after which not all of the file can be found and that says why: SCAN where there is one, else READ. */
    static Optional<Step> readingNote(DocumentView view) {
        return view.steps().stream()
                .filter(step -> step.kind() == StepKind.SCAN || step.kind() == StepKind.READ)
                .filter(step -> step.kind() == StepKind.SCAN
                        || step.state() == StepState.DONE
                        || step.againAt() != null
                        || step.state() == StepState.FAILED)
                .max(Comparator.comparing(Step::kind))
                .filter(step -> step.reason() != null);
    }

    /** Whether viruses are looked for here, and the version that holds was not found clean yet. */
    static boolean isUnscanned(DocumentView view, DocumentParts parts) {
        return parts.documents().isUnscanned(view.id(), view.current().id(), parts.viewer());
    }

    private static String unscannedWords(DocumentView view) {
        return view.steps().stream()
                .filter(step ->
                        step.kind() == StepKind.VIRUS && step.reason() != null && step.state() != StepState.DONE)
                .findFirst()
                .map(StepList::reason)
                .orElseGet(() -> Say.text("search.unscanned"));
    }

    private static Component note(VaadinIcon icon, String words) {
        var line = new Div(icon.create(), new Span(words));
        line.addClassName("vk-unconfirmed");
        return line;
    }

    private static Component notWholly(Step read, DocumentView view, DocumentParts parts, Runnable refresh) {
        var why = StepList.reason(read);
        boolean stands = read.isStopped() || read.againAt() != null;
        var line =
                new Div(VaadinIcon.INFO_CIRCLE_O.create(), new Span(stands ? StepWords.state(read) + ". " + why : why));
        line.addClassName("vk-unconfirmed");
        if (stands && mayChange(view, parts.viewer())) line.add(StepList.again(read, view, parts, refresh));
        return line;
    }

    private static Component quarantined(QuarantineNotice one) {
        var line = new Div(
                VaadinIcon.WARNING.create(), new Span(Say.text(one.reason().ofVersion(one.fileName(), one.no()))));
        line.addClassName("vk-unconfirmed");
        return line;
    }

    private static Component unconfirmed(DocumentView view, DocumentParts parts, Viewer viewer, Runnable refresh) {
        var names = view.readFields().stream()
                .map(name -> Say.text("document.field." + name))
                .sorted()
                .collect(Collectors.joining(", "));
        var line = new Div(VaadinIcon.MAGIC.create(), new Span(Say.text("search.unconfirmed", names)));
        line.addClassName("vk-unconfirmed");
        if (mayChange(view, viewer)) {
            var confirm = new Button(Say.text("search.confirm"), _ -> {
                Notices.tried(() -> parts.documents().change(view, view.data(), parts.viewer()));
                refresh.run();
            });
            confirm.addThemeVariants(ButtonVariant.LUMO_SMALL);
            line.add(confirm);
        }
        return line;
    }
}
