package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;

/** A letter whose parts are not all kept, because the portal died over it or it was refused. */
abstract class BrokenOffLetters extends LetterFamily {
    static void die() {
        throw new IllegalStateException("the portal dies");
    }

    static String accessOf(String content) {
        return room.jdbc
                .sql("select access from document where id = ?")
                .param(document(content).value())
                .query(String.class)
                .single();
    }

    static DocumentId dies(String bytes) {
        TestLetters.between = BrokenOffLetters::die;
        assertThatThrownBy(() -> room.documents.keep(DocumentRoom.file("dở.thu", bytes), null, clerk))
                .hasMessage("the portal dies");
        return document(bytes);
    }

    static DocumentId document(String content) {
        var sha = MemoryStore.sha256(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new DocumentId(room.jdbc
                .sql("select document_id from document_version where sha256 = ? order by kept_at limit 1")
                .param(sha.hex())
                .query(java.util.UUID.class)
                .single());
    }

    static void again(String bytes) {
        assertThat(room.documents.keep(DocumentRoom.file("lại.thu", bytes), null, clerk))
                .isInstanceOf(Kept.AlreadyThere.class);
    }

    static void restrict(DocumentId letter) {
        var seen = room.documents.look(letter, clerk);
        assertThat(room.documents.change(
                        seen, DocumentRoom.data("hạn chế", AccessLevel.RESTRICTED, Set.of(), Set.of()), clerk))
                .isEqualTo(List.of());
    }
}
