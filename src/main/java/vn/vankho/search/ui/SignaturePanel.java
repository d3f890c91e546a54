package vn.vankho.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import vn.vankho.document.DocumentVersion;
import vn.vankho.document.DocumentView;
import vn.vankho.extraction.Signatures;
import vn.vankho.extraction.signature.SignatureReading;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** Chữ ký số of the current version: a line for each with a plain verdict; what it rests on opens on click. */
class SignaturePanel extends Section {
    SignaturePanel(SignatureReading reading, Signatures signatures) {
        addClassNames("vk-card", "vk-signatures");
        add(new H2(Say.text("signature.panel")));
        var trouble = reading.trouble();
        if (trouble != null) add(new Paragraph(unread(reading, Say.text(trouble, reading.detail()))));
        if (!reading.signatures().isEmpty() && !signatures.roots().areWhole())
            add(new Paragraph(Say.text("signature.rootsAway", Formats.moment(reading.readAt()))));
        if (reading.detached() > 0) add(new Paragraph(Say.text("signature.detached", reading.detached())));
        lines(reading, signatures).forEach(this::add);
        if (reading.emptyFields() > 0) add(new Paragraph(Say.text("signature.emptyFields", reading.emptyFields())));
    }

    private static String unread(SignatureReading reading, String why) {
        return reading.signatures().isEmpty()
                ? Say.text("signature.unread", why)
                : Say.text("signature.unread.again", Formats.moment(reading.readAt()), why);
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
                    lines(reading, signatures).forEach(lines::add);
                    var all = new NativeDetails(
                            Say.text("signature.older", reading.signatures().size()), lines);
                    all.addClassName("vk-signatures");
                    return all;
                });
    }

    private static List<SignatureLine> lines(SignatureReading reading, Signatures signatures) {
        var lines = new ArrayList<SignatureLine>();
        var onPage = new HashMap<Integer, Integer>();
        for (var found : reading.signatures()) {
            var page = found.page();
            int no = page == null ? 0 : onPage.merge(page, 1, Integer::sum);
            lines.add(new SignatureLine(found, signatures.verdict(found), no));
        }
        return lines;
    }
}
