package vn.vankho.extraction.signature;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One signature (or time stamp over the whole file): facts only, none of which ages. What they mean on a given day is
 * {@link SignatureVerdict}.
 *
 * @param field name of the signature field, empty where none is left
 * @param signer who signed, by the certificate; null where no certificate can be read
 * @param claimedAt the time the signer's own machine wrote
 * @param stamp the earliest time stamp that fits this signature
 * @param chainEnd name of the certificate at which the chain ends: the root where it is trusted, else the issuer nobody vouched for
 * @param covered how far the signed revision reaches; null where the signature hangs loose
 * @param algorithm for people: {@code RSA 2048, SHA-256}
 * @param purpose what the certificate of the signer was given for
 * @param reason what the signer gave as reason, empty where nothing
 * @param page on which its picture is seen, from 1; 0 where it is seen nowhere, null where no form says so
 * @param notesOn pages, from 1, on which somebody laid notes that are seen after this signature
 */
public record FoundSignature(
        Kind kind,
        String field,
        @Nullable Signer signer,
        @Nullable Instant claimedAt,
        @Nullable Stamp stamp,
        Integrity integrity,
        @Nullable Covered covered,
        Added added,
        Chain chain,
        String chainEnd,
        Revocation revocation,
        String algorithm,
        boolean weak,
        Purpose purpose,
        String reason,
        @Nullable Integer page,
        List<Integer> notesOn) {
    public FoundSignature {
        notesOn = List.copyOf(notesOn);
    }

    public enum Kind {
        SIGNATURE,
        /** Dấu thời gian over the whole file. */
        TIME_STAMP
    }

    /** Whether the bytes that were signed are still these bytes. */
    public enum Integrity {
        INTACT,
        /** The bytes under the signature are others now. */
        CHANGED,
        /** The signature is still in the file, but the file was written anew around it: what it covered is gone. */
        DETACHED,
        /** The signature itself cannot be read. */
        UNREADABLE,
        /** There is one, of a kind that the portal does not check. */
        UNCHECKED
    }

    /** What was added to the file after this signature, the worst of it. */
    public enum Added {
        NOTHING,
        /** More signatures, time stamps, data for checking them. */
        SIGNATURES,
        /** Filled in fields of a form. */
        FORM,
        /** Notes beside or over the text. */
        NOTES,
        /** Pages, text or anything that is no part of signing. */
        CONTENT
    }

    /** What its issuer gave the signer's certificate for. */
    public enum Purpose {
        DOCUMENTS,
        /** Something else, such as answering for a web site or giving the time. */
        OTHER
    }

    /** Where the certificates lead. */
    public enum Chain {
        TRUSTED,
        /** To an issuer that is not among the operator's roots. */
        UNKNOWN_ROOT,
        SELF_SIGNED,
        /** To a root of the operator, but by a way its rules forbid. */
        BROKEN
    }

    /**
     * @param name CN
     * @param title T, empty where there is none
     * @param organisation O and {@code unit} OU
     * @param issuer CN of who issued the certificate
     * @param from and {@code until}: when the certificate is valid
     */
    public record Signer(
            String name,
            String title,
            String organisation,
            String unit,
            String issuer,
            String serial,
            Instant from,
            Instant until) {
        boolean validAt(Instant moment) {
            return !moment.isBefore(from) && !moment.isAfter(until);
        }
    }

    /**
     * @param by name of the time stamp authority
     * @param trusted whether its certificates lead to a root of the operator
     */
    public record Stamp(Instant at, String by, boolean trusted) {}

    /**
     * What the file itself brings along about revocation; the portal asks nobody.
     *
     * @param known whether it brings anything that fits
     * @param revokedAt null where the certificate was not revoked
     * @param asOf the day of that knowledge
     */
    public record Revocation(
            boolean known,
            @Nullable Instant revokedAt,
            @Nullable Instant asOf) {
        public static final Revocation UNKNOWN = new Revocation(false, null, null);
    }

    /**
     * @param bytes of the file from its beginning, the signature itself included
     * @param of bytes the file has now
     */
    public record Covered(long bytes, long of) {}

    /** A signature of which only its being there is known. */
    public static FoundSignature unchecked() {
        return new FoundSignature(
                Kind.SIGNATURE,
                "",
                null,
                null,
                null,
                Integrity.UNCHECKED,
                null,
                Added.NOTHING,
                Chain.UNKNOWN_ROOT,
                "",
                Revocation.UNKNOWN,
                "",
                false,
                Purpose.DOCUMENTS,
                "",
                null,
                List.of());
    }

    /** The pages with later notes, for people: {@code 1, 3}. */
    public String notedPages() {
        return notesOn.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Null where there is none or nobody vouches for it. */
    @Nullable
    Instant provenAt() {
        return stamp != null && stamp.trusted() ? stamp.at() : null;
    }
}
