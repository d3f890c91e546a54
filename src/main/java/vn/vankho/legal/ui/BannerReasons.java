package vn.vankho.legal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
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
                .ifPresent(day -> view.ahead().stream()
                        .filter(turn -> turn.day().equals(day))
                        .limit(MOST)
                        .forEach(turn -> list.add(item(turn, view))));
        later(view).limit(MOST).forEach(turn -> list.add(item(turn, view)));
        if (list.getChildren().findAny().isPresent()) add(list);
        else setVisible(false);
    }

    /** What happens to parts on other days, by which the status of a text need not change: it may have lost another part long ago (R3). */
    private static Stream<LegalView.Turn> later(LegalView view) {
        if (view.statuses().isEmpty() || view.statuses().contains(EffectStatus.CEASED)) return Stream.empty();
        var turn = next(view).orElse(LocalDate.MAX);
        return view.ahead().stream()
                .filter(one -> !one.row().effect().scope().whole() && !one.day().equals(turn));
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

    private static ListItem item(LegalView.Turn turn, LegalView view) {
        return item(turn.row(), turn.day(), turn.over(), view);
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
