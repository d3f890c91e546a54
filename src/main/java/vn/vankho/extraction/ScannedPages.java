package vn.vankho.extraction;

import java.util.ArrayList;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.worker.FileText;
import vn.vankho.extraction.worker.Packed;

/** Puts what was read off pictures into the text of the version, page by page. */
@Component
class ScannedPages {
    private final ScanRepository scans;
    private final TextRepository texts;

    ScannedPages(ScanRepository scans, TextRepository texts) {
        this.scans = scans;
        this.texts = texts;
    }

    /**
     * Says which pages of a version have to be read off their picture: those that are one, those that a person has asked for or has said of what
     * stands there, those that were read before. What was read and said of them is put in at once.
     *
     * @return false where there is none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean expect(VersionId version, FileText read) {
        var wanted = new TreeSet<>(scans.readOrAsked(version));
        wanted.addAll(scans.corrected(version));
        wanted.addAll(read.pictures());
        if (wanted.isEmpty()) return false;
        var pages = Packed.unpackPages(read.texts());
        var layers = new TreeMap<Integer, String>();
        for (int no : wanted) layers.put(no, no <= pages.size() ? pages.get(no - 1) : "");
        var printedOver = new TreeSet<>(read.pictures());
        read.rubbish().forEach(printedOver::remove);
        scans.expect(version, layers, printedOver);
        return putIn(version);
    }

    /** Says that all pages of a version have to be read off their picture; those that were stay. @return false where it has no text */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean expectAll(VersionId version) {
        var packed = texts.lock(version);
        if (packed.isEmpty()) return false;
        var pages = Packed.unpackPages(packed.get());
        var layers = new TreeMap<Integer, String>();
        for (int no = 1; no <= pages.size(); no++) layers.put(no, pages.get(no - 1));
        scans.all(version).forEach(layers::remove);
        scans.ask(version, layers);
        return true;
    }

    /** @return false where the version has no text row (any more) */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean putIn(VersionId version) {
        var packed = texts.lock(version);
        if (packed.isEmpty()) return false;
        var pages = new ArrayList<>(Packed.unpackPages(packed.get()));
        scans.texts(version).forEach((no, text) -> {
            if (no <= pages.size()) pages.set(no - 1, text.holds());
        });
        texts.replace(version, pages, scans.waiting(version).size());
        return true;
    }
}
