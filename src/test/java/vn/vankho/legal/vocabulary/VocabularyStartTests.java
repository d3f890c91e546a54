package vn.vankho.legal.vocabulary;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.vankho.shared.Page;

/** Steps and jobs begin their work when everything is put together, before the portal says that it is ready. */
class VocabularyStartTests {
    @Test
    void the_vocabularies_are_filled_before_anything_works() {
        var types = mock(TypeRepository.class);
        var bodies = mock(IssuerQueries.class);
        var work = mock(SmartLifecycle.class);
        when(work.isAutoStartup()).thenReturn(true);
        when(work.getPhase()).thenReturn(Integer.MIN_VALUE);
        when(bodies.page(any(), any(), anyInt(), anyInt())).thenReturn(new Page<>(List.of(), 1));

        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(TypeRepository.class, () -> types);
            context.registerBean(IssuerRepository.class, () -> mock(IssuerRepository.class));
            context.registerBean(SuccessionRepository.class, () -> mock(SuccessionRepository.class));
            context.registerBean(GivenMergers.class, () -> mock(GivenMergers.class));
            context.registerBean(IssuerQueries.class, () -> bodies);
            context.registerBean(FieldRepository.class, () -> mock(FieldRepository.class));
            context.registerBean("work", SmartLifecycle.class, () -> work);
            context.register(VocabularySeed.class, VocabularyStart.class);
            context.refresh();

            var turn = inOrder(types, work);
            turn.verify(types).all();
            turn.verify(work).start();
        }
    }
}
