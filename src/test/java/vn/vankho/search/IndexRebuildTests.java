package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The index is repaired and built anew while people search. */
class IndexRebuildTests extends SearchedPortal {
    @Autowired
    SearchIndex index;

    @Autowired
    IndexKeeper keeper;

    @Test
    void what_the_index_lost_is_repaired_and_a_new_one_is_built_while_people_search() throws Exception {
        var word = fresh();
        var ids =
                List.of(keep(word + " một.txt", "Văn bản một " + word), keep(word + " hai.txt", "Văn bản hai " + word));
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == 2);
        keeper.write(indexes -> {
            indexes.getFirst().delete(List.of(ids.getFirst().value()));
            indexes.getFirst().commit();
        });
        assertThat(search.search(SearchRequest.of(word, 0, 10), clerk).total()).isEqualTo(1);

        assertThat(index.reconcile()).isPositive();
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == 2);

        var folder = keeper.current().folder();
        index.rebuild().get(60, TimeUnit.SECONDS);
        assertThat(search.search(SearchRequest.of(word, 0, 10), clerk).total()).isEqualTo(2);
        assertThat(keeper.current().folder()).isNotEqualTo(folder);
        assertThat(folder).doesNotExist();
        assertThat(index.status().rebuilding()).isEqualTo(-1);
        assertThat(index.status().documents()).isGreaterThanOrEqualTo(2);
    }
}
