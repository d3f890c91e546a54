package vn.vankho.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands Lucene terms that are ready: the language is our own code, no analyser of Lucene touches a text. */
final class TermList extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Iterable<String> terms;
    private Iterator<String> rest;

    TermList(Iterable<String> terms) {
        this.terms = terms;
        this.rest = terms.iterator();
    }

    TermList(String[] terms) {
        this(List.of(terms));
    }

    @Override
    public void reset() {
        rest = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) return false;
        clearAttributes();
        term.append(rest.next());
        return true;
    }
}
