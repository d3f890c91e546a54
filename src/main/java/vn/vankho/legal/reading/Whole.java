package vn.vankho.legal.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.EffectRow.LegalName;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.lookup.CitedTexts.Cited;
import vn.vankho.legal.recognition.CitedDocument;
import vn.vankho.legal.text.Merged;
import vn.vankho.legal.text.TextLink;
import vn.vankho.shared.Refused;

/**
 * The whole text of a legal document on a day.
 *
 * @param missing why there is no text; null: there is one
 * @param paragraphs in order
 * @param events by which events it was changed, in order of days
 * @param notes footnotes of the consolidated text, by their numbers from 1
 * @param cited entries of the register that are cited and may be seen
 * @param unplaced what ended or stopped all of it, and events on parts that the text does not show, or that nobody named
 * @param gaps amendments without a place in the text
 */
public record Whole(
        LegalView view,
        boolean consolidated,
        @Nullable Refused missing,
        List<Paragraph> paragraphs,
        List<Amending> events,
        List<Note> notes,
        Map<CitedDocument, Cited> cited,
        List<EffectRow> unplaced,
        List<Gap> gaps) {
    /**
     * @param line of the text, kept or put in
     * @param ended the provision it belongs to has ended by the day
     * @param events of the provision that begins here, until the day
     * @param gaps of the provision that begins here
     * @param basis a căn cứ: the texts it names bear their status
     */
    public record Paragraph(
            Merged.Line line,
            boolean ended,
            List<EffectRow> events,
            List<Gap> gaps,
            List<TextLink> links,
            boolean basis) {}

    /**
     * A text that amended this one.
     *
     * @param acting null: the viewer may not see it, or none is known
     * @param header of it
     * @param kind by which event; a correction only puts a misprint right, and a list announces what others did
     * @param on from which day
     */
    public record Amending(
            @Nullable LegalName acting, @Nullable LegalHeader header, EffectKind kind, LocalDate on) {
        /** A list is told at the place whose end it announces. */
        boolean isNamed() {
            return kind != EffectKind.CORRECTED && kind != EffectKind.ANNOUNCED_CEASED;
        }
    }

    /** @param corrected texts that put right what the amending one misprinted there */
    public record Note(Amending by, Merged.Footnote footnote, List<Amending> corrected) {
        static Note of(Merged.Footnote footnote, List<Amending> amending) {
            return new Note(
                    amending.get(footnote.source()),
                    footnote,
                    footnote.corrected().stream().map(amending::get).distinct().toList());
        }
    }

    /** @param footnote what it is about */
    public record Gap(Amending by, Merged.Gap footnote) {}

    /** Those that changed what it says by the day and may be named, each once, in the order of their days. */
    public List<Amending> amending() {
        var all = new LinkedHashMap<LegalDocumentId, Amending>();
        events.stream()
                .filter(one -> one.acting() != null && one.isNamed())
                .forEach(one ->
                        all.putIfAbsent(Objects.requireNonNull(one.acting()).id(), one));
        return List.copyOf(all.values());
    }

    /** The same citation elsewhere in the text is the same question. */
    public static CitedDocument anywhere(CitedDocument cited) {
        return new CitedDocument(
                cited.typeName(), cited.number(), cited.name(), cited.issuedOn(), cited.year(), cited.issuer(), 0, 0);
    }
}
