package vn.vankho.legal.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.queue.ActingText;
import vn.vankho.legal.queue.QualityRow;
import vn.vankho.legal.queue.WaitingHeader;
import vn.vankho.legal.rest.RelationAnswers.RelationAnswer;
import vn.vankho.shared.Page;
import vn.vankho.shared.Texts;

/** What the HTTP interface says of what waits for a person. */
final class LegalQueueAnswers {
    private LegalQueueAnswers() {}

    record Listed<T>(long total, List<T> rows) {
        static <R, T> Listed<T> of(Page<R> page, Function<R, T> answer) {
            return new Listed<>(page.total(), page.rows().stream().map(answer).toList());
        }
    }

    /**
     * @param doubts how much a person has to look at; 0: nothing in particular
     * @param missing fields of the header that were not read
     * @param suspect nghi sai số hiệu
     */
    record WaitingAnswer(
            UUID id,
            LegalHeader header,
            int doubts,
            List<String> missing,
            boolean suspect,
            Instant takenIn,
            @Nullable String unit) {
        static WaitingAnswer of(WaitingHeader row) {
            return new WaitingAnswer(
                    row.id().value(),
                    row.header(),
                    row.doubts(),
                    row.missing(),
                    row.suspect(),
                    row.takenIn(),
                    row.unit());
        }
    }

    record ActingAnswer(UUID id, String name, List<RelationAnswer> acts, List<EventAnswer> events) {
        static ActingAnswer of(ActingText text, LocalDate today, Texts texts, Locale locale) {
            return new ActingAnswer(
                    text.document().id().value(),
                    text.document().header().name(),
                    text.acts().stream()
                            .map(row -> RelationAnswer.of(row, today, texts, locale))
                            .toList(),
                    text.events().stream().map(EventAnswer::of).toList());
        }
    }

    /** @param more the name, number or day that the check has to say, or empty */
    record QualityAnswer(UUID id, LegalHeader header, HeaderState state, String more, String place) {
        static QualityAnswer of(QualityRow row) {
            return new QualityAnswer(row.id().value(), row.header(), row.state(), row.more(), row.place());
        }
    }
}
