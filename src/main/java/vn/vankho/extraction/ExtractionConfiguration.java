package vn.vankho.extraction;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vankho.shared.DataFolder;

/** The worker processes of this portal. */
@Configuration
class ExtractionConfiguration {
    @Bean(destroyMethod = "close")
    WorkerPool workerPool(ExtractionSettings settings, SignatureSettings signatures, DataFolder data)
            throws IOException {
        return new WorkerPool(WorkerCommand.of(settings, signatures), data.folder("worker"));
    }
}
