package vn.vankho.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.extraction.signature.FoundSignature;
import vn.vankho.extraction.signature.FoundSignature.Added;
import vn.vankho.extraction.signature.FoundSignature.Integrity;
import vn.vankho.extraction.signature.FoundSignature.Kind;
import vn.vankho.extraction.signature.SignatureVerdict;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** One signature: closed, who, when, where on the pages and whether the content is as it was; open, what that rests on. */
class SignatureLine extends NativeDetails {
    /** @param no counts the signatures of the same page, or those seen on none; from 1 */
    SignatureLine(FoundSignature found, SignatureVerdict verdict, int no) {
        var words = new Span(badge(verdict));
        // a note on the page does not make its signer any better known
        var doubt = SignatureVerdict.ofChain(found.chain());
        if (verdict == SignatureVerdict.ADDED && doubt != null) words.add(badge(doubt));
        words.add(new Span(headline(found, no)));
        words.addClassName("vk-signature-line");
        setSummary(words);
        setContent(new Div(new SignatureFacts(found, verdict), SignatureFacts.technical(found)));
        addClassName("vk-signature");
    }

    private static String headline(FoundSignature found, int no) {
        var signer = found.signer();
        var stamp = found.stamp();
        boolean proven = stamp != null && stamp.trusted() || found.kind() == Kind.TIME_STAMP;
        var at = stamp != null && stamp.trusted() ? stamp.at() : found.claimedAt();
        var name = signer == null ? Say.text("signature.nobody") : signer.name();
        var organisation = signer == null || signer.organisation().equals(name) ? null : signer.organisation();
        return Stream.of(
                        found.kind() == Kind.TIME_STAMP ? Say.text("signature.stamp.line", name) : name,
                        organisation == null || organisation.isEmpty() ? null : organisation,
                        at == null
                                ? null
                                : proven ? Formats.moment(at) : Say.text("signature.claimed", Formats.moment(at)),
                        where(found, no),
                        content(found))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable String where(FoundSignature found, int no) {
        var page = found.page();
        if (page == null || found.kind() == Kind.TIME_STAMP) return null;
        return page == 0 ? Say.text("signature.unseen", no) : Say.text("signature.seen", no, page);
    }

    /** Null where the badge itself says that the content is not as it was, or nothing is known of it. */
    private static @Nullable String content(FoundSignature found) {
        if (found.integrity() != Integrity.INTACT || found.added() == Added.CONTENT) return null;
        if (!found.notesOn().isEmpty()) return Say.text("signature.content.noted", found.notedPages());
        return Say.word("signature.content", found.added());
    }

    private static Badge badge(SignatureVerdict verdict) {
        return new Badge(
                Say.word("signature.verdict", verdict),
                switch (verdict.level()) {
                    case GOOD -> Badge.Tone.GOOD;
                    case DOUBT -> Badge.Tone.WARN;
                    case BAD -> Badge.Tone.BAD;
                });
    }
}
