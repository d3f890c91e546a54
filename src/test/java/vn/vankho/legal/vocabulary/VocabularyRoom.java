package vn.vankho.legal.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.effect.EffectRules.Level;
import vn.vankho.legal.register.RegisterRoom;
import vn.vankho.shared.Uuid7;

/** The register with seeded vocabularies, and an administrator who keeps them. */
abstract class VocabularyRoom {
    static RegisterRoom room;
    static Vocabularies vocabularies;
    static VocabularyEditing editing;
    static Successions successions;
    static FieldEditing fields;
    static Viewer administrator;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
        vocabularies = room.bean(Vocabularies.class);
        editing = room.bean(VocabularyEditing.class);
        successions = room.bean(Successions.class);
        fields = room.bean(FieldEditing.class);
        administrator = room.person("quantri", Role.ADMINISTRATOR);
        room.bean(Seeding.class).fill();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    static IssuingBody body(String name) {
        return body(name, null);
    }

    /** @param from null: nobody has said since when it bears the name */
    static IssuingBody body(String name, @Nullable LocalDate from) {
        editing.save(
                new IssuingBody(Uuid7.next(), name, Level.PROVINCE, from, null, List.of(), List.of(), null),
                administrator);
        return issuer(name);
    }

    static void succeed(IssuingBody old, IssuingBody newer, String on) {
        succeed(old, newer, SuccessionKind.MERGED, on);
    }

    static void succeed(IssuingBody old, IssuingBody newer, SuccessionKind kind, String on) {
        successions.succeed(old.id(), newer.id(), kind, LocalDate.parse(on), "Nghị quyết thử", administrator);
    }

    static IssuingBody issuer(String name) {
        return vocabularies.issuers(name, null, 0, 10, room.staff).rows().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static long deeds(String deed) {
        return room.jdbc
                .sql("select count(*) from audit_entry where deed = ?")
                .param(deed)
                .query(Long.class)
                .single();
    }
}
