package vn.vankho.legal.register;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.head.Issuers;
import vn.vankho.legal.head.LegalKeys;
import vn.vankho.legal.vocabulary.IssuerBook;

/** Which document of the register another text means. Its identity is number, issuer and day; a stub stands in until its file arrives. */
@Component
public class CitedDocuments {
    private final LegalDocumentRepository documents;
    private final MergeRepository merges;
    private final IssuerBook issuers;
    private final Clock clock;

    CitedDocuments(LegalDocumentRepository documents, MergeRepository merges, IssuerBook issuers, Clock clock) {
        this.issuers = issuers;
        this.documents = documents;
        this.merges = merges;
        this.clock = clock;
    }

    /** The one that is meant, or a new stub where none is known or several might be. */
    LegalDocumentId target(LegalHeader cited, LegalHeader source) {
        var said = called(withIssuerOf(source, cited));
        var merged = merged(said);
        if (merged.isPresent()) return merged.get();
        var known = meant(cited, source).stream()
                .filter(one -> isTold(said, one.header()) || isAsUntold(said, one))
                .toList();
        var files = known.stream().filter(one -> one.document() != null).toList();
        // several files of one text, or texts that cannot be told apart by what is said
        if (!files.isEmpty()
                && files.stream().allMatch(file -> sameDay(files.getFirst().header(), file.header())))
            return files.getFirst().id();
        if (known.size() == 1) return known.getFirst().id();
        return known.stream()
                .filter(one -> one.state() == HeaderState.CITED && sameDay(said, one.header()))
                .findFirst()
                .map(LegalDocument::id)
                .orElseGet(() -> documents.insert(said, HeaderState.CITED, clock.instant(), null));
    }

    /** A new entry for what is cited, whatever else bears the number. */
    LegalDocumentId stub(LegalHeader cited, LegalHeader source) {
        return documents.insert(withIssuerOf(source, cited), HeaderState.CITED, clock.instant(), null);
    }

    /** A spelling under which a text was known before its entries were merged. */
    private Optional<LegalDocumentId> merged(LegalHeader said) {
        var keys = LegalKeys.of(said);
        if (keys.identity() == null) return Optional.empty();
        return documents.mergedByIdentity(keys).stream()
                .filter(one -> fits(said, one.header()))
                .findFirst()
                .flatMap(one -> merges.survivor(one.id()));
    }

    /** Those that a text may mean by what it cites. */
    public List<LegalDocument> meant(LegalHeader target, LegalHeader source) {
        var said = called(withIssuerOf(source, target));
        return candidates(said).stream().filter(one -> fits(said, one.header())).toList();
    }

    /** Those that are more than a stub and bear the same number, issuer and day. */
    public List<LegalDocument> same(LegalHeader said) {
        var header = called(said);
        return candidates(header).stream()
                .filter(one -> one.state() != HeaderState.CITED && fits(header, one.header()))
                .toList();
    }

    /** Those that bear the same number, issuer and day, what people or files say of themselves before what is only cited. */
    List<LegalDocument> alike(LegalHeader said) {
        return Stream.concat(same(said).stream(), stubs(called(said))).toList();
    }

    /** The stub that a file fills. */
    Optional<LegalDocument> stubOf(LegalHeader said) {
        return stubs(called(said)).findFirst();
    }

    private Stream<LegalDocument> stubs(LegalHeader header) {
        return candidates(header).stream()
                .filter(one -> one.state() == HeaderState.CITED && one.document() == null)
                .filter(one -> fits(one.header(), header) && isTold(one.header(), header));
    }

    /** The text that a file belongs to: a stub, or one that was entered or taken over without its file. */
    Optional<LegalDocument> withoutFile(LegalHeader said) {
        var header = called(said);
        return candidates(header).stream()
                .filter(one -> one.document() == null && fits(one.header(), header) && isTold(one.header(), header))
                .filter(one -> one.state() == HeaderState.CITED || sameDay(one.header(), header))
                .min(java.util.Comparator.comparing(one -> one.state() == HeaderState.CITED));
    }

    /** Those of the candidates that another register names: of the same number, issuer and day, stubs too. */
    public static List<LegalDocument> named(LegalHeader header, List<LegalDocument> candidates) {
        return candidates.stream()
                .filter(one -> isNamed(header, one.header()) || saysAsLittle(header, one.header()))
                .toList();
    }

    /** What was said without a day comes in again without one. */
    private static boolean isNamed(LegalHeader said, LegalHeader known) {
        boolean neither = said.issuedOn() == null && known.issuedOn() == null;
        return fits(said, known) && (neither || isTold(said, known));
    }

    /** A row whose issuer is left out means what the same row meant when it came in before. */
    private static boolean saysAsLittle(LegalHeader said, LegalHeader known) {
        return said.issuer() == null
                && known.issuer() == null
                && said.issuedOn() != null
                && sameDay(said, known)
                && sameNumber(said, known);
    }

    /** Whether a text may mean one by what it cites. */
    public static boolean mayBe(LegalHeader cited, LegalHeader source, LegalHeader known) {
        return fits(withIssuerOf(source, cited), known);
    }

    /** As the register writes the body: another spelling of it means the same one. */
    private LegalHeader called(LegalHeader header) {
        return header.by(issuers.canonical(header.issuer()));
    }

    private List<LegalDocument> candidates(LegalHeader header) {
        var keys = LegalKeys.of(header);
        return keys.identity() == null ? List.of() : documents.byIdentity(keys);
    }

    /** A province that cites "Quyết định số 30/2013/QĐ-UBND" without more means its own. */
    private static LegalHeader withIssuerOf(LegalHeader source, LegalHeader cited) {
        if (cited.issuer() != null || !Issuers.isLocal(cited) || !Issuers.isLocal(source)) return cited;
        return LegalHeader.cited(cited.number(), cited.typeName(), cited.title(), source.issuer(), cited.issuedOn());
    }

    /** A number that other provinces have too fits only with the same issuer. */
    private static boolean fits(LegalHeader cited, LegalHeader known) {
        boolean day = cited.issuedOn() == null
                || known.issuedOn() == null
                || cited.issuedOn().equals(known.issuedOn());
        boolean numbers = cited.number() == null || known.number() == null || sameNumber(cited, known);
        if (!day || !numbers) return false;
        boolean issuerSaid = cited.issuer() != null && known.issuer() != null;
        if (Issuers.sameOffice(cited, known)) return issuerSaid || !Issuers.isLocal(known);
        // "Ủy ban nhân dân tỉnh" without the name of the province is told apart by the day
        return Issuers.shortened(cited, known) && cited.issuedOn() != null && known.issuedOn() != null;
    }

    /** Whether number and day say which text it is: a number without a year comes back each year, so that without a day it names none. */
    private static boolean isTold(LegalHeader cited, LegalHeader known) {
        return cited.number() == null
                || LegalKeys.of(cited).nam() != null
                || cited.issuedOn() != null && known.issuedOn() != null;
    }

    /** What is cited with the very same words has one stub. */
    private static boolean isAsUntold(LegalHeader said, LegalDocument known) {
        return known.state() == HeaderState.CITED
                && known.document() == null
                && said.issuedOn() == null
                && known.header().issuedOn() == null;
    }

    private static boolean sameNumber(LegalHeader cited, LegalHeader known) {
        return Objects.equals(
                LegalKeys.of(cited).identity(), LegalKeys.of(known).identity());
    }

    private static boolean sameDay(LegalHeader cited, LegalHeader known) {
        return Objects.equals(cited.issuedOn(), known.issuedOn());
    }
}
