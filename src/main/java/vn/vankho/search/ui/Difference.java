package vn.vankho.search.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentVersion;
import vn.vankho.document.DocumentView;
import vn.vankho.document.Step;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.identity.Viewer;

/**
 * What differs between two looks at one document, so that only that part of the page is drawn anew.
 *
 * @param before null at the first look: then everything differs
 */
record Difference(@Nullable DocumentView before, DocumentView now) {
    boolean none() {
        return now.equals(before);
    }

    /** In all but the running steps: while they move on, somebody may be typing a note or sending a new version. */
    boolean inFacts() {
        return before == null || !facts(before).equals(facts(now));
    }

    /** In the version or the state of reading: what decides on the tabs with content. */
    boolean inReading() {
        return before == null || !reading(before).equals(reading(now));
    }

    /** In how far its pages were read off their pictures. */
    boolean inScan() {
        return before != null && !scan(before).equals(scan(now));
    }

    private static List<Integer> scan(DocumentView view) {
        return view.steps().stream()
                .filter(step -> step.kind() == StepKind.SCAN)
                .map(Step::done)
                .toList();
    }

    /** In who signed: the version, or that its signatures have been looked at. */
    boolean inSignatures() {
        return before == null
                || !before.current().equals(now.current())
                || !states(before, StepKind.SIGNATURES).equals(states(now, StepKind.SIGNATURES));
    }

    /** In the file shown: it does not wait for its text, and must not begin anew when that comes. */
    boolean inTheFile(Viewer viewer) {
        return before == null
                || !before.current().id().equals(now.current().id())
                || !before.current().fileIsOpenTo(viewer)
                || !Viewing.showsTheFile(now);
    }

    private static List<Object> facts(DocumentView view) {
        return List.of(
                view.revision(),
                view.data(),
                view.readFields(),
                Optional.ofNullable(view.trashedAt()),
                view.versions().stream().map(DocumentVersion::id).toList(),
                view.quarantined(),
                view.current().looked(),
                states(view, StepKind.VIRUS),
                DocumentHead.readingNote(view).map(step -> Arrays.asList(step.reason(), step.againAt())));
    }

    private static List<Object> reading(DocumentView view) {
        return List.of(
                view.current().id(),
                view.current().looked(),
                Viewing.drawing(view),
                states(view, StepKind.READ),
                states(view, StepKind.SCAN));
    }

    private static List<StepState> states(DocumentView view, StepKind kind) {
        return view.steps().stream()
                .filter(step -> step.kind() == kind)
                .map(Step::state)
                .toList();
    }
}
