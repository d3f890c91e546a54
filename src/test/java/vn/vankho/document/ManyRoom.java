package vn.vankho.document;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.identity.ViewersLater;

/** Deeds on many documents in the room alone: begun at the door, done when the test says so, by the rights that the people have then. */
final class ManyRoom implements AutoCloseable {
    final DocumentRoom room = new DocumentRoom(ManyRunQueries.class);
    final List<Object> told = new ArrayList<>();
    final ManyRuns runs = runs(room, repository(), work(repository()));
    private final Map<PersonId, Viewer> people = new HashMap<>();
    private final TransactionTemplate transaction =
            new TransactionTemplate(room.bean(PlatformTransactionManager.class));

    /** The door, whose runner never begins by itself. */
    static ManyRuns runs(DocumentRoom room, ManyRunRepository repository, ManyWork work) {
        return new ManyRuns(
                repository,
                new ManyAgainRepository(room.jdbc),
                room.bean(ManyRunQueries.class),
                new ManyRunner(work),
                room.bean(AuditTrail.class),
                room.clock,
                room.bean(PlatformTransactionManager.class));
    }

    Viewer person(String login, Role role) {
        return now(room.person(login, role));
    }

    /** From now on the person has these rights. */
    Viewer now(Viewer viewer) {
        people.put(viewer.person(), viewer);
        return viewer;
    }

    List<DocumentId> keep(int count, Viewer by) {
        return IntStream.range(0, count)
                .mapToObj(i -> room.keep(
                        "tờ.txt", "tờ " + UUID.randomUUID(), TestDocuments.data("Tờ " + i, AccessLevel.INTERNAL), by))
                .toList();
    }

    static List<PickedDocument> picked(List<DocumentId> ids) {
        return ids.stream()
                .map(id -> new PickedDocument(id, "Tờ", AccessLevel.INTERNAL))
                .toList();
    }

    void stop(ManyRunId run, Viewer viewer) {
        transaction.executeWithoutResult(_ -> runs.stop(run, viewer));
    }

    void work() {
        workWith(repository());
    }

    /** The program fails with these of a run, by their numbers. */
    void workFailingWith(Integer... numbers) {
        workWith(new ManyRunRepository(room.jdbc) {
            @Override
            boolean done(ManyRunId of, int no) {
                if (Arrays.asList(numbers).contains(no)) throw new IllegalStateException("broken");
                return super.done(of, no);
            }
        });
    }

    private void workWith(ManyRunRepository repository) {
        var work = work(repository);
        for (int rests = 0; rests < 10; rests++) {
            while (work.turn()) room.clock.advance(Duration.ofMillis(1));
            room.clock.advance(Duration.ofSeconds(10));
        }
    }

    private ManyWork work(ManyRunRepository repository) {
        var viewers = mock(ViewersLater.class);
        when(viewers.find(any())).thenAnswer(call -> Optional.ofNullable(people.get(call.<PersonId>getArgument(0))));
        return new ManyWork(
                repository,
                room.bean(ManyRunQueries.class),
                room.documents,
                room.bean(CommonChanges.class),
                viewers,
                told::add,
                room.clock,
                room.bean(PlatformTransactionManager.class));
    }

    private ManyRunRepository repository() {
        return new ManyRunRepository(room.jdbc);
    }

    @Override
    public void close() {
        room.close();
    }
}
