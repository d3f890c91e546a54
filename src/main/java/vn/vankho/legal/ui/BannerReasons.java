package vn.vankho.legal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
        why.stream().limit(MOST).forEach(one -> list.add(item(one, view)));
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

    /** Where lists announced it, they are named behind what was done, and never as who did it. */
    private static ListItem item(LegalView.Reason one, LegalView view) {
        var row = one.row();
        boolean list = row.effect().kind() == EffectKind.ANNOUNCED_CEASED && row.acting() != null;
        boolean told = list && !row.sentence().isEmpty();
        var item = told ? announced(row) : item(row, row.effect().turnsOn(), false, view);
        var lists = told ? List.of(row) : one.lists();
        lists.stream()
                .filter(its -> its.acting() != null)
                .forEach(its -> item.add(new Span(" ("), link(its, view), new Span(")")));
        return item;
    }

    /** In the words of the list: "Được sửa đổi, bổ sung tại Quyết định số 30/2025/QĐ-UBND từ 20/9/2025: Điều 4". */
    private static ListItem announced(EffectRow row) {
        return new ListItem(
                new Span(row.sentence() + " " + behind(row, row.effect().turnsOn())));
    }

    private static Anchor link(EffectRow list, LegalView view) {
        var acting = Objects.requireNonNull(list.acting());
        return new Anchor(
                TextWords.place(acting, list.sentenceFrom(), Moment.of(view)),
                Say.text("legal.announced.by", acting.name()));
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
                    TextWords.place(acting, row.sentenceFrom(), Moment.of(view)), Say.text(by(kind), acting.name()));
            item.add(new Span(" "), link);
        }
        item.add(new Span(" " + behind(row, day)));
        return item;
    }

    /** Another text does not end this one with its parent, nor by a term that it prolonged. */
    private static String by(EffectKind kind) {
        return switch (kind) {
            case PARENT_CEASED -> "legal.banner.why.parent";
            case TERM -> "legal.term.longer";
            default -> "legal.text.by";
        };
    }

    private static String behind(EffectRow row, LocalDate day) {
        var part = row.effect().scope().whole() ? "" : ": " + LegalWords.part(row);
        return Say.text("legal.since", Formats.day(day)) + part;
    }
}
