package vn.vankho.legal.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.List;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.RelationCount;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.ui.CiteCard.Status;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** Lược đồ as a picture; the tables say the same, and more, to those who cannot see it. */
@Tag("vk-legal-graph")
@JsModule("context://ui/legal-graph.js")
class RelationGraph extends HtmlComponent {
    /** Groups of a few texts are open, as long as there are not many. */
    private static final int FEW = 4;

    private static final int OPEN = 16;
    /** Of one kind; the tables hold the rest. */
    private static final int MOST = 100;

    record Node(String name, String href, List<Status> statuses, String note) {}

    record Group(String side, String name, boolean open, List<Node> nodes) {}

    record Graph(String name, List<Status> statuses, List<Group> groups) {}

    RelationGraph(LegalView view) {
        getElement().setPropertyBean("graph", graph(view));
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Say.text("legal.diagram"));
    }

    private static Graph graph(LegalView view) {
        var groups = new ArrayList<Group>();
        groups(view, false, groups);
        groups(view, true, groups);
        return new Graph(view.document().header().name(), Status.all(view.notIssued(), view.statuses()), groups);
    }

    private static void groups(LegalView view, boolean outgoing, List<Group> groups) {
        boolean roomy =
                view.relationCounts().stream().mapToInt(RelationCount::all).sum() <= OPEN;
        RelationGroup.of(view, outgoing)
                .forEach(group -> groups.add(new Group(
                        outgoing ? "right" : "left", group.name(), roomy && group.all() <= FEW, nodes(view, group))));
    }

    private static List<Node> nodes(LegalView view, RelationGroup group) {
        var nodes = new ArrayList<Node>();
        group.texts().stream().limit(MOST).forEach(acts -> nodes.add(node(group, acts, view)));
        int left = group.all() - nodes.size();
        if (left > 0) nodes.add(new Node(Say.text("legal.diagram.others", Formats.count(left)), "", List.of(), ""));
        return nodes;
    }

    private static Node node(RelationGroup group, List<RelationRow> acts, LegalView view) {
        var row = acts.getFirst();
        var other = row.other();
        var note = RelationGroup.isProposed(acts) ? Say.word("legal.header", HeaderState.PROPOSED) : "";
        return new Node(
                row.name(),
                other == null ? "" : Moment.of(view).page(other),
                other == null ? List.of() : Status.all(row.otherNotIssued(view.on()), row.otherStatuses()),
                TextWords.joined(List.of(group.parts(acts), note)));
    }
}
