package vn.vankho.search.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeDetails;
import vn.vankho.extraction.signature.FoundSignature;
import vn.vankho.extraction.signature.FoundSignature.Covered;
import vn.vankho.extraction.signature.FoundSignature.Integrity;
import vn.vankho.extraction.signature.FoundSignature.Kind;
import vn.vankho.extraction.signature.FoundSignature.Purpose;
import vn.vankho.extraction.signature.FoundSignature.Revocation;
import vn.vankho.extraction.signature.FoundSignature.Signer;
import vn.vankho.extraction.signature.SignatureVerdict;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** What a verdict on a signature rests on, fact by fact. */
class SignatureFacts extends DescriptionList {
    SignatureFacts(FoundSignature found, SignatureVerdict verdict) {
        addClassName("vk-known");
        fact("verdict", Say.text(verdict.why(found), found.notedPages()));
        var signer = found.signer();
        if (signer != null) who(signer);
        if (found.claimedAt() != null && found.kind() == Kind.SIGNATURE)
            fact("claimedAt", Say.text("signature.claimed", Formats.moment(found.claimedAt())));
        stamp(found);
        fact("integrity", Say.word("signature.integrity", found.integrity()));
        var covered = found.covered();
        if (covered != null) fact("covered", covered(covered));
        if (found.integrity() == Integrity.INTACT) fact("added", Say.word("signature.added", found.added()));
        fact("notes", found.notedPages());
        if (signer != null) certificate(found, signer);
        if (found.weak()) fact("algorithm", Say.text("signature.weak", found.algorithm()));
        fact("reason", found.reason());
    }

    private SignatureFacts(FoundSignature found) {
        addClassName("vk-known");
        fact("algorithm", found.algorithm());
        fact("field", found.field());
    }

    /** What only those who look after programs for signing ask for, closed. */
    static NativeDetails technical(FoundSignature found) {
        var facts = new NativeDetails(Say.text("signature.technical"), new SignatureFacts(found));
        facts.setVisible(!found.algorithm().isEmpty() || !found.field().isEmpty());
        return facts;
    }

    private void who(Signer signer) {
        fact("name", signer.name());
        fact("title", signer.title());
        fact("unit", signer.unit());
        fact("organisation", signer.organisation());
    }

    private void stamp(FoundSignature found) {
        if (found.kind() == Kind.TIME_STAMP || found.integrity() == Integrity.UNCHECKED) return;
        var stamp = found.stamp();
        if (stamp == null) fact("stamp", Say.text("signature.stamp.none"));
        else
            fact(
                    "stamp",
                    Say.text(
                            stamp.trusted() ? "signature.stamp.trusted" : "signature.stamp.unknown",
                            Formats.moment(stamp.at()),
                            stamp.by()));
    }

    private void certificate(FoundSignature found, Signer signer) {
        fact(
                "certificate",
                Say.text(
                        "signature.certificate",
                        signer.issuer(),
                        signer.serial(),
                        Formats.moment(signer.from()),
                        Formats.moment(signer.until())));
        if (found.integrity() == Integrity.DETACHED) return;
        if (found.purpose() == Purpose.OTHER) fact("purpose", Say.text("signature.purpose.OTHER"));
        fact("chain", Say.text("signature.chain." + found.chain(), found.chainEnd()));
        if (found.kind() == Kind.SIGNATURE) fact("revocation", revocation(found.revocation()));
    }

    private static String covered(Covered covered) {
        return covered.bytes() >= covered.of()
                ? Say.text("signature.covered.all")
                : Say.text("signature.covered.part", Formats.size(covered.bytes()), Formats.size(covered.of()));
    }

    private static String revocation(Revocation told) {
        if (!told.known()) return Say.text("signature.revocation.unknown");
        return told.revokedAt() == null
                ? Say.text("signature.revocation.good", Formats.moment(told.asOf()))
                : Say.text("signature.revocation.revoked", Formats.moment(told.revokedAt()));
    }

    private void fact(String name, String value) {
        if (value.isEmpty()) return;
        var description = new Description();
        description.setText(value);
        add(new Term(Say.text("signature.fact." + name)), description);
    }
}
