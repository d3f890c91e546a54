package vn.vankho.legal.register;

import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
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
import vn.vankho.legal.ImportId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.NewEffect;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.coming.ComingChanges;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.lookup.LegalList;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.lookup.RegisterFile;
import vn.vankho.legal.recognition.LegalRecognition;
import vn.vankho.legal.register.ReadDocument.ReadRelation;
import vn.vankho.notification.NoticeBoard;
import vn.vankho.notification.ShownNotice;

/** The register on a fresh database, with the documents below it and nothing above. */
public final class RegisterRoom implements AutoCloseable {
    private final DocumentRoom room = new DocumentRoom(
            vn.vankho.legal.LegalBeans.class,
            HeadBeans.class,
            ActBeans.class,
            vn.vankho.legal.lookup.LookupBeans.class,
            vn.vankho.legal.coming.ComingBeans.class,
            vn.vankho.legal.queue.QualityBeans.class,
            vn.vankho.legal.imports.TakingBeans.class,
            vn.vankho.legal.list.ListBeans.class,
            vn.vankho.legal.vocabulary.VocabularyBeans.class,
            vn.vankho.notification.NoticeBeans.class,
            vn.vankho.legal.follow.FollowBeans.class);
    public final LegalRegister register = room.bean(LegalRegister.class);
    public final LegalEvents events = room.bean(LegalEvents.class);
    public final Corrections corrections = room.bean(Corrections.class);
    public final EventCorrections eventCorrections = room.bean(EventCorrections.class);
    public final LegalLookup lookup = room.bean(LegalLookup.class);
    public final LegalList list = room.bean(LegalList.class);
    public final RegisterFile file = room.bean(RegisterFile.class);
    public final ComingChanges coming = room.bean(ComingChanges.class);
    public final EffectAgain again = room.bean(EffectAgain.class);
    public final Merges merges = room.bean(Merges.class);
    public final Partings partings = room.bean(Partings.class);
    public final Dismissals dismissals = room.bean(Dismissals.class);
    public final LegalIntake intake = room.bean(LegalIntake.class);
    public final TestClock clock = room.clock;
    public final JdbcClient jdbc = room.jdbc;
    public final Viewer lawyer = room.person("phapche", Role.LEGAL_OFFICER);
    public final Viewer staff = room.person("chuyenvien", Role.STAFF);

    public <T> T bean(Class<T> type) {
        return room.bean(type);
    }

    public Viewer person(String login, Role role) {
        return room.person(login, role);
    }

    /** What the portal does before work begins, for these people. */
    public void morning(Viewer... people) {
        room.bean(vn.vankho.legal.follow.Morning.class).of(people);
    }

    /** What the board shows a person of a text: key and arguments. */
    public List<String> told(Viewer viewer, LegalDocumentId about) {
        return room.bean(NoticeBoard.class).list(false, 0, 200, viewer).rows().stream()
                .filter(one -> one.notice().subjectId().equals(about.value()))
                .map(ShownNotice::shown)
                .map(shown -> shown.key() + " " + shown.arguments())
                .toList();
    }

    /** What runs within a deed of the portal. */
    public void inTransaction(Runnable deed) {
        inTransaction(() -> {
            deed.run();
            return room;
        });
    }

    public <T> T inTransaction(Supplier<T> deed) {
        return Objects.requireNonNull(
                new TransactionTemplate(room.bean(PlatformTransactionManager.class)).execute(_ -> deed.get()));
    }

    /** A register of documents that was taken over. */
    public ImportId anImport() {
        var id = new ImportId(UUID.randomUUID());
        jdbc.sql("""
                insert into register_import (id, file_name, file_bytes, state, kind, sheets, sheet, head_first, head_size, columns, started_by, started_at)
                values (?, 'so.xlsx', 1, 'DONE', 'DOCUMENTS', '[]', 0, 0, 1, '{}', ?, now())
                """).params(id.value(), lawyer.person().value()).update();
        return id;
    }

    public DocumentId file(String title) {
        return room.keep(
                title + ".txt",
                title,
                TestDocuments.said(title).kind(DocumentKind.LEGAL).data(),
                lawyer);
    }

    public void trash(DocumentId file, Viewer viewer) {
        room.documents.trash(file, viewer);
    }

    /** What was thrown away is destroyed after its time. */
    public void destroy(DocumentId file, Viewer viewer) {
        room.destroy(file, viewer);
    }

    public DocumentKind kind(DocumentId file) {
        return room.documents.look(file, lawyer).data().kind();
    }

    public DocumentId hiddenFile(String title) {
        var said = TestDocuments.said(title).kind(DocumentKind.LEGAL).access(vn.vankho.document.AccessLevel.RESTRICTED);
        return room.keep(title + ".txt", title, said.data(), lawyer);
    }

    /** A file whose text was read: header, and what it does to others. */
    public LegalDocumentId taken(DocumentId file, LegalHeader header, ReadRelation... relations) {
        return taken(file, header, List.of(), relations);
    }

    public LegalDocumentId taken(
            DocumentId file, LegalHeader header, List<String> articles, ReadRelation... relations) {
        var version = room.documents.current(file, lawyer).id();
        return intake.takeIn(new ReadDocument(file, version, header, "", articles, List.of(relations)));
    }

    /** The same with the articles and chapters of its words. */
    public LegalDocumentId taken(DocumentId file, LegalHeader header, String words, ReadRelation... relations) {
        var version = room.documents.current(file, lawyer).id();
        var read = LegalRecognition.read(List.of(words));
        return intake.takeIn(new ReadDocument(
                file,
                version,
                header,
                "",
                read.articles(),
                read.divisions(),
                List.of(relations),
                List.of(),
                List.of()));
    }

    /** What a text says of its own end, as its reading proposes it. */
    public void proposeTerm(LegalDocumentId id, String from, String last) {
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
        inTransaction(() -> room.bean(EffectRepository.class).insert(id, term, false, clock.instant(), null));
    }

    /** Kept, read and confirmed. */
    public LegalDocumentId confirmed(LegalHeader header, ReadRelation... relations) {
        var id = taken(file(header.name()), header, relations);
        confirm(id);
        return id;
    }

    /** A confirmed decision, in force after ten days, whose act on another text is confirmed. */
    public RelationId acts(String number, String issued, RelationKind kind, String target, String provisions) {
        var relation = relation(confirmed(decision(number, issued), reads(kind, target, provisions)), kind);
        register.confirmRelation(relation, null, null, lawyer);
        return relation;
    }

    public void confirm(LegalDocumentId id) {
        var document = view(id).document();
        register.confirmHeader(id, document.revision(), document.header(), lawyer);
    }

    public LegalView view(LegalDocumentId id) {
        return lookup.view(id, null, null, lawyer);
    }

    public Set<EffectStatus> on(LegalDocumentId id, String day) {
        return lookup.view(id, LocalDate.parse(day), null, lawyer).statuses();
    }

    public RelationId relation(LegalDocumentId source, RelationKind kind) {
        return acts(source, kind).getFirst().id();
    }

    /** What a text does to others in one way. */
    public List<RelationRow> acts(LegalDocumentId source, RelationKind kind) {
        return view(source).relations().stream()
                .filter(row -> row.outgoing() && row.data().kind() == kind)
                .toList();
    }

    @Override
    public void close() {
        room.close();
    }
}
