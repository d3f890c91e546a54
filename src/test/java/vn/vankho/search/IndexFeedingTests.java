package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.vankho.document.Attachments;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.DocumentRoom;
import vn.vankho.document.TestLetters;
import vn.vankho.extraction.ExtractedTexts;
import vn.vankho.extraction.PageText;
import vn.vankho.identity.Role;

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

    @Test
    void nobody_finds_the_words_of_a_letter_before_all_that_lies_in_it_was_looked_at() throws Exception {
        try (var room = new SearchRoom(folder);
                var documents = new DocumentRoom(TestLetters.class)) {
            var clerk = documents.person("vanthu", Role.CLERK);
            var part = Base64.getEncoder().encodeToString("kế hoạch".getBytes(StandardCharsets.UTF_8));
            var letter = documents.keep("thư mời.thu", "thư\nkế hoạch.txt:" + part, null, clerk);
            var plan = documents
                    .bean(Attachments.class)
                    .of(letter, clerk)
                    .files()
                    .getFirst()
                    .document()
                    .id();
            var of = documents.documents.current(letter, clerk).id();
            var texts = mock(ExtractedTexts.class);
            when(texts.pages(org.mockito.ArgumentMatchers.anyCollection()))
                    .thenReturn(Map.of(of, List.of(new PageText(1, "Mời họp về phương tiện đo"))));
            when(texts.characters(any())).thenReturn(Map.of());
            var feeding = new IndexFeeding(
                    room.keeper,
                    documents.feed,
                    texts,
                    new StaticListableBeanFactory().getBeanProvider(SearchFields.class));

            documents.feed.looked(List.of(of));
            feeding.feed(List.of(letter));
            assertThat(SearchRoom.ids(room.search("thư mời"))).containsExactly(letter);
            assertThat(SearchRoom.ids(room.search("phương tiện"))).isEmpty();

            var again = documents.feed.looked(
                    List.of(documents.documents.current(plan, clerk).id()));
            assertThat(again).containsExactly(letter);
            feeding.feed(again);
            assertThat(SearchRoom.ids(room.search("phương tiện"))).containsExactly(letter);
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
