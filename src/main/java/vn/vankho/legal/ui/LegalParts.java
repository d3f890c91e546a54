package vn.vankho.legal.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.People;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.follow.Follows;
import vn.vankho.legal.list.ListColumns;
import vn.vankho.legal.lookup.ApplicationOrder;
import vn.vankho.legal.lookup.LegalList;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.lookup.RefusedLookup;
import vn.vankho.legal.queue.DataQuality;
import vn.vankho.legal.queue.Decisions;
import vn.vankho.legal.queue.HeaderQueue;
import vn.vankho.legal.queue.ProposalQueue;
import vn.vankho.legal.queue.ProposalRuns;
import vn.vankho.legal.reading.ComparedTexts;
import vn.vankho.legal.reading.ConsolidatedPapers;
import vn.vankho.legal.reading.LegalExports;
import vn.vankho.legal.reading.LegalTexts;
import vn.vankho.legal.register.Dismissals;
import vn.vankho.legal.register.HeaderChecks;
import vn.vankho.legal.register.LegalEvents;
import vn.vankho.legal.register.LegalRegister;
import vn.vankho.legal.register.LegalSources;
import vn.vankho.legal.register.Merges;
import vn.vankho.legal.register.NormativeWord;
import vn.vankho.legal.register.Partings;
import vn.vankho.legal.register.Reopening;
import vn.vankho.legal.vocabulary.Vocabularies;

/** What the parts of the screens ask. */
@Component
record LegalParts(
        LegalRegister register,
        LegalEvents events,
        LegalLookup lookup,
        LegalList list,
        LegalSources sources,
        LegalExports exports,
        ConsolidatedPapers papers,
        Follows follows,
        ListColumns columns,
        Vocabularies vocabularies,
        HeaderQueue waiting,
        ProposalQueue proposals,
        ProposalRuns runs,
        Decisions decisions,
        RefusedLookup refused,
        Reopening reopening,
        DataQuality quality,
        HeaderChecks checks,
        Dismissals dismissals,
        Merges merges,
        Partings partings,
        NormativeWord normative,
        LegalTexts texts,
        ComparedTexts compared,
        ApplicationOrder order,
        People people,
        Clock clock,
        CurrentViewer currentViewer) {
    Viewer viewer() {
        return currentViewer.get();
    }

    boolean mayEdit() {
        return viewer().may(Permission.EDIT);
    }

    boolean mayDecide() {
        return viewer().may(Permission.DECIDE_LAW);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
