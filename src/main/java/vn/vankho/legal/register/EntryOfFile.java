package vn.vankho.legal.register;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentId;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.head.LegalKeys;

/** The entry that lacks a file, and the file that comes: a scan that was thrown away stands in no better one's way. */
@Component
class EntryOfFile {
    private final KnownEntryQueries known;
    private final CitedBodies bodies;
    private final KeptHeadRepository heads;

    EntryOfFile(KnownEntryQueries known, CitedBodies bodies, KeptHeadRepository heads) {
        this.known = known;
        this.bodies = bodies;
        this.heads = heads;
    }

    /** The text that a file belongs to: a stub, or one that was entered or taken over without its file, or whose file lies in the trash. */
    Optional<LegalDocument> of(LegalHeader said, DocumentId file) {
        var header = bodies.called(said);
        var keys = LegalKeys.of(header);
        if (keys.identity() == null) return Optional.empty();
        return known.byIdentity(keys).stream()
                .filter(one -> CitedMatch.fits(one.header(), header) && CitedMatch.isTold(one.header(), header))
                .filter(one -> one.state() == HeaderState.CITED || CitedMatch.sameDay(one.header(), header))
                .filter(one -> lacks(one, file))
                .min(Comparator.comparing(one -> one.state() == HeaderState.CITED));
    }

    /** Whether a text takes this file for its own. */
    boolean lacks(LegalDocument text, DocumentId file) {
        var held = text.document();
        return held == null || text.state() == HeaderState.CONFIRMED && heads.givesWay(held, file);
    }

    /** What it held in the trash is not its file any more; brought back from there, that is read as another file of the text. */
    void release(LegalDocument text) {
        var held = text.document();
        if (held != null) heads.release(held);
    }
}
