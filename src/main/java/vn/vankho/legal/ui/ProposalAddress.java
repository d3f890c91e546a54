package vn.vankho.legal.ui;

import com.vaadin.flow.router.QueryParameters;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.queue.ProposalFilter;
import vn.vankho.uikit.Address;

/** Which proposals are shown, as the address says it: {@code ?quan-he=REPEALS&doi-tinh-trang=1&so-nguon=1&tu=18/2021}. */
final class ProposalAddress {
    static final String KIND = "quan-he";
    static final String CHANGING = "doi-tinh-trang";
    static final String REGISTERS = "so-nguon";
    static final String WORDS = "tu";

    private ProposalAddress() {}

    /** Of what is found by these words. */
    static String of(String words) {
        return with(WORDS, words);
    }

    static String changing() {
        return with(CHANGING, "1");
    }

    private static String with(String name, String value) {
        return new Address(LegalRoutes.PROPOSALS, QueryParameters.empty()).with(name, value);
    }

    static ProposalFilter filter(QueryParameters asked) {
        var address = new Address(LegalRoutes.PROPOSALS, asked);
        return new ProposalFilter(
                address.constant(KIND, RelationKind.class).orElse(null),
                !address.text(CHANGING).isEmpty(),
                !address.text(REGISTERS).isEmpty(),
                address.text(WORDS));
    }
}
