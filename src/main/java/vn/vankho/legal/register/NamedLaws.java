package vn.vankho.legal.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.head.LegalKeys;

/**
 * Which law a text means that names it without its number: in any spelling, with its day or year or without. Laws of one name are told apart by
 * the year in which they were passed.
 */
@Component
class NamedLaws {
    /** Most laws have been replaced by another one of their name after as many years. */
    private static final int YEARS = 10;

    private final NamedLawRepository laws;
    private final Clock clock;

    NamedLaws(NamedLawRepository laws, Clock clock) {
        this.laws = laws;
        this.clock = clock;
    }

    /** Empty where it is no law by its name, or none is known, or nobody can tell which of several is meant. */
    Optional<LegalDocumentId> meant(LegalHeader said, LegalHeader source) {
        var keys = LegalKeys.of(said);
        if (said.number() != null || keys.lawName() == null) return Optional.empty();
        var all = laws.byLawName(keys.lawName()).stream()
                .filter(one -> CitedMatch.fits(said, one.header()))
                .filter(one -> isThere(year(one), source))
                .toList();
        return keys.lawYear().isEmpty() ? undated(all, source) : dated(said, keys.lawYear(), all);
    }

    private Optional<LegalDocumentId> dated(LegalHeader said, String year, List<LegalDocument> all) {
        var ofYear = all.stream().filter(one -> year(one).equals(year)).findFirst();
        if (ofYear.isPresent()) return ofYear.map(LegalDocument::id);
        if (said.issuedOn() == null) return Optional.empty();
        // until now it was only cited without its day
        return all.stream()
                .filter(one -> year(one).isEmpty() && one.state() == HeaderState.CITED && one.document() == null)
                .filter(one -> laws.dateStub(one.id(), said))
                .findFirst()
                .map(LegalDocument::id);
    }

    /**
     * A law that is known to have ended before the text was written is not meant, nor an old one of which nothing tells that it still held: the
     * one in force has yet to come in.
     */
    private Optional<LegalDocumentId> undated(List<LegalDocument> all, LegalHeader source) {
        var dated = all.stream().filter(one -> !year(one).isEmpty()).toList();
        boolean one = !dated.isEmpty()
                && mayHold(dated.getFirst(), source)
                && dated.stream().allMatch(other -> year(other).equals(year(dated.getFirst())));
        return (one
                        ? dated
                        : all.stream().filter(other -> year(other).isEmpty()).toList())
                .stream().findFirst().map(LegalDocument::id);
    }

    private boolean mayHold(LegalDocument law, LegalHeader source) {
        var day = Objects.requireNonNullElseGet(source.issuedOn(), () -> LocalDate.now(clock));
        boolean young = day.getYear() - Integer.parseInt(year(law)) <= YEARS;
        return !laws.isOver(law.id(), day) && (young || laws.isAlive(law.id(), year(law), day));
    }

    private static String year(LegalDocument law) {
        return LegalKeys.of(law.header()).lawYear();
    }

    /** A text names no law that was passed after it. */
    private static boolean isThere(String year, LegalHeader source) {
        var written = source.issuedOn();
        return year.isEmpty() || written == null || Integer.parseInt(year) <= written.getYear();
    }
}
