package vn.vankho.extraction;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vankho.extraction.worker.WorkerMain;
import vn.vankho.shared.DataFolder;

/** The worker processes of this portal: those that read files, and those that read letters off pictures, which take much longer. */
@Configuration
class ExtractionConfiguration {
    static final String SCANS = "scanWorkers";

    @Bean(destroyMethod = "close")
    WorkerPool workerPool(ExtractionSettings settings, SignatureSettings signatures, DataFolder data)
            throws IOException {
        return new WorkerPool(WorkerCommand.of(settings, signatures), settings.workers(), data.folder("worker"));
    }

    @Bean(name = SCANS, destroyMethod = "close", defaultCandidate = false)
    WorkerPool scanWorkers(ExtractionSettings settings, ScanSettings scans, DataFolder data) throws IOException {
        var command = new WorkerCommand(WorkerMain.class.getName(), settings, "", true);
        return new WorkerPool(command, scans.workers(), data.folder("worker-scans"));
    }
}
