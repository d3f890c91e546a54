package vn.vankho.document.step;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoom;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepSignal;
import vn.vankho.document.StepState;
import vn.vankho.document.StepWorker;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;

/** The room of documents with engines that a test starts, as at the start of the portal; all stop with it. */
final class EngineRoom implements AutoCloseable {
    final DocumentRoom room = new DocumentRoom(Beans.class);
    final Viewer clerk = room.person("vanthu", Role.CLERK);
    private final List<StepEngine> engines = new ArrayList<>();

    StepEngine start(StepWorker... workers) {
        var beans = new StaticListableBeanFactory();
        for (var worker : workers) beans.addBean(worker.kind().name(), worker);
        var engine = new StepEngine(
                beans.getBeanProvider(StepWorker.class), room.bean(StepResults.class), room.bean(StepSignal.class));
        engine.start();
        engines.add(engine);
        return engine;
    }

    DocumentId keep(String name, String text) {
        return room.keep(name, text, null, clerk);
    }

    void awaitState(DocumentId document, StepKind kind, StepState state) {
        await(() -> room.state(document, kind) == state);
    }

    static void await(BooleanSupplier state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(10))
                .until(state::getAsBoolean);
    }

    /** Waits inside a worker, as work does that takes long. */
    static void hold(CountDownLatch until) {
        try {
            until.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        engines.forEach(StepEngine::stop);
        room.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @Import({StepClaimRepository.class, StepResultRepository.class, StepResults.class})
    static class Beans {}
}
