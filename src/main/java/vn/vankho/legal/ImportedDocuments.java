package vn.vankho.legal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.NamedFiles;
import vn.vankho.document.StepKind;
import vn.vankho.document.Steps;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.imports.row.Column;
import vn.vankho.legal.imports.row.ImportOutcome;
import vn.vankho.legal.imports.row.ImportVerdict;
import vn.vankho.legal.imports.row.Named;
import vn.vankho.legal.imports.row.Problem;
import vn.vankho.legal.imports.row.ReadRow;
import vn.vankho.shared.Refused;

/** A row of another register becomes a text of this one, or says something new of one that is there. What the viewer may not see is not there. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ImportedDocuments {
    private final LegalDocumentRepository documents;
    private final CitedDocuments cited;
    private final LegalAccess access;
    private final NamedFiles files;
    private final LegalRegister register;
    private final Steps steps;
    private final SourceProposals said;
    private final LegalDeeds deeds;
    private final Clock clock;

    ImportedDocuments(
            LegalDocumentRepository documents,
            CitedDocuments cited,
            LegalAccess access,
            NamedFiles files,
            LegalRegister register,
            Steps steps,
            SourceProposals said,
            LegalDeeds deeds,
            Clock clock) {
        this.documents = documents;
        this.cited = cited;
        this.access = access;
        this.files = files;
        this.register = register;
        this.steps = steps;
        this.said = said;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** What a row means here. */
    private record Match(@Nullable LegalDocument known, NamedFiles.@Nullable Found file) {}

    public ImportVerdict decide(ImportTerms terms, ReadRow row, Viewer viewer) {
        var problems = new ArrayList<>(row.problems());
        var header = header(row);
        try {
            LegalBounds.check(header);
        } catch (Refused refused) {
            problems.add(Problem.of(refused));
        }
        if (header.issuer() == null)
            problems.add(Problem.doubtful(Column.ISSUER, "", "legal.import.row.issuer.missing"));
        var match = match(header, row, problems, viewer);
        var known = match.known();
        if (known == null) {
            near(header, viewer).ifPresent(problems::add);
            return ImportVerdict.of(ImportOutcome.NEW, problems, identity(header), null);
        }
        var merged = header.over(known.header());
        if (merged.equals(known.header()) && known.state() != HeaderState.CITED)
            return ImportVerdict.of(ImportOutcome.UNCHANGED, problems, identity(header), known.id());
        if (known.state() == HeaderState.CONFIRMED && !terms.confirmed())
            problems.add(Problem.doubtful(null, known.header().name(), "legal.import.row.confirmed"));
        return ImportVerdict.of(ImportOutcome.UPDATED, problems, identity(header), known.id());
    }

    /** The row is in the register now, or says again what stands there. */
    public LegalDocumentId apply(ImportTerms terms, int number, ReadRow row, Viewer viewer) {
        var header = header(row);
        var match = match(header, row, new ArrayList<>(), viewer);
        var known = match.known();
        var id = known == null ? documents.insert(header, HeaderState.PROPOSED, clock.instant(), null) : known.id();
        var merged = known == null ? header : header.over(known.header());
        boolean changes = known == null || !merged.equals(known.header()) || known.state() == HeaderState.CITED;
        if (changes) documents.propose(id, merged, merged.saidFields());
        var file = match.file();
        if (file != null && (known == null || known.document() == null)) {
            documents.attach(id, file.document(), file.version());
            // how the text stands may have been known before its file was there
            steps.stage(file.document(), StepKind.INDEX);
        }
        if (terms.confirmed() && (known == null || changes || known.state() != HeaderState.CONFIRMED))
            register.confirmHeader(id, documents.find(id).orElseThrow().revision(), merged, viewer);
        said.say(id, terms.id(), number, row, viewer);
        if (changes)
            deeds.record("legal.import", id, merged, Map.of("row", number, "confirmed", terms.confirmed()), viewer);
        return id;
    }

    private Match match(LegalHeader header, ReadRow row, List<Problem> problems, Viewer viewer) {
        var same = access.allSeen(cited.named(header), viewer);
        if (same.size() > 1)
            problems.add(
                    Problem.doubtful(null, header.name(), "legal.import.row.several", String.valueOf(same.size())));
        var known = same.isEmpty() ? null : same.getFirst();
        if (known != null && known.document() != null) return new Match(known, null);
        var found = files.find(header.number() == null ? "" : header.number(), row.fileName(), viewer);
        if (found.size() != 1) return new Match(known, null);
        var file = found.getFirst();
        var held = documents.ofDocument(file.document()).orElse(null);
        if (held == null) return new Match(known, file);
        if (known != null) return new Match(known, null);
        // its file was read already: what was read may be wrong, what the register says goes before it
        var number = LegalKeys.of(header).identity();
        var other = LegalKeys.of(held.header()).identity();
        if (held.header().number() != null && number != null && !number.equals(other)) {
            problems.add(Problem.doubtful(
                    Column.FILE,
                    row.file(),
                    "legal.import.row.otherFile",
                    held.header().name()));
            return new Match(null, null);
        }
        return new Match(held, null);
    }

    private Optional<Problem> near(LegalHeader header, Viewer viewer) {
        return access.seen(documents.near(header), viewer)
                .map(one -> Problem.doubtful(
                        Column.NUMBER,
                        header.name(),
                        "legal.import.row.near",
                        one.header().name()));
    }

    static LegalHeader header(ReadRow row) {
        var named = row.document();
        return new LegalHeader(
                named.number(),
                named.type(),
                named.title(),
                named.issuer(),
                row.signatory(),
                row.capacity(),
                named.issuedOn(),
                row.effectiveFrom(),
                row.field());
    }

    static LegalHeader header(Named named) {
        return LegalHeader.cited(named.number(), named.type(), named.title(), named.issuer(), named.issuedOn());
    }

    static @Nullable String identity(LegalHeader header) {
        var keys = LegalKeys.of(header);
        return keys.identity() == null
                ? null
                : keys.identity() + "|" + LegalKeys.issuer(header.issuer()) + "|" + header.issuedOn();
    }
}
