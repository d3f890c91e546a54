package vn.vankho.extraction;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.vankho.extraction.worker.Limits;

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
 * @param recycleAfter files, then a worker is replaced by a fresh one
 * @param java the program that runs the workers; empty: the one the portal runs on
 */
@ConfigurationProperties(prefix = "vankho.extraction", ignoreUnknownFields = false)
record ExtractionSettings(
        @DefaultValue("2") int workers,
        @DefaultValue("512MB") DataSize heap,
        @DefaultValue("120s") Duration fileTime,
        @DefaultValue("30s") Duration silence,
        @DefaultValue("20000000") int characters,
        @DefaultValue("10") int depth,
        @DefaultValue("1000") int embedded,
        @DefaultValue("20000") int pages,
        @DefaultValue("20000") int recycleAfter,
        @DefaultValue("") String java) {
    Limits limits() {
        return new Limits(characters, depth, embedded, pages);
    }
}
