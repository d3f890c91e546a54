package vn.vankho.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.document.DocumentVersion;
import vn.vankho.document.DocumentView;
import vn.vankho.extraction.Signatures;
import vn.vankho.extraction.signature.FoundSignature;
import vn.vankho.extraction.signature.FoundSignature.Kind;
import vn.vankho.extraction.signature.SignatureReading;
import vn.vankho.extraction.signature.SignatureVerdict;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** Chữ ký số of the current version: a line for each with a plain verdict; what it rests on opens on click. */
class SignaturePanel extends Section {
    private SignaturePanel(SignatureReading reading, Signatures signatures) {
        addClassNames("vk-card", "vk-signatures");
        add(new H2(Say.text("signature.panel")));
        var trouble = reading.trouble();
        if (trouble != null) add(new Paragraph(Say.text("signature.unread", Say.text(trouble, reading.detail()))));
        for (var found : reading.signatures()) add(line(found, signatures.verdict(found)));
        if (reading.emptyFields() > 0) add(new Paragraph(Say.text("signature.emptyFields", reading.emptyFields())));
    }

    /** Empty where there is nothing to tell: most files bear no signature. */
    static Optional<SignaturePanel> of(DocumentView view, DocumentParts parts) {
        var version = view.current();
        if (!version.fileIsOpenTo(parts.viewer())) return Optional.empty();
        return parts.signatures().of(version.id()).map(reading -> new SignaturePanel(reading, parts.signatures()));
    }

    /** Those of a version that is no longer the current one, closed; empty where it bears none. */
    static Optional<NativeDetails> older(DocumentVersion version, DocumentParts parts) {
        if (!version.fileIsOpenTo(parts.viewer())) return Optional.empty();
        var signatures = parts.signatures();
        return signatures
                .of(version.id())
                .filter(reading -> !reading.signatures().isEmpty())
                .map(reading -> {
                    var lines = new Div();
                    for (var found : reading.signatures()) lines.add(line(found, signatures.verdict(found)));
                    var all = new NativeDetails(
                            Say.text("signature.older", reading.signatures().size()), lines);
                    all.addClassName("vk-signatures");
                    return all;
                });
    }

    private static NativeDetails line(FoundSignature found, SignatureVerdict verdict) {
        var badge = new Badge(Say.word("signature.verdict", verdict), tone(verdict));
        var words = new Span(badge, new Span(headline(found)));
        words.addClassName("vk-signature-line");
        var line = new NativeDetails(words, new SignatureFacts(found, verdict));
        line.addClassName("vk-signature");
        return line;
    }

    private static String headline(FoundSignature found) {
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
                                : proven ? Formats.moment(at) : Say.text("signature.claimed", Formats.moment(at)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static Badge.Tone tone(SignatureVerdict verdict) {
        return switch (verdict.level()) {
            case GOOD -> Badge.Tone.GOOD;
            case DOUBT -> Badge.Tone.WARN;
            case BAD -> Badge.Tone.BAD;
        };
    }
}
