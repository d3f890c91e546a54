package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.UnitId;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.list.DayRange;
import vn.vankho.legal.list.Details;
import vn.vankho.legal.list.EntryOrigin;
import vn.vankho.legal.list.FilterAddress;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.uikit.Address;

/** A filter that a script follows is the one that the list opens with. */
class FilterAddressTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    @Test
    void the_address_of_a_filter_asks_for_what_it_asks() {
        var range = new DayRange(LocalDate.parse("2015-01-01"), LocalDate.parse("2015-12-31"));
        var details = new Details(
                "12/2015",
                "Nguyễn Văn A",
                true,
                range,
                new DayRange(range.from(), null),
                range,
                new DayRange(null, range.until()),
                false,
                EntryOrigin.FILE);
        var filter = new LegalFilter(
                        "đất & nhà",
                        "Nghị định",
                        "Ủy ban nhân dân tỉnh Sông Vân",
                        2015,
                        new UnitId(UUID.fromString("0198f0a0-0000-7000-8000-000000000001")),
                        EffectStatus.CEASED,
                        false,
                        HeaderState.CONFIRMED,
                        TODAY)
                .in("Đất đai")
                .with(details);

        assertThat(opened(filter)).isEqualTo(filter);
    }

    @Test
    void one_that_asks_nothing_and_one_of_texts_of_which_nothing_is_determined() {
        assertThat(FilterAddress.query(LegalFilter.all(TODAY))).isEmpty();
        var undetermined = new LegalFilter("", null, null, null, null, null, true, null, TODAY);

        assertThat(opened(undetermined)).isEqualTo(undetermined);
    }

    private static LegalFilter opened(LegalFilter filter) {
        var query = QueryParameters.fromString(FilterAddress.query(filter));
        return LegalListAddress.filter(new Address(LegalRoutes.REGISTER, query), TODAY);
    }
}
