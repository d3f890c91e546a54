package vn.vankho.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Documents by the day of their issue. */
final class Issued {
    private Issued() {}

    /** Of one segment those that were issued from one day until another, both inclusive; who does not say a day is out. */
    static void keep(LeafReader segment, FixedBitSet bits, @Nullable LocalDate from, @Nullable LocalDate until)
            throws IOException {
        long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
        long last = until == null ? Long.MAX_VALUE : until.toEpochDay();
        var days = DocValues.getNumeric(segment, IndexFields.ISSUED);
        for (int i = bits.nextSetBit(0); i != DocIdSetIterator.NO_MORE_DOCS; i = Matcher.next(bits, i))
            if (!days.advanceExact(i) || days.longValue() < first || days.longValue() > last) bits.clear(i);
    }

    static Matches between(@Nullable LocalDate from, @Nullable LocalDate until, Matches among) throws IOException {
        var kept = new ArrayList<FixedBitSet>();
        for (var leaf : among.reader().leaves()) {
            var bits = among.entries().get(leaf.ord).clone();
            keep(leaf.reader(), bits, from, until);
            kept.add(bits);
        }
        return new Matches(among.reader(), kept, among.ends());
    }

    /** Without those of other years; who does not say a day stays. */
    static Matches notInOtherYears(int year, Matches among) throws IOException {
        var others = between(null, LocalDate.of(year - 1, 12, 31), among);
        var later = between(LocalDate.of(year + 1, 1, 1), null, among);
        return among.without(others).without(later);
    }
}
