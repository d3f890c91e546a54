package vn.vankho.legal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.by;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.REPEALS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.lookup.CitedTexts;
import vn.vankho.legal.recognition.CitedDocument;
import vn.vankho.vietnamese.DocumentNumber;

/** A bare number in a text of a province that was made of several: whose it is only a day can tell, and nothing passes silently for its own. */
class MergedProvinceTests extends VocabularyRoom {
    private static final String NEW = "Ủy ban nhân dân tỉnh Sông Nguồn";
    private static final String OLD = "Ủy ban nhân dân tỉnh Sông Cạn";
    private static final String OTHER = "Ủy ban nhân dân tỉnh Đồi Xa";

    @Test
    void of_a_list_of_two_provinces_nothing_is_given_to_the_acting_one() {
        var own = entered("30/2013/QĐ-UBND", "2013-07-09", "Ủy ban nhân dân tỉnh Lúa Vàng");
        var both = "Ủy ban nhân dân tỉnh Gió Cát; Ủy ban nhân dân tỉnh Gió Lặng";
        var still = entered("30/2013/QĐ-UBND", "2013-08-01", "Ủy ban nhân dân tỉnh Gió Lặng");

        var untold = act("Ủy ban nhân dân tỉnh Lúa Vàng", cited("30/2013/QĐ-UBND", both, null));
        var told = act("Ủy ban nhân dân tỉnh Lúa Vàng", cited("30/2013/QĐ-UBND", both, "2013-08-01"));
        var unknown = act("Ủy ban nhân dân tỉnh Lúa Vàng", cited("30/2013/QĐ-UBND", both, "2013-07-09"));

        assertThat(untold.other()).isNotIn(own, still);
        assertThat(untold.warnings())
                .filteredOn(warning -> warning.key().equals("legal.warning.oneOf.known"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.arguments().getLast().toString())
                        .contains("01/08/2013")
                        .contains("Gió Lặng")
                        .doesNotContain("Lúa Vàng"));
        assertThat(told.other()).isEqualTo(still);
        assertThat(told.warnings()).extracting(LegalWarning::key).doesNotContain("legal.warning.oneOf.known");
        assertThat(unknown.other()).isNotIn(own, still);

        // whose it was shows with its file
        var arrived = room.taken(
                room.file("đã đến"), by("Ủy ban nhân dân tỉnh Gió Cát", decision("30/2013/QĐ-UBND", "2013-07-09")));
        assertThat(arrived).isEqualTo(unknown.other());
        room.merges.merge(untold.other(), still, "", room.lawyer);
        assertThat(act("Ủy ban nhân dân tỉnh Lúa Vàng", cited("30/2013/QĐ-UBND", both, null))
                        .other())
                .as("what a person has decided holds for the same words")
                .isEqualTo(still);
    }

    @Test
    void what_is_older_than_the_merger_may_be_of_a_predecessor() {
        var gone = body(OLD);
        succeed(gone, body(NEW), "2025-07-01");
        var own = entered("40/2013/QĐ-UBND", "2013-07-09", NEW);
        var of = entered("40/2013/QĐ-UBND", "2013-09-09", OLD);
        var later = entered("41/2026/QĐ-UBND", "2026-01-05", NEW);

        assertThat(act(NEW, cited("40/2013/QĐ-UBND", null, null)).other()).isNotIn(own, of);
        assertThat(act(NEW, cited("40/2013/QĐ-UBND", null, "2013-07-09")).other())
                .isEqualTo(own);
        assertThat(act(NEW, cited("40/2013/QĐ-UBND", null, "2013-09-09")).other())
                .isEqualTo(of);
        assertThat(act(NEW, cited("41/2026/QĐ-UBND", null, null)).other()).isEqualTo(later);
        assertThat(act(NEW, cited("40/2013/QĐ-UBND", NEW, null)).other()).isEqualTo(own);
    }

    @Test
    void a_province_that_was_merged_with_none_cites_its_own() {
        var own = entered("42/2013/QĐ-UBND", "2013-07-09", OTHER);
        var assembly = entered("12/2013/NQ-HĐND", "2013-07-10", "Hội đồng nhân dân tỉnh Đồi Xa");
        var office = entered("7/2013/QĐ-SNV", "2013-07-11", "Sở Nội vụ tỉnh Khác");

        assertThat(act(OTHER, cited("42/2013/QĐ-UBND", null, null)).other()).isEqualTo(own);
        assertThat(act(OTHER, cited("12/2013/NQ-HĐND", null, null)).other()).isEqualTo(assembly);
        assertThat(act(OTHER, cited("7/2013/QĐ-SNV", null, null)).other()).isNotEqualTo(office);
    }

    /** A link has to lead to the text that is meant, or nowhere. */
    @Test
    void where_a_bare_number_leads_in_the_text_of_a_merged_province_its_day_tells_or_the_only_one_in_sight() {
        var newer = "Ủy ban nhân dân tỉnh Cửa Mới";
        var older = "Ủy ban nhân dân tỉnh Cửa Cũ";
        succeed(body(older), body(newer), "2025-07-01");
        var own = entered("50/2013/QĐ-UBND", "2013-07-09", newer);
        var of = entered("50/2013/QĐ-UBND", "2013-09-09", older);
        var only = entered("51/2013/QĐ-UBND", "2013-09-10", older);
        var recent = entered("52/2026/QĐ-UBND", "2026-01-05", newer);

        assertThat(leads(newer, "50/2013/QĐ-UBND", null))
                .as("of which of the two nobody knows")
                .isEmpty();
        assertThat(leads(newer, "50/2013/QĐ-UBND", "2013-07-09")).containsExactly(own);
        assertThat(leads(newer, "50/2013/QĐ-UBND", "2013-09-09")).containsExactly(of);
        assertThat(leads(newer, "51/2013/QĐ-UBND", null)).containsExactly(only);
        assertThat(leads(newer, "52/2026/QĐ-UBND", null)).containsExactly(recent);
        assertThat(leads(older, "50/2013/QĐ-UBND", null))
                .as("written by the other one")
                .containsExactly(of);
        assertThat(leads(OTHER, "50/2013/QĐ-UBND", null)).isEmpty();
        assertThat(leads(newer, named("50/2013/QĐ-UBND", "2013-09-09", 0), named("50/2013/QĐ-UBND", null, 100)))
                .as("once named with its day, the number alone leads to the same text")
                .containsExactly(of, of);
    }

    private static List<LegalDocumentId> leads(String citing, String number, @Nullable String day) {
        return leads(citing, named(number, day, 0));
    }

    private static CitedDocument named(String number, @Nullable String day, int at) {
        return new CitedDocument(
                "Quyết định",
                DocumentNumber.parse(number).orElseThrow(),
                null,
                day == null ? null : LocalDate.parse(day),
                null,
                null,
                at,
                at + 1);
    }

    private static List<LegalDocumentId> leads(String citing, CitedDocument... cited) {
        var source = by(citing, decision("1/2026/QĐ-UBND", "2026-02-01"));
        return room
                .bean(CitedTexts.class)
                .find(source, List.of(cited), LocalDate.parse("2026-03-01"), null, room.staff)
                .values()
                .stream()
                .map(CitedTexts.Cited::id)
                .toList();
    }

    private static int number = 700;

    private static RelationRow act(String issuer, LegalHeader cited) {
        var header = by(issuer, decision(++number + "/2026/QĐ-UBND", "2026-02-01"));
        var id = room.taken(room.file("bãi bỏ " + number), header, reads(REPEALS, cited, ""));
        return room.view(id).relations().getFirst();
    }

    private static LegalDocumentId entered(String number, String day, String issuer) {
        return room.register.enter(by(issuer, decision(number, day)), room.lawyer);
    }

    private static LegalHeader cited(String number, @Nullable String issuer, @Nullable String day) {
        return LegalHeader.cited(number, "Quyết định", "", issuer, day == null ? null : LocalDate.parse(day));
    }
}
