package vn.vankho.legal.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.reading.Aside;
import vn.vankho.legal.reading.ConsolidatedWords;
import vn.vankho.legal.reading.Whole;
import vn.vankho.legal.reading.Whole.Amending;
import vn.vankho.legal.text.Amendment;
import vn.vankho.legal.text.Comparison;
import vn.vankho.legal.text.Merged.State;

/** What the HTTP interface says of a text. */
final class LegalTextAnswers {
    private LegalTextAnswers() {}

    /** Both texts as they were compared, and their paragraphs side by side. */
    record ComparisonAnswer(SideAnswer left, SideAnswer right, List<Comparison.Row> rows) {
        static ComparisonAnswer of(Aside aside) {
            return new ComparisonAnswer(
                    SideAnswer.of(aside.left()),
                    SideAnswer.of(aside.right()),
                    aside.comparison().rows());
        }
    }

    /**
     * @param on the day by which amendments were put in; null: as issued
     * @param knownAt what was recorded until then; null: everything until now
     * @param status on that day; null: of no day
     * @param gaps how many amendments could not be put in: the text is not consolidated as far as these go
     */
    record SideAnswer(
            UUID id,
            String name,
            @Nullable LocalDate on,
            @Nullable Instant knownAt,
            @Nullable List<EffectStatus> status,
            boolean notIssued,
            int gaps) {
        static SideAnswer of(Aside.Side side) {
            var header = side.document().header();
            var on = side.asked().on();
            return new SideAnswer(
                    side.document().id().value(),
                    header.name(),
                    on,
                    side.asked().knownAt(),
                    on == null ? null : side.statuses().stream().sorted().toList(),
                    on != null && header.isYetToBeIssued(on, side.statuses()),
                    side.gaps());
        }
    }

    /**
     * @param head of a consolidated text that was amended: what it is, before the list of {@code amendedBy}; null: nothing amended it
     * @param gaps what amending texts did and could not be put in
     */
    record TextAnswer(
            UUID id,
            LocalDate on,
            boolean consolidated,
            @Nullable String head,
            List<String> amendedBy,
            List<ParagraphAnswer> paragraphs,
            List<NoteAnswer> notes,
            List<NoteAnswer> gaps) {
        static TextAnswer of(Whole whole, ConsolidatedWords words) {
            var gaps = new ArrayList<>(whole.gaps());
            whole.paragraphs().forEach(paragraph -> gaps.addAll(paragraph.gaps()));
            return new TextAnswer(
                    whole.view().document().id().value(),
                    whole.view().on(),
                    whole.consolidated(),
                    words.head(whole),
                    words.lines(whole),
                    whole.paragraphs().stream().map(ParagraphAnswer::of).toList(),
                    whole.notes().stream()
                            .map(note ->
                                    NoteAnswer.of(note.by(), note.footnote().amendment(), words.note(note)))
                            .toList(),
                    gaps.stream()
                            .map(gap -> NoteAnswer.of(gap.by(), gap.footnote().amendment(), ""))
                            .toList());
        }
    }

    /**
     * @param provision anchor ("dieu_5__khoan_2"), or empty above the first article
     * @param ended the provision has ended by the day
     * @param notes numbers of notes, from 1
     */
    record ParagraphAnswer(String provision, String text, State state, boolean ended, List<Integer> notes) {
        static ParagraphAnswer of(Whole.Paragraph paragraph) {
            var line = paragraph.line();
            return new ParagraphAnswer(
                    line.passage().key(), line.passage().text(), line.state(), paragraph.ended(), line.notes());
        }
    }

    /**
     * @param acting null: a text that the caller may not see
     * @param text the footnote as a văn bản hợp nhất prints it; empty for what could not be put in
     * @param where in the acting text ("khoản 2 Điều 1"), or empty
     */
    record NoteAnswer(
            Amendment.Kind kind,
            String provision,
            String text,
            String where,
            @Nullable UUID acting,
            @Nullable String actingName,
            LocalDate from) {
        static NoteAnswer of(Amending by, Amendment amendment, String text) {
            var acting = by.acting();
            return new NoteAnswer(
                    amendment.kind(),
                    amendment.key(),
                    text,
                    amendment.where(),
                    acting == null ? null : acting.id().value(),
                    acting == null ? null : acting.name(),
                    by.on());
        }
    }
}
