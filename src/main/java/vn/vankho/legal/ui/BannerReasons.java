package vn.vankho.legal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.StatusInterval;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** Why a text stands as its banner says and why it will stand otherwise: what happened to it, to which part, by which text. */
final class BannerReasons extends Div {
    /** The newest say most; the others stand in the history. */
    private static final int MOST = 3;

    BannerReasons(LegalView view) {
        addClassName("vk-legal-why");
        var why = view.why();
        var list = new UnorderedList();
        why.stream().limit(MOST).forEach(row -> list.add(item(row, row.effect().turnsOn(), false, view)));
        if (why.size() > MOST)
            list.add(new ListItem(Say.text("legal.banner.why.more", Formats.count(why.size() - MOST))));
        next(view)
                .ifPresent(day -> turningOn(view, day)
                        .limit(MOST)
                        .forEach(row -> list.add(item(row, day, isOver(row, day), view))));
        later(view).limit(MOST).forEach(part -> list.add(item(part.row(), part.day(), part.over(), view)));
        if (list.getChildren().findAny().isPresent()) add(list);
        else setVisible(false);
    }

    /** Something that happens to a part; or that is over then. */
    private record Part(EffectRow row, LocalDate day, boolean over) {}

    /** What happens to parts on other days, by which the status of a text need not change: it may have lost another part long ago (R3). */
    private static Stream<Part> later(LegalView view) {
        if (view.statuses().isEmpty() || view.statuses().contains(EffectStatus.CEASED)) return Stream.empty();
        var turn = next(view).orElse(LocalDate.MAX);
        return counting(view)
                .filter(row -> !row.effect().scope().whole())
                .filter(row -> row.effect().kind().changesStatus())
                .flatMap(row -> Stream.of(new Part(row, row.effect().turnsOn(), false), over(row)))
                .filter(part -> part.day().isAfter(view.on()) && !part.day().equals(turn))
                .sorted(Comparator.comparing(Part::day));
    }

    /** Its suspension; of one without a last day nobody knows when. */
    private static Part over(EffectRow row) {
        var until = row.effect().until();
        return until == null || row.effect().kind() == EffectKind.TERM
                ? new Part(row, LocalDate.MIN, true)
                : new Part(row, until.plusDays(1), true);
    }

    /** The day on which it will stand otherwise by what is known now. */
    static Optional<LocalDate> next(LegalView view) {
        return view.intervals().stream()
                .filter(one -> (one.from() == null || !one.from().isAfter(view.on()))
                        && one.to() != null
                        && one.to().isAfter(view.on()))
                .map(StatusInterval::to)
                .findFirst();
    }

    private static Stream<EffectRow> turningOn(LegalView view, LocalDate day) {
        return counting(view)
                .filter(row -> row.effect().turnsOn().equals(day) || isOver(row, day))
                .filter(row -> row.effect().kind().changesStatus());
    }

    private static Stream<EffectRow> counting(LegalView view) {
        return view.timeline().stream().filter(row -> row.effect().confirmed());
    }

    /** The day after the last one of a suspension. */
    private static boolean isOver(EffectRow row, LocalDate day) {
        var until = row.effect().until();
        return row.effect().kind() != EffectKind.TERM
                && until != null
                && until.plusDays(1).equals(day);
    }

    /** "Bị bãi bỏ bởi Quyết định 72/2025/QĐ-UBND từ 20/12/2025: khoản 3 Điều 9". */
    private static ListItem item(EffectRow row, LocalDate day, boolean over, LegalView view) {
        var kind = row.effect().kind();
        boolean ends = over || kind == EffectKind.TERM;
        var item = new ListItem(new Span(Say.word(ends ? "legal.coming.over" : "legal.effect", kind)));
        var acting = row.acting();
        boolean own = acting != null && acting.id().equals(view.document().id());
        if (acting != null && !own) {
            var link = new Anchor(
                    TextWords.place(acting, row.sentenceFrom(), Moment.of(view)),
                    Say.text(
                            kind == EffectKind.PARENT_CEASED ? "legal.banner.why.parent" : "legal.text.by",
                            acting.name()));
            item.add(new Span(" "), link);
        }
        var part = row.effect().scope().whole() ? "" : ": " + LegalWords.part(row);
        item.add(new Span(" " + Say.text("legal.since", Formats.day(day)) + part));
        return item;
    }
}
