package vn.vankho.search;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexableFieldType;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Terms of one field, ready as bytes: the language is our own code, no analyser of Lucene touches a text, and no word is spelled out
 * again for each field it stands in.
 */
interface Terms {
    int count();

    /** @param scratch for a term that has to be put together */
    BytesRef at(int i, BytesRefBuilder scratch);

    static Terms each(List<BytesRef> terms) {
        return new Terms() {
            @Override
            public int count() {
                return terms.size();
            }

            @Override
            public BytesRef at(int i, BytesRefBuilder scratch) {
                return terms.get(i);
            }
        };
    }

    static Terms of(Collection<String> terms) {
        return each(terms.stream().map(BytesRef::new).toList());
    }

    /** Neighbours joined: one term per pair. */
    default Terms pairs() {
        var single = this;
        return new Terms() {
            @Override
            public int count() {
                return Math.max(0, single.count() - 1);
            }

            @Override
            public BytesRef at(int i, BytesRefBuilder scratch) {
                scratch.copyBytes(single.at(i, scratch));
                scratch.append((byte) ' ');
                scratch.append(single.at(i + 1, scratch));
                return scratch.get();
            }
        };
    }

    default Field field(String name, IndexableFieldType type) {
        return new TermsField(name, this, type);
    }

    /** Lucene hands the stream of the last document back for the next one. */
    final class TermsField extends Field {
        private final Terms terms;

        private TermsField(String name, Terms terms, IndexableFieldType type) {
            super(name, type);
            this.terms = terms;
        }

        @Override
        public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
            var stream = reuse instanceof Stream one ? one : new Stream();
            stream.terms = terms;
            return stream;
        }
    }

    final class Stream extends TokenStream {
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final BytesRefBuilder scratch = new BytesRefBuilder();
        private Terms terms = each(List.of());
        private int next;

        @Override
        public void reset() {
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            if (next >= terms.count()) return false;
            clearAttributes();
            term.setBytesRef(terms.at(next++, scratch));
            return true;
        }
    }
}
