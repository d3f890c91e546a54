package vn.vankho.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.worker.FileText;
import vn.vankho.extraction.worker.Packed;

/** Puts what was read off pictures into the text of the version, page by page. */
@Component
class ScannedPages {
    private final ScanQueries scans;
    private final ScanRepository rows;
    private final TextRepository texts;

    ScannedPages(ScanQueries scans, ScanRepository rows, TextRepository texts) {
        this.scans = scans;
        this.rows = rows;
        this.texts = texts;
    }

    /**
     * Says of each version which of its pages have to be read off their picture. Most files have none and never had: one question for all of
     * them spares two for each.
     *
     * @return the versions that have some
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Set<VersionId> expect(Map<VersionId, FileText> read) {
        var known = scans.readOrSaid(read.keySet());
        var some = new HashSet<VersionId>();
        read.forEach((version, text) -> {
            if (!known.contains(version) && text.pictures().isEmpty()) return;
            if (expect(version, text)) some.add(version);
        });
        return some;
    }

    /**
     * Says which pages of a version have to be read off their picture: those that are one, those that a person has asked for or has said of what
     * stands there, those that were read before. What was read and said of them is put in at once.
     *
     * @return false where there is none
     */
    private boolean expect(VersionId version, FileText read) {
        var wanted = new TreeSet<>(scans.readOrAsked(version));
        wanted.addAll(scans.corrected(version));
        wanted.addAll(read.pictures());
        if (wanted.isEmpty()) return false;
        var pages = Packed.unpackPages(read.texts());
        var layers = new TreeMap<Integer, String>();
        for (int no : wanted) layers.put(no, no <= pages.size() ? pages.get(no - 1) : "");
        var printedOver = new TreeSet<>(read.pictures());
        read.rubbish().forEach(printedOver::remove);
        rows.expect(version, layers, printedOver);
        var original = read.original();
        if (original != null) original(version, layers.keySet(), Packed.unpackPages(original.texts()));
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
        rows.ask(version, layers);
        texts.original(version).ifPresent(original -> original(version, layers.keySet(), Packed.unpackPages(original)));
        return true;
    }

    /** What an old font has written on these pages. */
    private void original(VersionId version, Collection<Integer> pages, List<String> written) {
        var layers = new TreeMap<Integer, String>();
        for (int no : pages) if (no <= written.size()) layers.put(no, written.get(no - 1));
        rows.original(version, layers);
    }

    /** @return false where the version has no text row (any more) */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean putIn(VersionId version) {
        var packed = texts.lock(version);
        if (packed.isEmpty()) return false;
        var pages = new ArrayList<>(Packed.unpackPages(packed.get()));
        var read = scans.texts(version);
        read.forEach((no, text) -> {
            if (no <= pages.size()) pages.set(no - 1, text.holds());
        });
        var layers = read.entrySet().stream()
                .filter(page -> page.getValue().holdsLayer())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        rows.layersHold(version, layers);
        // where the layer holds, be it that a correction was taken back, an old font has written what it had written
        var original = scans.original(version);
        original.keySet().removeIf(no -> read.containsKey(no) && !layers.contains(no));
        texts.replace(version, pages, original, scans.waiting(version).size());
        return true;
    }
}
