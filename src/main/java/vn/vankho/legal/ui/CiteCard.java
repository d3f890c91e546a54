package vn.vankho.legal.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.lookup.CitedTexts.Cited;
import vn.vankho.legal.lookup.EndReason;
import vn.vankho.legal.reading.Whole;
import vn.vankho.legal.recognition.CitedDocument;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/**
 * What is known of a text that another one cites, as {@code legal-card.js} shows it beside the citation.
 *
 * @param issued by whom and when
 * @param note since when it stands so, and of which day that is
 * @param causes what took it, or parts of it, out of force
 */
record CiteCard(
        String name,
        String title,
        String issued,
        List<Status> statuses,
        String note,
        List<String> causes,
        String href) {
    /** The newest say most; the page of the text has them all. */
    private static final int MOST = 3;

    record Status(String word, String tone) {
        static Status of(EffectStatus status) {
            return new Status(Say.word("legal.status", status), tone(Badge.Tone.ofEffect(status.name())));
        }

        /** @param notIssued it was issued after the day of the statuses */
        static List<Status> all(boolean notIssued, Collection<EffectStatus> statuses) {
            if (notIssued) return List.of(new Status(Say.text("legal.status.NOT_ISSUED"), tone(Badge.Tone.PLAIN)));
            return statuses.isEmpty()
                    ? List.of(none())
                    : statuses.stream().sorted().map(Status::of).toList();
        }

        static Status none() {
            return new Status(Say.text("legal.status.none"), tone(Badge.Tone.PLAIN));
        }

        private static String tone(Badge.Tone tone) {
            return "vk-" + tone.name().toLowerCase(Locale.ROOT);
        }
    }

    static CiteCard of(CitedDocument document, Whole whole) {
        @Nullable Cited cited = whole.cited().get(document);
        if (cited == null)
            return new CiteCard(
                    document.shown(), "", "", List.of(Status.none()), Say.text("legal.header.CITED"), List.of(), "");
        var header = cited.header();
        var on = whole.view().on();
        var since = LegalWords.since(cited.statuses(), cited.since());
        var causes = cited.ended();
        return new CiteCard(
                header.name(),
                header.number() == null ? "" : header.title(),
                issued(header),
                Status.all(header.isYetToBeIssued(on, cited.statuses()), cited.statuses()),
                TextWords.joined(List.of(since, Say.text("legal.banner.on", Formats.day(on)))),
                causes.subList(Math.max(0, causes.size() - MOST), causes.size()).reversed().stream()
                        .map(CiteCard::cause)
                        .toList(),
                ShownText.href(whole, document, ""));
    }

    CiteCard withoutStatus() {
        return new CiteCard(name, title, issued, List.of(), note, causes, href);
    }

    private static String issued(LegalHeader header) {
        return TextWords.joined(Stream.of(
                        header.issuer() == null ? "" : header.issuer(),
                        header.issuedOn() == null
                                ? ""
                                : Say.text("legal.banner.issued", Formats.day(header.issuedOn())))
                .toList());
    }

    /** "Bị bãi bỏ bởi Quyết định 72/2025/QĐ-UBND từ 20/12/2025: khoản 3 Điều 9". */
    private static String cause(EndReason one) {
        var by = one.by().isEmpty() ? longer(one) : " " + Say.text("legal.text.by", one.by());
        var what = one.cause().isEmpty() ? Say.text(one.key()) : one.cause();
        var said = Say.text("legal.text.event", what, by, Formats.day(one.day()));
        var part = one.provisions().isEmpty() ? said : said + ": " + one.provisions();
        return one.lists().isEmpty()
                ? part
                : part + " (" + Say.text("legal.announced.by", String.join(", ", one.lists())) + ")";
    }

    private static String longer(EndReason one) {
        return one.longerBy().isEmpty() ? "" : " " + Say.text("legal.term.longer", one.longerBy());
    }
}
