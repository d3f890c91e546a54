package vn.vankho.extraction;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.ReadHeader;
import vn.vankho.extraction.worker.MailHead;
import vn.vankho.vietnamese.DocumentHeader;

/** A letter is called by its subject and dated by the day it was sent; the papers that its text quotes have numbers and days of their own. */
final class LetterRecognition {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private LetterRecognition() {}

    /** Empty where its head has neither a subject nor a day. */
    static Optional<ReadHeader> header(String firstPage) {
        var said = MailHead.said(firstPage);
        var subject = said.get(MailHead.SUBJECT);
        var day = day(said.getOrDefault(MailHead.SENT, ""));
        if (subject == null && day == null) return Optional.empty();
        return Optional.of(new ReadHeader(null, null, null, issuer(said.get(MailHead.FROM)), day, subject));
    }

    private static @Nullable LocalDate day(String sent) {
        try {
            return LocalDate.parse(sent.substring(0, Math.min(sent.length(), 10)), DAY);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    /** A mailbox of an office says which one; a person who wrote issues nothing, and is found by name in the text. */
    private static @Nullable String issuer(@Nullable String from) {
        if (from == null) return null;
        int address = from.indexOf('<');
        var name = (address < 0 ? from : from.substring(0, address))
                .replace("\"", "")
                .strip();
        return DocumentHeader.isOffice(name) ? name : null;
    }
}
