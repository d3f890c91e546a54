package vn.vankho.legal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.identity.ViewersLater;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.imports.ImportVerdictRepository.Written;
import vn.vankho.legal.imports.RegisterImport.Choice;
import vn.vankho.legal.imports.RegisterImportRepository.Work;
import vn.vankho.legal.imports.row.ImportKind;
import vn.vankho.legal.imports.row.ImportVerdict;
import vn.vankho.shared.Refused;

/** A row that breaks its batch costs one batch, and not one for each row before it. */
class ImportBatchesTests {
    private static final int BROKEN = 301;
    private static final int LAST = 700;

    private final ImportHandRepository hand = mock(ImportHandRepository.class);
    private final RegisterImportRepository imports = mock(RegisterImportRepository.class);
    private final PlatformTransactionManager transactions = mock(PlatformTransactionManager.class);
    private final ImportRowRepository rows = mock(ImportRowRepository.class);
    private final ImportRowWork rowWork = mock(ImportRowWork.class);
    private final ImportVerdictRepository verdicts = mock(ImportVerdictRepository.class);
    private final ViewersLater viewers = mock(ViewersLater.class);
    private final ImportBatches batches = new ImportBatches(
            hand,
            imports,
            rows,
            rowWork,
            verdicts,
            mock(ImportHeadWork.class),
            viewers,
            mock(AuditTrail.class),
            Clock.systemUTC(),
            transactions);

    private final Set<Integer> open =
            new TreeSet<>(IntStream.rangeClosed(1, LAST).boxed().toList());
    private final List<Integer> sizes = new ArrayList<>();
    private final List<Written> marked = new ArrayList<>();

    @Test
    void the_rows_of_a_batch_that_breaks_are_done_one_by_one_and_the_next_ones_together_again() {
        var work = work();
        when(hand.next()).thenAnswer(_ -> open.isEmpty() ? Optional.empty() : Optional.of(work));
        when(rows.unapplied(any(), anyInt(), anyInt()))
                .thenAnswer(call -> open.stream()
                        .limit(call.<Integer>getArgument(2))
                        .map(number -> new ImportRow(0, number, List.of(), null, List.of(), null, false, null))
                        .toList());
        when(rowWork.work(any(), any(), anyBoolean(), any())).thenAnswer(call -> {
            List<ImportRow> batch = call.getArgument(1);
            sizes.add(batch.size());
            if (batch.stream().anyMatch(row -> row.number() == BROKEN)) throw new Refused("legal.missing");
            return batch.stream()
                    .map(row -> new Written(row.number(), ImportVerdict.NOTHING, true))
                    .toList();
        });
        doAnswer(call -> {
                    List<Written> all = call.getArgument(1);
                    all.forEach(one -> open.remove(one.number()));
                    all.stream().filter(one -> !one.applied()).forEach(marked::add);
                    return null;
                })
                .when(verdicts)
                .write(any(), any());

        while (!open.isEmpty()) assertThat(batches.turn()).isTrue();

        assertThat(sizes).filteredOn(size -> size > 1).containsOnly(50).hasSize(LAST / 50);
        assertThat(marked).singleElement().matches(one -> one.number() == BROKEN);
    }

    /** Their texts are locked meanwhile. */
    @Test
    void rows_are_linked_to_what_later_ones_brought_in_some_at_a_time_and_the_import_is_done_behind_the_last() {
        var work = work();
        when(hand.next()).thenReturn(Optional.of(work));
        when(rows.unapplied(any(), anyInt(), anyInt())).thenReturn(List.of());
        when(rowWork.link(eq(work), anyInt(), anyInt(), any())).thenAnswer(call -> {
            int after = call.getArgument(1);
            sizes.add(after);
            return after < 100 ? OptionalInt.of(after + 50) : OptionalInt.empty();
        });

        for (int turn = 0; turn < 2; turn++) assertThat(batches.turn()).isTrue();
        verify(imports, never()).state(any(), any(), any(), any());
        assertThat(batches.turn()).isTrue();

        assertThat(sizes).containsExactly(0, 50, 100);
        verify(imports).state(eq(work.id()), eq(ImportState.DONE), any(), any());
        verify(transactions, times(3)).commit(any());
    }

    @Test
    void rows_that_were_linked_after_somebody_stopped_the_import_are_linked_again_when_it_goes_on() {
        var work = work();
        when(hand.next()).thenReturn(Optional.of(work));
        when(hand.isWanted(work)).thenReturn(false);
        when(rowWork.link(eq(work), anyInt(), anyInt(), any())).thenReturn(OptionalInt.of(50));

        for (int turn = 0; turn < 2; turn++) assertThat(batches.turn()).isTrue();

        verify(rowWork, times(2)).link(eq(work), eq(0), anyInt(), any());
    }

    @Test
    void an_import_that_is_asked_for_again_is_linked_from_its_first_row() {
        var first = work();
        var again = new Work(
                first.id(),
                first.state(),
                first.choice(),
                List.of(),
                false,
                false,
                first.by(),
                null,
                Instant.EPOCH.plusSeconds(1));
        when(hand.isWanted(again)).thenReturn(true);
        when(hand.next()).thenReturn(Optional.of(first), Optional.of(again));
        when(rowWork.link(any(), anyInt(), anyInt(), any())).thenReturn(OptionalInt.of(50));

        for (int turn = 0; turn < 2; turn++) assertThat(batches.turn()).isTrue();

        verify(rowWork).link(eq(again), eq(0), anyInt(), any());
    }

    private Work work() {
        var by = new PersonId(UUID.randomUUID());
        var work = new Work(
                new ImportId(UUID.randomUUID()),
                ImportState.APPLYING,
                new Choice(0, 0, 1, ImportKind.DOCUMENTS, Map.of(), Map.of()),
                List.of(),
                false,
                false,
                by,
                null,
                Instant.EPOCH);
        when(hand.isWanted(work)).thenReturn(true);
        when(transactions.getTransaction(any())).thenReturn(mock(TransactionStatus.class));
        when(viewers.find(by)).thenReturn(Optional.of(new Viewer(by, "Văn thư", Set.of(Role.CLERK), Set.of())));
        return work;
    }
}
