package vn.vankho.legal.vocabulary.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.lookup.LegalList;
import vn.vankho.legal.vocabulary.FieldEditing;
import vn.vankho.legal.vocabulary.IssuerMerging;
import vn.vankho.legal.vocabulary.IssuingBody.Succession;
import vn.vankho.legal.vocabulary.Signers;
import vn.vankho.legal.vocabulary.Successions;
import vn.vankho.legal.vocabulary.Vocabularies;
import vn.vankho.legal.vocabulary.VocabularyEditing;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** What these screens ask. */
@Component
record VocabularyParts(
        Vocabularies vocabularies,
        VocabularyEditing editing,
        Successions successions,
        FieldEditing fields,
        IssuerMerging merging,
        Signers signers,
        LegalList list,
        CurrentViewer currentViewer) {
    Viewer viewer() {
        return currentViewer.get();
    }

    /** "từ 01/03/2025", "đến hết 28/02/2025", or both. */
    static String validity(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null && until == null) return "";
        if (until == null) return Say.text("legal.vocabulary.from", Formats.day(from));
        if (from == null) return Say.text("legal.vocabulary.until", Formats.day(until));
        return Say.text("legal.vocabulary.span", Formats.day(from), Formats.day(until));
    }

    /** "Ủy ban nhân dân tỉnh X từ 01/07/2025 (Nhập đơn vị hành chính) Nghị quyết 202/2025/QH15". */
    static String said(Succession one) {
        return Say.text(
                "legal.vocabulary.successor.said",
                one.name(),
                Formats.day(one.on()),
                one.basis(),
                Say.word("legal.vocabulary.kind", one.kind()));
    }
}
