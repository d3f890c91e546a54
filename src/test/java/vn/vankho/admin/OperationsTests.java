package vn.vankho.admin;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.extraction.DrawingState;
import vn.vankho.extraction.DrawnPages;
import vn.vankho.extraction.OldReadings;
import vn.vankho.extraction.ScanProgram;
import vn.vankho.extraction.Signatures;
import vn.vankho.extraction.signature.TrustedRoots;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.search.SearchIndex;
import vn.vankho.shared.Refused;
import vn.vankho.storage.StorageStatus;

/** No deed of an operator without a line in the trail, and no line without the deed. */
class OperationsTests {
    private final SearchIndex index = mock(SearchIndex.class);
    private final Signatures signatures = mock(Signatures.class);
    private final RecurringRuns runs = mock(RecurringRuns.class);
    private final AuditTrail trail = mock(AuditTrail.class);
    private final PlatformTransactionManager transactions = mock(PlatformTransactionManager.class);
    private final Operations operations = new Operations(
            index,
            mock(StorageStatus.class),
            signatures,
            mock(ScanProgram.class),
            mock(DrawingState.class),
            mock(DrawnPages.class),
            mock(OldReadings.class),
            runs,
            trail,
            transactions);
    private final Viewer admin =
            new Viewer(new PersonId(UUID.randomUUID()), "Lý Vận Hành", Set.of(Role.ADMINISTRATOR), Set.of());

    @Test
    void the_index_is_compared_after_the_trail_says_so() {
        operations.reconcileIndex(admin);

        var order = inOrder(transactions, index);
        order.verify(transactions).commit(any());
        order.verify(index).reconcile();
    }

    @Test
    void nothing_is_done_when_the_trail_cannot_be_written() {
        when(signatures.roots()).thenReturn(TrustedRoots.in(""));
        doThrow(new IllegalStateException("away")).when(trail).record(any(), any(), any(), any(), any());

        assertThatThrownBy(() -> operations.reconcileIndex(admin)).hasMessage("away");
        assertThatThrownBy(() -> operations.checkStorage(admin)).hasMessage("away");
        assertThatThrownBy(() -> operations.judgeSignatures(admin)).hasMessage("away");

        verifyNoInteractions(index, runs);
        verify(signatures, never()).beginToJudge();
    }

    @Test
    void a_check_of_the_store_that_runs_already_leaves_no_line() {
        assertThatThrownBy(() -> operations.checkStorage(admin))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> org.assertj.core.api.Assertions.assertThat(refused.key())
                                .isEqualTo("admin.store.check.running"));

        verify(transactions, never()).commit(any());
        verify(transactions).rollback(any());
    }
}
