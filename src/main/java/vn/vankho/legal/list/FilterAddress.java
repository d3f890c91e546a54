package vn.vankho.legal.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalRoutes;

/** How the address of the list says what a {@link LegalFilter} asks: {@code loai=Nghị định&co-quan=…&ban-hanh-tu=2015-01-01&tinh-trang=CEASED}. */
public final class FilterAddress {
    public static final String WORDS = "q";
    public static final String TYPE = "loai";
    public static final String ISSUER = "co-quan";
    public static final String YEAR = "nam";
    public static final String UNIT = "don-vi";
    public static final String STATUS = "tinh-trang";
    /** As a status: those whose status cannot be said. */
    public static final String UNDETERMINED = "NONE";

    public static final String ON = LegalRoutes.ON;
    public static final String FIELD = "linh-vuc";
    public static final String STATE = "thong-tin";
    public static final String NUMBER = "so";
    public static final String SIGNATORY = "nguoi-ky";
    public static final String NORMATIVE = "quy-pham";
    public static final String FILE = "tep";
    public static final String ORIGIN = "nguon";
    public static final String ISSUED = "ban-hanh";
    public static final String EFFECTIVE = "hieu-luc";
    public static final String ENDED = "het-hieu-luc";
    public static final String PARTLY_ENDED = "het-hieu-luc-mot-phan";
    /** Behind the name of a span of days. */
    public static final String FROM = "-tu";

    public static final String UNTIL = "-den";
    public static final String YES = "co";
    public static final String NO = "khong";

    private FilterAddress() {}

    /** Of a filter that is kept: its day, and until when records count, are those of whoever opens it. */
    public static String query(LegalFilter filter) {
        var said = new LinkedHashMap<String, String>();
        put(said, WORDS, filter.words());
        put(said, TYPE, filter.typeName());
        put(said, ISSUER, filter.issuer());
        put(said, YEAR, filter.year());
        put(said, UNIT, filter.unit() == null ? null : filter.unit().value());
        put(said, STATUS, filter.undetermined() ? UNDETERMINED : filter.status());
        put(said, STATE, filter.state());
        put(said, FIELD, filter.field());
        var details = filter.details();
        put(said, NUMBER, details.number());
        put(said, SIGNATORY, details.signatory());
        put(said, NORMATIVE, yes(details.normative()));
        put(said, ISSUED, details.issued());
        put(said, EFFECTIVE, details.effective());
        put(said, ENDED, details.ended());
        put(said, PARTLY_ENDED, details.partlyEnded());
        put(said, FILE, yes(details.file()));
        put(said, ORIGIN, details.origin());
        return said.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, String> said, String name, DayRange days) {
        put(said, name + FROM, days.from());
        put(said, name + UNTIL, days.until());
    }

    private static void put(Map<String, String> said, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) said.put(name, value.toString());
    }

    private static @Nullable String yes(@Nullable Boolean said) {
        return said == null ? null : said ? YES : NO;
    }
}
