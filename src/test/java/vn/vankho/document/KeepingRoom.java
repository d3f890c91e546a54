package vn.vankho.document;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;

/** A room that keeps files, a clerk who brings them and somebody who may read. */
abstract class KeepingRoom {
    static DocumentRoom room;
    static Viewer clerk;
    static Viewer staff;

    @BeforeAll
    static void open() {
        room = new DocumentRoom();
        clerk = room.person("vanthu", Role.CLERK);
        staff = room.person("chuyenvien", Role.STAFF);
    }

    @AfterAll
    static void close() {
        room.close();
    }
}
