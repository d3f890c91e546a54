package vn.vankho.extraction.signature;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vankho.extraction.signature.FoundSignature.Added;
import vn.vankho.extraction.signature.FoundSignature.Chain;
import vn.vankho.extraction.signature.FoundSignature.Purpose;

/** What is to be thought of a signature on a given day, the worst first: one word for the line on the screen. */
public enum SignatureVerdict {
    UNREADABLE(Level.BAD),
    DETACHED(Level.BAD),
    CHANGED(Level.BAD),
    REVOKED(Level.BAD),
    /** The certificate was not valid when it was used. */
    NOT_VALID_THEN(Level.BAD),
    /** Filled in or annotated after signing; the signed content is as it was. Before all doubt about who signed: the page shows more than was signed. */
    ADDED(Level.DOUBT),
    SELF_SIGNED(Level.DOUBT),
    UNKNOWN_ROOT(Level.DOUBT),
    BROKEN_CHAIN(Level.DOUBT),
    /** The certificate was given for something else. */
    NOT_FOR_DOCUMENTS(Level.DOUBT),
    WEAK(Level.DOUBT),
    /** The certificate has expired since, and no trusted time stamp shows that it was used before. */
    EXPIRED_SINCE(Level.DOUBT),
    /** A signature of a kind that the portal does not check. */
    UNCHECKED(Level.DOUBT),
    /** Good in all that was looked at, but nothing says whether the certificate was taken back: the file is silent and nobody is asked. */
    REVOCATION_UNKNOWN(Level.DOUBT),
    VALID(Level.GOOD);

    public enum Level {
        GOOD,
        DOUBT,
        BAD
    }

    private final Level level;

    SignatureVerdict(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }

    public static SignatureVerdict of(FoundSignature found, Instant now) {
        return switch (found.integrity()) {
            case UNREADABLE -> UNREADABLE;
            case DETACHED -> DETACHED;
            case CHANGED -> CHANGED;
            case UNCHECKED -> UNCHECKED;
            case INTACT -> found.added() == Added.CONTENT ? CHANGED : ofIntact(found, now);
        };
    }

    private static SignatureVerdict ofIntact(FoundSignature found, Instant now) {
        var signer = found.signer();
        if (signer == null) return UNREADABLE;
        if (revoked(found)) return REVOKED;
        if (!signer.validAt(usedAt(found, now))) return NOT_VALID_THEN;
        if (found.added() == Added.FORM || found.added() == Added.NOTES) return ADDED;
        var doubt = ofChain(found.chain());
        if (doubt != null) return doubt;
        if (found.purpose() == Purpose.OTHER) return NOT_FOR_DOCUMENTS;
        if (found.weak()) return WEAK;
        if (found.provenAt() == null && now.isAfter(signer.until())) return EXPIRED_SINCE;
        return found.revocation().known() ? VALID : REVOCATION_UNKNOWN;
    }

    /** Null where it is trusted. */
    public static @Nullable SignatureVerdict ofChain(Chain chain) {
        return switch (chain) {
            case TRUSTED -> null;
            case UNKNOWN_ROOT -> UNKNOWN_ROOT;
            case SELF_SIGNED -> SELF_SIGNED;
            case BROKEN -> BROKEN_CHAIN;
        };
    }

    /** Key of the sentence that says why; {@code {0}} of it are the pages with notes. */
    public String why(FoundSignature found) {
        boolean noted = (this == ADDED || this == CHANGED) && !found.notesOn().isEmpty();
        return "signature.why." + this + (noted ? ".noted" : "");
    }

    /** A revocation counts from its day on; only a trusted time stamp shows that the signature is older. */
    private static boolean revoked(FoundSignature found) {
        var revokedAt = found.revocation().revokedAt();
        var proven = found.provenAt();
        return revokedAt != null && (proven == null || !proven.isBefore(revokedAt));
    }

    /** The proven time, else the claimed one, else today. */
    private static Instant usedAt(FoundSignature found, Instant now) {
        @Nullable Instant proven = found.provenAt();
        if (proven != null) return proven;
        return found.claimedAt() == null ? now : found.claimedAt();
    }
}
