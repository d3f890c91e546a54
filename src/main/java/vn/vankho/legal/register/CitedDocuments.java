package vn.vankho.legal.register;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.head.Issuers;
import vn.vankho.legal.head.LegalKeys;

/** Which document of the register another text means. Its identity is number, issuer and day; a stub stands in until its file arrives. */
@Component
public class CitedDocuments {
    private final LegalDocumentRepository documents;
    private final KnownEntryQueries entries;
    private final MergeRepository merges;
    private final CitedBodies bodies;
    private final NamedLaws laws;
    private final Clock clock;

    CitedDocuments(
            LegalDocumentRepository documents,
            KnownEntryQueries entries,
            MergeRepository merges,
            CitedBodies bodies,
            NamedLaws laws,
            Clock clock) {
        this.laws = laws;
        this.bodies = bodies;
        this.documents = documents;
        this.entries = entries;
        this.merges = merges;
        this.clock = clock;
    }

    /** The one that is meant, or a new stub where none is known or several might be. */
    LegalDocumentId target(LegalHeader cited, LegalHeader source) {
        var said = bodies.said(cited, source);
        var merged = merged(said);
        if (merged.isPresent()) return merged.get();
        var law = laws.meant(said, source);
        if (law.isPresent()) return law.get();
        var known = candidates(said).stream()
                .filter(one -> CitedMatch.fits(said, one.header()))
                .filter(one -> CitedMatch.isTold(said, one.header()) || CitedMatch.isAsUntold(said, one))
                .toList();
        var older = known.isEmpty() ? ofPredecessor(said, source) : List.<LegalDocument>of();
        if (older.size() == 1) return older.getFirst().id();
        var files = known.stream().filter(one -> one.document() != null).toList();
        // several files of one text, or texts that cannot be told apart by what is said
        if (!files.isEmpty() && files.stream().allMatch(file -> CitedMatch.areOne(files.getFirst(), file)))
            return files.getFirst().id();
        if (known.size() == 1) return known.getFirst().id();
        return known.stream()
                .filter(one -> one.state() == HeaderState.CITED && CitedMatch.sameDay(said, one.header()))
                .filter(one -> CitedMatch.isOfSameBodies(said, one.header()))
                .findFirst()
                .map(LegalDocument::id)
                .orElseGet(() -> documents.insert(said, HeaderState.CITED, clock.instant(), null));
    }

    /** A province that came out of a merger lists as its own what its predecessors issued (Luật 64/2025/QH15 Điều 54 khoản 2). */
    private List<LegalDocument> ofPredecessor(LegalHeader said, LegalHeader source) {
        return candidates(said).stream()
                .filter(one -> bodies.isOfPredecessor(said, one.header(), source))
                .toList();
    }

    /** A new entry for what is cited, whatever else bears the number. */
    LegalDocumentId stub(LegalHeader cited, LegalHeader source) {
        return documents.insert(bodies.said(cited, source), HeaderState.CITED, clock.instant(), null);
    }

    /** A spelling under which a text was known before its entries were merged. */
    private Optional<LegalDocumentId> merged(LegalHeader said) {
        var keys = LegalKeys.of(said);
        if (keys.identity() == null) return Optional.empty();
        return entries.mergedByIdentity(keys).stream()
                .filter(one -> CitedMatch.fits(said, one.header()))
                .filter(one -> CitedMatch.isTold(said, one.header()) || CitedMatch.isOfSameBodies(said, one.header()))
                .findFirst()
                .flatMap(one -> merges.survivor(one.id()));
    }

    /** Those that a text may mean by what it cites. */
    public List<LegalDocument> meant(LegalHeader target, LegalHeader source) {
        var said = bodies.said(target, source);
        return candidates(said).stream()
                .filter(one -> CitedMatch.fits(said, one.header()))
                .toList();
    }

    /** Those that are more than a stub and bear the same number, issuer and day. */
    public List<LegalDocument> same(LegalHeader said) {
        var header = bodies.called(said);
        return candidates(header).stream()
                .filter(one -> one.state() != HeaderState.CITED && CitedMatch.fits(header, one.header()))
                .toList();
    }

    /** Those that bear the same number, issuer and day, what people or files say of themselves before what is only cited. */
    List<LegalDocument> alike(LegalHeader said) {
        return Stream.concat(same(said).stream(), stubs(bodies.called(said))).toList();
    }

    /** The stub that a file fills. */
    Optional<LegalDocument> stubOf(LegalHeader said) {
        return stubs(bodies.called(said)).findFirst();
    }

    /** Stubs that a head fills which was put right after its file had come; not those that may mean another text as well. */
    List<LegalDocument> stubsOf(LegalDocumentId text, LegalHeader said) {
        return stubs(bodies.called(said))
                .filter(stub -> !stub.id().equals(text))
                .filter(stub -> candidates(stub.header()).stream()
                        .filter(one -> !one.id().equals(text) && one.state() != HeaderState.CITED)
                        .noneMatch(one -> CitedMatch.fits(stub.header(), one.header())))
                .toList();
    }

    private Stream<LegalDocument> stubs(LegalHeader header) {
        return candidates(header).stream()
                .filter(one -> one.state() == HeaderState.CITED && one.document() == null)
                .filter(one -> CitedMatch.fits(one.header(), header) && CitedMatch.isTold(one.header(), header));
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
        return CitedMatch.fits(said, known) && (neither || CitedMatch.isTold(said, known));
    }

    /** A row whose issuer is left out means what the same row meant when it came in before. */
    private static boolean saysAsLittle(LegalHeader said, LegalHeader known) {
        return said.issuer() == null
                && known.issuer() == null
                && said.issuedOn() != null
                && CitedMatch.sameDay(said, known)
                && CitedMatch.sameNumber(said, known);
    }

    /** Whether a text may mean one by what it cites. */
    public static boolean mayBe(LegalHeader cited, LegalHeader source, LegalHeader known) {
        return CitedMatch.fits(CitedBodies.assumed(source, cited), known);
    }

    /**
     * The one of these that a text means: number, body and day tell it, or it is the only one of them that may be meant. A bare number of a province
     * that came out of a merger may be of any of those before it.
     */
    public Optional<LegalDocument> meant(LegalHeader cited, LegalHeader source, List<LegalDocument> some) {
        if (some.isEmpty()) return Optional.empty();
        var said = bodies.said(cited, source);
        var fitting =
                some.stream().filter(one -> CitedMatch.fits(said, one.header())).toList();
        var told = fitting.stream()
                .filter(one -> CitedMatch.isTold(said, one.header()))
                .toList();
        boolean one = told.isEmpty()
                ? fitting.size() == 1
                : told.stream()
                        .allMatch(other -> Issuers.sameOffice(told.getFirst().header(), other.header()));
        return one ? (told.isEmpty() ? fitting : told).stream().findFirst() : Optional.empty();
    }

    private List<LegalDocument> candidates(LegalHeader header) {
        var keys = LegalKeys.of(header);
        return keys.identity() == null ? List.of() : entries.byIdentity(keys);
    }
}
