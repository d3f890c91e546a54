package vn.vankho.legal.reading;

import java.util.List;
import java.util.stream.Stream;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.text.Amendment;
import vn.vankho.legal.text.Amendment.Kind;

/**
 * What a clause of an amending text does, once its misprints were put right (đính chính). A correction changes words of the clause and not that it
 * does something: one that cannot be put in is told, and what the clause brought stays.
 *
 * @param amendment with the words exchanged as far as they were found
 * @param complete each correction is in it
 * @param placed no correction may be about the place at which the clause does it
 * @param by events by which its words were exchanged
 */
record PutRight(Amendment amendment, boolean complete, boolean placed, List<EffectRow> by) {
    PutRight {
        by = List.copyOf(by);
    }

    static PutRight of(Amendment amendment) {
        return new PutRight(amendment, true, true, List.of());
    }

    /**
     * @param corrections of the clause by one text; none: nobody can read them
     * @param beside all that the amending text does: one clause may do several things, and only one of them holds the words
     */
    PutRight by(EffectRow row, List<Amendment> corrections, List<Amendment> beside) {
        if (corrections.isEmpty()) return left(placed);
        var right = this;
        for (var one : corrections) right = right.by(one, beside);
        if (right.amendment.equals(amendment)) return right;
        var all = Stream.concat(by.stream(), Stream.of(row)).toList();
        return new PutRight(right.amendment, right.complete, right.placed, all);
    }

    private PutRight by(Amendment one, List<Amendment> beside) {
        if (one.kind() != Kind.WORDS) return left(placed);
        var exchanged = amendment.exchanging(one.old(), one.words());
        if (exchanged != null) return new PutRight(exchanged, complete, placed, by);
        boolean elsewhere = beside.stream()
                .anyMatch(
                        other -> other.from() == amendment.from() && other.exchanging(one.old(), one.words()) != null);
        return elsewhere ? this : left(placed && !one.isAboutPlaces());
    }

    /** A correction of it is not in it. */
    private PutRight left(boolean stillPlaced) {
        return new PutRight(amendment, false, stillPlaced, by);
    }

    /** Whether it is put in. Of a correction that is not in it, words that go and a provision that ends may not be guessed. */
    boolean counts() {
        boolean brings = switch (amendment.kind()) {
            case PUT, ADD, RENAME -> true;
            case REPEAL, WORDS, RENUMBER, UNREAD -> false;
        };
        return complete || brings && placed;
    }
}
