package vn.vankho.extraction.worker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegacyCharset;

/**
 * Paragraphs in their order, each with the charset it is in. One of few words waits for the next that is sure.
 *
 * @param <T> what belongs to a paragraph
 * @param <E> what the one who takes them may throw
 */
final class LegacyQueue<T, E extends Exception> {
    private static final int MOST_WAITING = 400;

    /** Takes the paragraphs. */
    interface Sink<T, E extends Exception> {
        /** @param charset of what is in no known font; null: as it stands */
        void take(T of, LegacyParagraph paragraph, @Nullable LegacyCharset charset) throws E;
    }

    private record Waiting<T>(T of, LegacyParagraph paragraph, LegacyVerdict verdict) {}

    private final Sink<T, E> sink;
    private final List<Waiting<T>> waiting = new ArrayList<>();
    private @Nullable LegacyCharset last;

    LegacyQueue(Sink<T, E> sink) {
        this.sink = sink;
    }

    void add(T of, LegacyParagraph paragraph) throws E {
        var verdict = paragraph.verdict();
        if (verdict.sure() || verdict.unicode()) {
            release(verdict.charset());
            last = verdict.charset();
            sink.take(of, paragraph, last);
        } else if (!waiting.isEmpty() || verdict.charset() != null && verdict.charset() != last) {
            waiting.add(new Waiting<>(of, paragraph, verdict));
            if (waiting.size() > MOST_WAITING) release(null);
        } else sink.take(of, paragraph, verdict.charset());
    }

    /** No more will come. */
    void end() throws E {
        release(null);
    }

    private void release(@Nullable LegacyCharset next) throws E {
        var released = List.copyOf(waiting);
        waiting.clear();
        for (var one : released) {
            var own = one.verdict().charset();
            sink.take(one.of(), one.paragraph(), own != null && (own == last || own == next) ? own : null);
        }
    }
}
