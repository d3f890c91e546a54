package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;
import static vn.vankho.document.DocumentRoom.file;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Role;

class LookingTests {
    @Test
    void a_version_that_comes_while_one_looks_is_in_no_part_of_the_answer() {
        try (var room = new DocumentRoom()) {
            var clerk = room.person("vanthu", Role.CLERK);
            var id = room.keep("a.txt", "bản một", null, clerk);
            var access = spy(room.bean(Access.class));
            doAnswer(call -> {
                        var head = call.callRealMethod();
                        CompletableFuture.runAsync(
                                        () -> room.documents.addVersion(id, file("a.txt", "bản hai"), "", clerk))
                                .join();
                        return head;
                    })
                    .when(access)
                    .anywhere(id, clerk);

            var seen = looking(room, access).look(id, clerk);

            assertThat(seen.versions()).hasSize(1);
            assertThat(room.documents.look(id, clerk).versions()).hasSize(2);
        }
    }

    private static Looking looking(DocumentRoom room, Access access) {
        return new Looking(
                access,
                room.bean(DocumentQueries.class),
                room.bean(QuarantineQueries.class),
                room.bean(StepQueries.class),
                room.bean(ChangeRepository.class),
                room.bean(AuditTrail.class),
                room.bean(PlatformTransactionManager.class),
                room.clock);
    }
}
