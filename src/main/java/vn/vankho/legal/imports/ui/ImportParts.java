package vn.vankho.legal.imports.ui;

import org.springframework.stereotype.Component;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.imports.ImportConfirmations;
import vn.vankho.legal.imports.ImportLabels;
import vn.vankho.legal.imports.ImportLookup;
import vn.vankho.legal.imports.ImportReport;
import vn.vankho.legal.imports.RegisterImports;

/** What the parts of the screens of imports ask. */
@Component
record ImportParts(
        RegisterImports imports,
        ImportLookup lookup,
        ImportConfirmations confirmations,
        ImportReport report,
        ImportLabels labels,
        CurrentViewer currentViewer) {
    Viewer viewer() {
        return currentViewer.get();
    }

    /** Whether the person may answer for a whole register. */
    boolean mayConfirm() {
        return viewer().may(Permission.DECIDE_LAW);
    }
}
