package vn.vankho.legal.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import vn.vankho.identity.UnitId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.queue.WaitingFilter;
import vn.vankho.legal.queue.WaitingFrom;
import vn.vankho.legal.queue.WaitingOrder;
import vn.vankho.uikit.Address;

/** Which heads a person goes through and in which order, as the address says it: {@code ?don-vi=…&loai=Quyết định&nguon=REGISTER&sap-xep=OLDEST}. */
record WaitingAddress(WaitingFilter filter, WaitingOrder order) {
    static final String UNIT = "don-vi";
    static final String TYPE = "loai";
    static final String FROM = "nguon";
    static final String ORDER = "sap-xep";

    static WaitingAddress of(QueryParameters asked) {
        var address = new Address(LegalRoutes.WAITING, asked);
        var type = address.text(TYPE);
        return new WaitingAddress(
                new WaitingFilter(
                        address.id(UNIT).map(UnitId::new).orElse(null),
                        type.isEmpty() ? null : type,
                        address.constant(FROM, WaitingFrom.class).orElse(null)),
                address.constant(ORDER, WaitingOrder.class).orElse(WaitingOrder.UNSURE));
    }

    String list() {
        return LegalRoutes.WAITING + query();
    }

    /** One of them, so that the person goes on among the same. */
    String one(LegalDocumentId id) {
        return LegalRoutes.confirm(id) + query();
    }

    private String query() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }

    QueryParameters parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (filter.unit() != null) parameters.put(UNIT, filter.unit().value().toString());
        if (filter.typeName() != null) parameters.put(TYPE, filter.typeName());
        if (filter.from() != null) parameters.put(FROM, filter.from().name());
        if (order != WaitingOrder.UNSURE) parameters.put(ORDER, order.name());
        return QueryParameters.simple(parameters);
    }
}
