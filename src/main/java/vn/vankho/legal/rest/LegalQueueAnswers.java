package vn.vankho.legal.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.queue.ActingText;
import vn.vankho.legal.queue.QualityRow;
import vn.vankho.legal.queue.Source;
import vn.vankho.legal.queue.WaitingHeader;
import vn.vankho.legal.recognition.Evidence;
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

    /**
     * Where in its file stands what was read of a text.
     *
     * @param page from 1
     * @param from and {@code until}: characters of that page's normalised text
     * @param confidence of a field of the head: which share of such readings is right; null: of an act or an event, which bears its own
     */
    record PlaceAnswer(
            int page,
            int from,
            int until,
            String quote,
            @Nullable Float confidence) {
        static PlaceAnswer of(Evidence at, @Nullable Float confidence) {
            return new PlaceAnswer(at.page(), at.from(), at.until(), at.quote(), confidence);
        }
    }

    /**
     * @param version of the file that was read
     * @param fields by the name of the field, of a joint text each body by its name behind it
     * @param places of sentences: {@code act-} and {@code event-} with the id of the relation or event
     */
    record EvidenceAnswer(UUID file, UUID version, Map<String, PlaceAnswer> fields, Map<String, PlaceAnswer> places) {
        static EvidenceAnswer of(Source source) {
            var fields = new LinkedHashMap<String, PlaceAnswer>();
            for (var one : source.fields())
                fields.put(
                        one.body() == null ? one.field().name() : one.field() + ": " + one.body(),
                        PlaceAnswer.of(one.at(), one.confidence()));
            var places = new LinkedHashMap<String, PlaceAnswer>();
            source.places().forEach((name, at) -> {
                if (Source.isOfSentence(name)) places.put(name, PlaceAnswer.of(at, null));
            });
            return new EvidenceAnswer(
                    source.document().value(), source.version().value(), fields, places);
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
