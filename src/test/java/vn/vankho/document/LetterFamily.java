package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.document.TestLetters.letter;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import vn.vankho.document.TestLetters.Part;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;

/** A letter with a list, and with a letter in it that has a plan; and who works with them. */
abstract class LetterFamily {
    static DocumentRoom room;
    static Viewer clerk;
    static Viewer colleague;
    static Viewer operator;
    static int no;

    DocumentId outer;
    DocumentId inner;
    DocumentId plan;
    DocumentId list;

    @BeforeAll
    static void open() {
        room = new DocumentRoom(TestLetters.class);
        clerk = room.person("vanthu", Role.CLERK);
        colleague = room.person("dongnghiep", Role.CLERK);
        operator = room.person("vanhanh", Role.ADMINISTRATOR);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @BeforeEach
    void a_letter_in_a_letter() {
        no++;
        outer = keep(
                "ngoài",
                new Part("danh sách.txt", "danh sách " + no),
                new Part("trong.thu", letter("trong " + no, new Part("kế hoạch.txt", "kế hoạch " + no))));
        list = part(outer, 0);
        inner = part(outer, 1);
        plan = part(inner, 0);
    }

    /** A letter of that name, with these parts. */
    static DocumentId keep(String name, Part... parts) {
        return room.keep(name + ".thu", letter(name + " " + no, parts), null, clerk);
    }

    static void isAway(DocumentId... documents) {
        for (var one : documents)
            assertThatThrownBy(() -> room.documents.view(one, clerk)).isInstanceOf(Refused.class);
    }

    static void isThere(DocumentId... documents) {
        for (var one : documents)
            assertThat(room.documents.view(one, clerk).id()).isEqualTo(one);
    }

    static DocumentId part(DocumentId letter, int index) {
        var line = room.bean(Attachments.class).of(letter, clerk).files().get(index);
        return Objects.requireNonNull(line.document()).id();
    }

    static VersionId current(DocumentId document) {
        return room.documents.current(document, clerk).id();
    }

    /** Also of what is out of sight. */
    static VersionId version(DocumentId document) {
        return new VersionId(room.jdbc
                .sql("select current_version from document where id = ?")
                .param(document.value())
                .query(UUID.class)
                .single());
    }
}
