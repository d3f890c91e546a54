package vn.vankho.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.DocumentRoom;
import vn.vankho.document.TestClock;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.ReadDocument.ReadRelation;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.Scope;

/** The register on a fresh database, with the documents below it and nothing above. */
final class RegisterRoom implements AutoCloseable {
    static final String PROVINCE = "Ủy ban nhân dân tỉnh Sông Vân";

    private final DocumentRoom room = new DocumentRoom(
            LegalConfiguration.class,
            LegalAccess.class,
            LegalDocumentQueries.class,
            LegalListQueries.class,
            LegalPageQueries.class,
            LegalDocumentRepository.class,
            RelationRepository.class,
            EffectRepository.class,
            EffectBook.class,
            SourceStatementRepository.class,
            SourceProposals.class,
            OwnEffectRepository.class,
            vn.vankho.shared.Texts.class,
            CitedDocuments.class,
            NamedTarget.class,
            ImportedQueries.class,
            ImportedRelations.class,
            ImportedActs.class,
            ImportedEntries.class,
            LegalIntake.class,
            LegalRegister.class,
            LegalEvents.class,
            LegalDeeds.class,
            LegalWarnings.class,
            HeaderChecks.class,
            NormativeWord.class,
            Merges.class,
            MergeRepository.class,
            Dismissals.class,
            DismissalRepository.class,
            LegalLookup.class,
            ComingQueries.class,
            ComingChanges.class,
            EffectAgain.class,
            IndexedStatuses.class,
            BelievedThen.class,
            vn.vankho.legal.list.ListBeans.class,
            vn.vankho.legal.vocabulary.VocabularyBeans.class,
            vn.vankho.notification.NoticeBeans.class,
            vn.vankho.legal.follow.FollowBeans.class);
    final LegalRegister register = room.bean(LegalRegister.class);
    final LegalEvents events = room.bean(LegalEvents.class);
    final LegalLookup lookup = room.bean(LegalLookup.class);
    final ComingChanges coming = room.bean(ComingChanges.class);
    final EffectAgain again = room.bean(EffectAgain.class);
    final Merges merges = room.bean(Merges.class);
    final Dismissals dismissals = room.bean(Dismissals.class);
    final LegalIntake intake = room.bean(LegalIntake.class);
    final TestClock clock = room.clock;
    final JdbcClient jdbc = room.jdbc;
    final Viewer lawyer = room.person("phapche", Role.LEGAL_OFFICER);
    final Viewer staff = room.person("chuyenvien", Role.STAFF);

    <T> T bean(Class<T> type) {
        return room.bean(type);
    }

    Viewer person(String login, Role role) {
        return room.person(login, role);
    }

    /** What the portal does before work begins, for these people. */
    void morning(Viewer... people) {
        room.bean(vn.vankho.legal.follow.Morning.class).of(people);
    }

    DocumentId file(String title) {
        return room.keep(
                title + ".txt",
                title,
                TestDocuments.said(title).kind(DocumentKind.LEGAL).data(),
                lawyer);
    }

    DocumentKind kind(DocumentId file) {
        return room.documents.look(file, lawyer).data().kind();
    }

    DocumentId hiddenFile(String title) {
        var said = TestDocuments.said(title).kind(DocumentKind.LEGAL).access(vn.vankho.document.AccessLevel.RESTRICTED);
        return room.keep(title + ".txt", title, said.data(), lawyer);
    }

    /** A file whose text was read: header, and what it does to others. */
    LegalDocumentId taken(DocumentId file, LegalHeader header, ReadRelation... relations) {
        return taken(file, header, List.of(), relations);
    }

    LegalDocumentId taken(DocumentId file, LegalHeader header, List<String> articles, ReadRelation... relations) {
        var version = room.documents.current(file, lawyer).id();
        return intake.takeIn(new ReadDocument(file, version, header, "", articles, List.of(relations)));
    }

    /** What a text says of its own end, as its reading proposes it. */
    void proposeTerm(LegalDocumentId id, String from, String last) {
        var term = new NewEffect(
                EffectKind.TERM,
                LocalDate.parse(from),
                LocalDate.parse(last),
                "",
                Scope.WHOLE,
                "",
                id,
                null,
                "Có hiệu lực đến hết ngày " + last,
                "",
                null);
        new TransactionTemplate(room.bean(PlatformTransactionManager.class))
                .executeWithoutResult(
                        _ -> room.bean(EffectRepository.class).insert(id, term, false, clock.instant(), null));
    }

    /** Kept, read and confirmed. */
    LegalDocumentId confirmed(LegalHeader header, ReadRelation... relations) {
        var id = taken(file(header.name()), header, relations);
        confirm(id);
        return id;
    }

    void confirm(LegalDocumentId id) {
        var document = view(id).document();
        register.confirmHeader(id, document.revision(), document.header(), lawyer);
    }

    LegalView view(LegalDocumentId id) {
        return lookup.view(id, null, null, lawyer);
    }

    Set<EffectStatus> on(LegalDocumentId id, String day) {
        return lookup.view(id, LocalDate.parse(day), null, lawyer).statuses();
    }

    static LegalHeader decision(String number, String issued, String effective) {
        return new LegalHeader(
                number,
                "Quyết định",
                "Quy định thử " + number,
                PROVINCE,
                null,
                null,
                LocalDate.parse(issued),
                LocalDate.parse(effective),
                null);
    }

    static ReadRelation reads(RelationKind kind, String number, String provisions) {
        return reads(kind, LegalHeader.cited(number, "Quyết định", "", null, null), provisions);
    }

    static ReadRelation reads(RelationKind kind, LegalHeader target, String provisions) {
        var data = new RelationData(kind, provisions, false, null, null, "Câu làm căn cứ cho " + target.name() + ".");
        return new ReadRelation(data, target, target.name(), 10, 60, 0.9f);
    }

    RelationId relation(LegalDocumentId source, RelationKind kind) {
        return view(source).relations().stream()
                .filter(row -> row.outgoing() && row.data().kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Override
    public void close() {
        room.close();
    }
}
