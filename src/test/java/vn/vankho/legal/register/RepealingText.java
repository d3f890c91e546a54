package vn.vankho.legal.register;

import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.REPEALS;

import vn.vankho.document.DocumentId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;

/** A decision of 2016 that repeals one of 2010, and the files it comes in. */
record RepealingText(RegisterRoom room, LegalHeader header, LegalHeader older) {
    /** @param number of both, each with its year */
    static RepealingText of(RegisterRoom room, int number) {
        return new RepealingText(
                room,
                decision(number + "/2016/QĐ-UBND", "2016-01-01", "2016-01-11"),
                decision(number + "/2010/QĐ-UBND", "2010-01-01", "2010-01-11"));
    }

    LegalDocumentId taken(DocumentId file) {
        return room.taken(file, header, reads(REPEALS, older, ""));
    }

    /** Its head, and its act on the older text. */
    LegalDocumentId confirmed(DocumentId file) {
        var id = taken(file);
        room.confirm(id);
        room.register.confirmRelation(room.relation(id, REPEALS), null, null, room.lawyer);
        return id;
    }
}
