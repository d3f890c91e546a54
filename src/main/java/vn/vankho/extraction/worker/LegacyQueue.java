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
    private boolean unicode;

    LegacyQueue(Sink<T, E> sink) {
        this.sink = sink;
    }

    void add(T of, LegacyParagraph paragraph) throws E {
        var verdict = paragraph.verdict();
        unicode |= verdict.unicode();
        if (verdict.sure() || verdict.unicode()) {
            release(verdict.charset(), false);
            last = verdict.charset();
            sink.take(of, paragraph, last);
        } else if (!waiting.isEmpty() || verdict.charset() != null && (verdict.either() || verdict.charset() != last)) {
            waiting.add(new Waiting<>(of, paragraph, verdict));
            if (waiting.size() > MOST_WAITING) release(null, false);
        } else sink.take(of, paragraph, verdict.charset());
    }

    /** No more will come. */
    void end() throws E {
        release(null, true);
    }

    private void release(@Nullable LegacyCharset next, boolean end) throws E {
        var released = List.copyOf(waiting);
        waiting.clear();
        for (var one : released) {
            var own = one.verdict().charset();
            boolean near = own != null && (own == last || own == next);
            sink.take(
                    one.of(),
                    one.paragraph(),
                    near && (!one.verdict().either() || aloneIn(own, next, end)) ? own : null);
        }
    }

    /** Whether the file is of one charset so far: nothing before is of another, and what comes next is of it, or is the end. */
    private boolean aloneIn(@Nullable LegacyCharset own, @Nullable LegacyCharset next, boolean end) {
        return !unicode && (last == null || last == own) && (next == own || end);
    }
}
