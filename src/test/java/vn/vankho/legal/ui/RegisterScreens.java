package vn.vankho.legal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.ScreenTest;
import vn.vankho.identity.Person;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.legal.lookup.LegalList;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.register.LegalRegister;

/** Entries of the register on screens. */
abstract class RegisterScreens extends ScreenTest {
    static int number = 700;

    @Autowired
    LegalRegister register;

    @Autowired
    LegalLookup lookup;

    @Autowired
    LegalList list;

    LegalRow row(LegalDocumentId id, Person lawyer) {
        var number =
                lookup.view(id, null, null, lawyer.viewer()).document().header().number();
        var filter = LegalFilter.named(number, LocalDate.parse("2026-01-01"));
        return list.page(filter, LegalOrder.NUMBER, 0, 1, lawyer.viewer())
                .rows()
                .getFirst();
    }

    static String fresh() {
        return ++number + "/2012/QĐ-UBND";
    }

    static void go(String route, String query) {
        UI.getCurrent().navigate(route, QueryParameters.fromString(query));
    }
}
