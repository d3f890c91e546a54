package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.vankho.document.DocumentFeed;
import vn.vankho.extraction.ExtractedTexts;
import vn.vankho.extraction.PageText;

class IndexFeedingTests {
    @TempDir
    Path folder;

    @Test
    void a_document_that_cannot_be_put_leaves_no_older_state_behind() throws Exception {
        try (var room = new SearchRoom(folder)) {
            var id = room.document("Kế hoạch đo lường").text("Kiểm tra.").put();
            var unfit = room.document("Kế hoạch đo lường")
                    .id(id)
                    .onlyFor(SearchRoom.UNIT)
                    .entry();
            var documents = mock(DocumentFeed.class);
            when(documents.indexable(any())).thenReturn(List.of(unfit.document()));
            var texts = mock(ExtractedTexts.class);
            when(texts.pages(org.mockito.ArgumentMatchers.anyCollection()))
                    .thenReturn(Map.of(unfit.document().version(), new Broken()));
            when(texts.characters(any())).thenReturn(Map.of());
            var feeding = new IndexFeeding(
                    room.keeper, documents, texts, new StaticListableBeanFactory().getBeanProvider(SearchFields.class));

            var failed = feeding.feed(List.of(id));

            assertThat(failed).containsOnlyKeys(id);
            assertThat(room.search("đo lường").hits()).isEmpty();
            assertThat(room.keeper.current().stamps()).isEmpty();
        }
    }

    /** Pages that break while they are being indexed. */
    private static final class Broken extends AbstractList<PageText> {
        @Override
        public PageText get(int index) {
            throw new IllegalArgumentException("unfit");
        }

        @Override
        public int size() {
            return 1;
        }
    }
}
