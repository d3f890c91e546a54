package vn.vankho.search;

import org.springframework.stereotype.Component;
import vn.vankho.extraction.DerivedElsewhere;

/** The index counts among what is made of the files. */
@Component
class IndexRoom implements DerivedElsewhere {
    private final SearchIndex index;

    IndexRoom(SearchIndex index) {
        this.index = index;
    }

    @Override
    public long bytes() {
        return index.bytes();
    }
}
