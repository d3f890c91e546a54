package vn.vankho.extraction.worker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegacyCharset;

/**
 * Paragraphs in their order, each with the charset it is in. One of few words waits for the next that is sure. The name of a sheet has no font, though
 * its cells have: they speak for it.
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

    private static final class Waiting<T> {
        private final T of;
        private final LegacyParagraph paragraph;
        private final LegacyVerdict verdict;
        private final boolean heading;
        /** What stands in a font near it is of its charset. */
        private boolean confirmed;

        Waiting(T of, LegacyParagraph paragraph, LegacyVerdict verdict, boolean heading) {
            this.of = of;
            this.paragraph = paragraph;
            this.verdict = verdict;
            this.heading = heading;
        }
    }

    private final Sink<T, E> sink;
    private final List<Waiting<T>> waiting = new ArrayList<>();
    private @Nullable LegacyCharset last;
    /** Said by a font, and by the words in it. */
    private @Nullable LegacyCharset fonted;

    private boolean headed;
    private boolean unicode;

    LegacyQueue(Sink<T, E> sink) {
        this.sink = sink;
    }

    void add(T of, LegacyParagraph paragraph) throws E {
        add(of, paragraph, false);
    }

    /** @param heading whether it is one: where no font is known of it, the fonts of what stands near say its charset */
    void add(T of, LegacyParagraph paragraph, boolean heading) throws E {
        headed |= heading;
        var said = headed ? paragraph.saidByFont() : null;
        if (said != null) confirm(said);
        var verdict = paragraph.verdict();
        unicode |= verdict.unicode();
        if (verdict.sure() || verdict.unicode()) {
            release(verdict.charset(), false);
            last = verdict.charset();
            sink.take(of, paragraph, last);
        } else if (!waiting.isEmpty() || verdict.charset() != null && (verdict.either() || verdict.charset() != last)) {
            var one = new Waiting<>(of, paragraph, verdict, heading);
            waiting.add(one);
            if (fonted != null) confirm(one, fonted);
            if (waiting.size() > MOST_WAITING) release(null, false);
        } else sink.take(of, paragraph, verdict.charset());
    }

    private void confirm(LegacyCharset said) {
        fonted = said;
        for (var one : waiting) confirm(one, said);
    }

    private void confirm(Waiting<T> one, LegacyCharset said) {
        boolean may = one.heading && !one.paragraph.isFonted() && one.verdict.charset() == said;
        one.confirmed |= may && (!one.verdict.either() || aloneIn(said, said, false));
    }

    /** No more will come. */
    void end() throws E {
        release(null, true);
    }

    private void release(@Nullable LegacyCharset next, boolean end) throws E {
        var released = List.copyOf(waiting);
        waiting.clear();
        for (var one : released) {
            var own = one.verdict.charset();
            boolean near = own != null && (own == last || own == next);
            boolean follows = near && (!one.verdict.either() || aloneIn(own, next, end));
            sink.take(one.of, one.paragraph, follows || one.confirmed ? own : null);
        }
    }

    /** Whether the file is of one charset so far: nothing before is of another, and what comes next is of it, or is the end. */
    private boolean aloneIn(@Nullable LegacyCharset own, @Nullable LegacyCharset next, boolean end) {
        return !unicode && (last == null || last == own) && (next == own || end);
    }
}
