package vn.vankho.document.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.TestPeople;
import vn.vankho.identity.UnitData;

/** Documents of a unit that is closed still say whose they are. */
class ClosedUnitApiTests extends DocumentCalls {
    private final String code =
            "DV" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);

    @Test
    void it_is_named_listed_and_kept_but_given_nothing_any_more() throws Exception {
        var unit = accounts.createUnit(new UnitData(code, "Phòng giải thể", null, true), TestPeople.ADMINISTRATOR);
        var id = JsonPath.<String>read(
                upload(clerk, "a.txt", fresh("một"), "unit", code, "title", "Đề án")
                        .body(),
                "$.id");
        var other = JsonPath.<String>read(upload(clerk, "b.txt", fresh("hai")).body(), "$.id");
        accounts.changeUnit(unit, new UnitData(code, "Phòng giải thể", null, false), TestPeople.ADMINISTRATOR);

        assertThat(JsonPath.<String>read(get(staff, DOCUMENTS + "/" + id).body(), "$.unit.name"))
                .isEqualTo("Phòng giải thể");
        assertThat(JsonPath.<Integer>read(
                        get(staff, DOCUMENTS + "?unit=" + code).body(), "$.total"))
                .isEqualTo(1);
        assertThat(send(clerk, "PATCH", DOCUMENTS + "/" + id, "{\"unit\":\"" + code + "\",\"title\":\"Đề án sửa\"}")
                        .statusCode())
                .isEqualTo(200);
        problem(send(clerk, "PATCH", DOCUMENTS + "/" + other, "{\"unit\":\"" + code + "\"}"), 422, code);
    }
}
