package vn.vankho.legal.imports;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.NamedFiles;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.head.LegalKeys;
import vn.vankho.legal.register.CitedDocuments;

/** Which kept file is the text of a row. Its number is no key: other years and other provinces have it too. */
final class ImportedFiles {
    private ImportedFiles() {}

    /** The one file of this number that says the same day and no other issuer; null: none or several. */
    static NamedFiles.@Nullable Found of(LegalHeader header, NamedFiles.Kept files) {
        if (header.number() == null || header.issuedOn() == null) return null;
        var fitting = files.numbered(header.number()).stream()
                .filter(file -> header.issuedOn().equals(file.issuedOn()))
                .filter(file -> CitedDocuments.mayBe(
                        header,
                        header,
                        LegalHeader.cited(header.number(), null, file.title(), file.issuer(), file.issuedOn())))
                .toList();
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }

    /** Whether what was read in a file says that it is another text than the row means. */
    static boolean isOther(LegalHeader said, LegalHeader read) {
        var number = LegalKeys.of(said).identity();
        boolean numbers = read.number() != null
                && number != null
                && !number.equals(LegalKeys.of(read).identity());
        boolean days =
                said.issuedOn() != null && read.issuedOn() != null && !Objects.equals(said.issuedOn(), read.issuedOn());
        return numbers || days;
    }
}
