package vn.vankho.search;

import java.util.Collection;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexableFieldType;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Terms of one field, ready as bytes: the language is our own code, no analyser of Lucene touches a text, and no word is spelled out
 * again for each field it stands in.
 */
record Terms(BytesRef[] each) {
    static Terms of(Collection<BytesRef> terms) {
        return new Terms(terms.toArray(BytesRef[]::new));
    }

    Field field(String name, IndexableFieldType type) {
        return new TermsField(name, this, false, type);
    }

    /** Neighbours joined: one term per pair. */
    Field pairs(String name, IndexableFieldType type) {
        return new TermsField(name, this, true, type);
    }

    /** Lucene hands the stream of the last document back for the next one. */
    private static final class TermsField extends Field {
        private final Terms terms;
        private final boolean pairs;

        private TermsField(String name, Terms terms, boolean pairs, IndexableFieldType type) {
            super(name, type);
            this.terms = terms;
            this.pairs = pairs;
        }

        @Override
        public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
            var stream = reuse instanceof Stream one ? one : new Stream();
            stream.take(terms.each, pairs);
            return stream;
        }
    }

    private static final class Stream extends TokenStream {
        private static final int ROOM = 64;

        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final BytesRef joined = new BytesRef(ROOM);
        private BytesRef[] terms = {};
        private boolean pairs;
        private int next;
        private int end;

        private void take(BytesRef[] taken, boolean joins) {
            terms = taken;
            pairs = joins;
            end = joins ? taken.length - 1 : taken.length;
        }

        /** Once, and not for each term: apart from the term itself nothing is ever said of one. */
        @Override
        public void reset() {
            clearAttributes();
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            if (next >= end) return false;
            var one = terms[next++];
            term.setBytesRef(pairs ? joined(one, terms[next]) : one);
            return true;
        }

        private BytesRef joined(BytesRef one, BytesRef other) {
            int length = one.length + 1 + other.length;
            if (length > joined.bytes.length) joined.bytes = ArrayUtil.growNoCopy(joined.bytes, length);
            System.arraycopy(one.bytes, one.offset, joined.bytes, 0, one.length);
            joined.bytes[one.length] = ' ';
            System.arraycopy(other.bytes, other.offset, joined.bytes, one.length + 1, other.length);
            joined.length = length;
            return joined;
        }
    }
}
