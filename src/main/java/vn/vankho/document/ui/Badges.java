package vn.vankho.document.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.DocumentRow;
import vn.vankho.document.DocumentState;
import vn.vankho.document.StepState;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Say;

/** Labels that every list and page of documents shows the same way. */
public final class Badges {
    private Badges() {}

    public static Badge kind(DocumentKind kind) {
        return new Badge(
                Say.word("document.kind", kind), kind == DocumentKind.OTHER ? Badge.Tone.PLAIN : Badge.Tone.ACCENT);
    }

    public static Badge access(AccessLevel access) {
        return new Badge(
                Say.word("document.access", access),
                access == AccessLevel.RESTRICTED ? Badge.Tone.WARN : Badge.Tone.PLAIN);
    }

    /** Which steps failed, whether pictures of pages stayed unread or parts unlooked at, or that work goes on; none where all is done. */
    static List<Component> steps(DocumentRow row) {
        var badges = new ArrayList<Component>();
        var failed = row.troubles().stream()
                .filter(trouble -> trouble.state() == StepState.FAILED)
                .map(trouble -> Say.word("document.step", trouble.kind()))
                .collect(Collectors.joining(", "));
        if (!failed.isEmpty()) badges.add(new Badge(Say.text("document.list.failed", failed), Badge.Tone.BAD));
        else if (!row.ready()) badges.add(new Badge(Say.text("document.list.working"), Badge.Tone.PLAIN));
        if (row.held() && row.ready())
            badges.add(new Badge(Say.word("document.list.state", DocumentState.HELD), Badge.Tone.WARN));
        if (row.troubles().stream().anyMatch(trouble -> trouble.state() != StepState.FAILED))
            badges.add(new Badge(Say.word("document.list.state", DocumentState.UNREAD), Badge.Tone.WARN));
        return badges;
    }
}
