package vn.vankho.legal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.effect.EffectRules.Level;
import vn.vankho.legal.register.RegisterRoom;
import vn.vankho.legal.vocabulary.IssuingBody.Succession;
import vn.vankho.shared.Uuid7;

/** A register whose bodies administrators have kept for long gets the mergers of a later version, once, and keeps what they said. */
class GivenMergersTests {
    private static final String PEOPLE = "Ủy ban nhân dân ";

    private final RegisterRoom room = new RegisterRoom();
    private final Viewer administrator = room.person("quantri", Role.ADMINISTRATOR);
    private final Seeding seeding = room.bean(Seeding.class);

    /** As a register was whose seed knew no provinces. */
    @BeforeEach
    void olderRegister() {
        kept(PEOPLE + "tỉnh Vĩnh Phúc", null, null);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void bodies_that_are_missing_come_with_who_took_their_place() {
        seeding.fill();

        var former = issuer(PEOPLE + "tỉnh Ninh Thuận");
        assertThat(former.until()).isEqualTo("2025-06-30");
        assertThat(former.successors()).extracting(Succession::name).containsExactly(PEOPLE + "tỉnh Khánh Hòa");
        assertThat(issuer("Hội đồng nhân dân tỉnh Khánh Hòa").until()).isNull();
        var known = issuer(PEOPLE + "tỉnh Vĩnh Phúc");
        assertThat(known.successors()).extracting(Succession::name).containsExactly(PEOPLE + "tỉnh Phú Thọ");
        assertThat(known.until()).as("nobody had said a last day").isEqualTo("2025-06-30");
        assertThat(names("Bộ Tài chính"))
                .as("the rest is not the seed's to bring back")
                .isEmpty();
        assertThat(room.jdbc
                        .sql("select count(*) from audit_entry where deed = 'legal.give-mergers'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void what_was_deleted_or_changed_since_stays_so() {
        seeding.fill();
        var gone = issuer("Hội đồng nhân dân tỉnh Vĩnh Phúc");
        room.bean(VocabularyEditing.class).deleteIssuer(gone.id(), administrator);
        var former = issuer(PEOPLE + "tỉnh Ninh Thuận");
        var next = former.successors().getFirst();
        room.bean(Successions.class).takeBack(former.id(), next.successor(), next.on(), administrator);

        seeding.fill();

        assertThat(names(gone.name())).isEmpty();
        assertThat(issuer(former.name()).successors()).isEmpty();
    }

    @Test
    void what_administrators_said_of_a_body_stays() {
        var other = kept(PEOPLE + "tỉnh Đất Mới", null, null);
        var decided = kept(PEOPLE + "tỉnh Bến Tre", null, null);
        room.bean(Successions.class)
                .succeed(
                        decided.id(),
                        other.id(),
                        SuccessionKind.MERGED,
                        LocalDate.parse("2025-08-01"),
                        "Nghị quyết khác",
                        administrator);
        kept(PEOPLE + "tỉnh Trà Vinh", null, LocalDate.parse("2010-12-31"));
        kept(PEOPLE + "tỉnh Kiên Giang", LocalDate.parse("2026-01-01"), null);
        kept(PEOPLE + "tỉnh Long An", null, LocalDate.parse("2025-07-31"));
        var south = kept(PEOPLE + "miền Nam", null, null);
        room.bean(IssuerMerging.class).merge(PEOPLE + "tỉnh Tây Ninh", south.id(), administrator);
        room.bean(IssuerMerging.class).merge(PEOPLE + "tỉnh Bình Phước", south.id(), administrator);
        room.bean(IssuerMerging.class).merge(PEOPLE + "tỉnh Đồng Nai", south.id(), administrator);

        seeding.fill();

        assertThat(issuer(decided.name()).successors())
                .extracting(Succession::name)
                .containsExactly(other.name());
        assertThat(issuer(PEOPLE + "tỉnh Trà Vinh").successors()).isEmpty();
        assertThat(issuer(PEOPLE + "tỉnh Kiên Giang").successors()).isEmpty();
        var later = issuer(PEOPLE + "tỉnh Long An");
        assertThat(later.until()).isEqualTo("2025-07-31");
        assertThat(later.successors())
                .as("another spelling leads to the body")
                .extracting(Succession::name)
                .containsExactly(south.name());
        assertThat(issuer(south.name()).successors())
                .as("both are spellings of one body")
                .isEmpty();
        assertThat(issuer(south.name()).until()).isNull();
        assertThat(names(PEOPLE + "tỉnh Tây Ninh")).isEmpty();
    }

    /** One that began with them and then changed them is not given them a second time. */
    @Test
    void a_first_start_counts_as_given() {
        room.jdbc.sql("delete from legal_issuer").update();
        seeding.fill();
        assertThat(issuer("Bộ Tài chính").level()).isEqualTo(Level.CENTRAL);
        assertThat(issuer(PEOPLE + "tỉnh Ninh Thuận").until()).isEqualTo("2025-06-30");
        assertThat(room.jdbc
                        .sql("select count(*) from audit_entry where deed = 'legal.give-mergers'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(room.jdbc
                        .sql("select count(*) from legal_merger_given")
                        .query(Integer.class)
                        .single())
                .isEqualTo(VocabularyFiles.mergers().size());
    }

    private IssuingBody kept(String name, @Nullable LocalDate from, @Nullable LocalDate until) {
        room.bean(VocabularyEditing.class)
                .save(
                        new IssuingBody(Uuid7.next(), name, Level.PROVINCE, from, until, List.of(), List.of(), null),
                        administrator);
        return issuer(name);
    }

    private IssuingBody issuer(String name) {
        return names(name).getFirst();
    }

    private List<IssuingBody> names(String name) {
        return room.bean(Vocabularies.class).issuers(name, null, 0, 10, room.staff).rows().stream()
                .filter(one -> one.name().equals(name))
                .toList();
    }
}
