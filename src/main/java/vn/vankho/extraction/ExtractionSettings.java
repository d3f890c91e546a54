package vn.vankho.extraction;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.vankho.extraction.worker.Limits;
import vn.vankho.shared.Bounds;

/**
 * What reading a file may cost.
 *
 * @param workers processes that read side by side; with two, a slow file or a picture does not keep others waiting
 * @param heap memory of each
 * @param fileTime longest time for one file
 * @param silence longest time without progress
 * @param characters of text in one file
 * @param depth of documents in documents
 * @param embedded documents in one file
 * @param pages of one PDF
 * @param largestPdf that is made of a file, be it the pages of a TIFF or a copy with the words that were read
 * @param recycleAfter files, then a worker is replaced by a fresh one
 * @param ready whether they are started with the portal, and not only when the first file comes
 * @param java the program that runs the workers; empty: the one the portal runs on
 */
@ConfigurationProperties(prefix = "vankho.extraction", ignoreUnknownFields = false)
record ExtractionSettings(
        @DefaultValue("2") int workers,
        @DefaultValue("512MB") DataSize heap,
        @DefaultValue("120s") Duration fileTime,
        @DefaultValue("60s") Duration silence,
        @DefaultValue("20000000") int characters,
        @DefaultValue("10") int depth,
        @DefaultValue("1000") int embedded,
        @DefaultValue("20000") int pages,
        @DefaultValue("2GB") DataSize largestPdf,
        @DefaultValue("20000") int recycleAfter,
        @DefaultValue("true") boolean ready,
        @DefaultValue("") String java) {
    ExtractionSettings {
        Bounds.check("vankho.extraction.workers", workers, 1, 64);
        Bounds.check("vankho.extraction.heap", heap, DataSize.ofMegabytes(64), DataSize.ofGigabytes(64));
        Bounds.check("vankho.extraction.file-time", fileTime, Duration.ofSeconds(1), Duration.ofHours(1));
        Bounds.check("vankho.extraction.silence", silence, Duration.ofSeconds(1), fileTime);
        Bounds.check("vankho.extraction.characters", characters, 1_000, 500_000_000);
        Bounds.check("vankho.extraction.depth", depth, 1, 100);
        Bounds.check("vankho.extraction.embedded", embedded, 0, 100_000);
        Bounds.check("vankho.extraction.pages", pages, 1, 1_000_000);
        Bounds.check("vankho.extraction.largest-pdf", largestPdf, DataSize.ofMegabytes(1), DataSize.ofTerabytes(1));
        Bounds.check("vankho.extraction.recycle-after", recycleAfter, 1, 100_000_000);
    }

    Limits limits() {
        return new Limits(characters, depth, embedded, pages);
    }
}
