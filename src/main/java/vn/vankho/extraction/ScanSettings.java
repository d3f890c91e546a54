package vn.vankho.extraction;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.vankho.shared.Bounds;

/**
 * How letters are read off pictures of pages.
 *
 * @param program path of tesseract, or its name to be looked for in PATH; "none": scans are kept and shown, their words are not read
 * @param workers files whose pages are read side by side, the pages of one follow each other; 0: as many as there are cores
 * @param pages read of one file at most
 * @param sure confidence of a page, 0 to 100, below which a person should look at it
 * @param doubtful share of its words in doubt, in percent, above which a person should
 */
@ConfigurationProperties(prefix = "vankho.ocr", ignoreUnknownFields = false)
record ScanSettings(
        @DefaultValue("tesseract") String program,
        @DefaultValue("0") int workers,
        @DefaultValue("5000") int pages,
        @DefaultValue("85") int sure,
        @DefaultValue("8") int doubtful) {
    ScanSettings {
        Bounds.check("vankho.ocr.workers", workers, 0, 64);
        Bounds.check("vankho.ocr.pages", pages, 1, 1_000_000);
        Bounds.check("vankho.ocr.sure", sure, 0, 100);
        Bounds.check("vankho.ocr.doubtful", doubtful, 0, 100);
        if (workers == 0) workers = Runtime.getRuntime().availableProcessors();
    }
}
