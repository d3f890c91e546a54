package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.DocumentHeader;
import vn.vankho.vietnamese.LegalStructure;

/** What a document does to others, in all the places where it says so. */
final class OwnActs {
    private OwnActs() {}

    /**
     * @param text as it stands, of which {@code running} is the one to read
     * @param begin and {@code end}: characters of its articles
     * @param title where its title stands, or null
     * @param staged its own provisions that begin on another day: so does what is done there
     */
    static List<ReadAct> in(
            DocumentHeader header,
            String text,
            RunningText running,
            LegalStructure structure,
            int begin,
            int end,
            SaidWords.@Nullable Place title,
            List<StagedEffect> staged) {
        if (Codification.is(text)) return List.of();
        var acts = new ArrayList<ReadAct>();
        int bases = begin == 0 ? Math.min(LegalHead.FIRST_PAGE, running.text().length()) : begin;
        acts.addAll(LegalBases.in(running, bases));
        if ("Văn bản hợp nhất".equals(header.typeName()))
            Consolidation.in(running, text).ifPresent(acts::add);
        else {
            var general = new ArrayList<ReadAct>();
            boolean legal = header.typeName() != null && DocumentHeader.isLegalType(header.typeName());
            var laws = List.copyOf(acts);
            if (header.title() != null) ofTitle(header.title(), legal, laws, title, general);
            Details.inScope(running, begin, end, legal, laws)
                    .filter(scope -> general.stream().noneMatch(act -> act.kind() == scope.kind()))
                    .ifPresent(acts::add);
            general.addAll(Preamble.in(running, end));
            var exact = new ArrayList<>(ActReader.in(running, begin, end, general));
            var annexed = AnnexedText.in(structure);
            for (var one : annexed)
                if (one.hasArticles()) exact.addAll(ActReader.in(running, one.begin(), one.until(), List.of()));
            exact = new ArrayList<>(exact.stream().flatMap(DroppedWords::parted).toList());
            exact.replaceAll(act -> InsertedChapter.spelled(act, text));
            exact.addAll(ListAnnexes.in(running, structure, begin, end));
            exact.replaceAll(PlacesOfWords::cited);
            exact.replaceAll(CorrectedPlace::of);
            exact = new ArrayList<>(Revivals.dated(exact));
            var dated = StagedActs.in(exact, staged, structure);
            acts.addAll(StagedActs.withoutLeads(ActsOnce.withoutNames(general, dated), exact, dated));
            acts.addAll(StagedActs.withoutLeads(dated, exact, dated));
            acts.addAll(References.in(running, begin, end, acts));
            for (var one : annexed)
                acts.addAll(References.in(running, one.hasArticles() ? one.begin() : one.from(), one.until(), acts));
        }
        var all = ActsOnce.of(
                Optional.ofNullable(header.number()).map(number -> number.key()).orElse(""), acts);
        return NamedInGeneral.without(all, running, begin, end).stream()
                .map(act -> PrintedSentence.of(act, running, text))
                .toList();
    }

    private static void ofTitle(
            String title, boolean legal, List<ReadAct> bases, SaidWords.@Nullable Place place, List<ReadAct> acts) {
        var said = new ArrayList<>(ActReader.inTitle(title));
        Details.in(title, legal, bases).ifPresent(said::add);
        for (var act : said) acts.add(place == null ? act : act.at(place.from(), place.until()));
    }
}
