package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.OrgUnit;
import vn.vankho.identity.UnitId;
import vn.vankho.shared.BadParameter;
import vn.vankho.shared.Texts;

class KnownUnitsTests {
    @Test
    void of_hundreds_of_units_some_are_named_and_those_of_today_first() {
        var units = Stream.concat(
                        IntStream.range(0, 300).mapToObj(at -> unit("CU" + at, false)),
                        Stream.of(unit("VP", true), unit("TDC", true)))
                .toList();

        assertThatThrownBy(() -> KnownUnits.require(Set.of("XX"), units))
                .isInstanceOfSatisfying(
                        BadParameter.class,
                        refused -> assertThat(new Texts().get(Texts.VIETNAMESE, refused))
                                .contains("“unit”", "“XX”", "VP, TDC, CU0", "302", "facets=true")
                                .hasSizeLessThan(400));
    }

    @Test
    void of_some_all_are_named() {
        var units = List.of(unit("VP", true), unit("TDC", false));

        KnownUnits.require(Set.of("VP", "TDC"), units);

        assertThatThrownBy(() -> KnownUnits.require(Set.of("VP", "XX"), units))
                .isInstanceOfSatisfying(
                        BadParameter.class,
                        refused -> assertThat(new Texts().get(Texts.VIETNAMESE, refused))
                                .isEqualTo("Tham số “unit” không nhận giá trị “XX”. Các giá trị: VP, TDC."));
    }

    private static OrgUnit unit(String code, boolean active) {
        return new OrgUnit(new UnitId(UUID.randomUUID()), code, "Phòng " + code, null, active);
    }
}
