package vn.vankho.document.rest;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentKind;
import vn.vankho.shared.BadParameter;

/**
 * A named value of a document, the same in the multipart form of an upload and in the JSON of a change.
 *
 * @param component the component of {@code DocumentData} it stands for
 * @param shape how the description of the API shows it
 * @param meaning for the reader of that description
 */
record FormField(String component, Supplier<Schema<?>> shape, String meaning) {
    /** By name, in the order of the form. */
    static final Map<String, FormField> ALL = all();

    private static final Set<String> OWN =
            Set.of("title", "number", "typeName", "issuer", "issuedOn", "effectiveFrom", "ceasedOn");

    Schema<?> schema() {
        return shape.get().description(meaning);
    }

    /** The components that these names of the form stand for. */
    static Set<String> components(Set<String> names) {
        return ALL.entrySet().stream()
                .filter(entry -> names.contains(entry.getKey()))
                .map(entry -> entry.getValue().component())
                .collect(Collectors.toSet());
    }

    /** @throws BadParameter naming one that is neither a field nor among {@code others}: a misspelt access would publish */
    static void requireKnown(Collection<String> names, String... others) {
        var known = new TreeSet<>(ALL.keySet());
        known.addAll(List.of(others));
        requireAmong(names, known);
    }

    /** What can be said of many documents at once, and {@code others}: a title or number is each one's own. */
    static Set<String> ofMany(String... others) {
        var known = new TreeSet<>(List.of(others));
        ALL.forEach((name, field) -> {
            if (!OWN.contains(field.component())) known.add(name);
        });
        return known;
    }

    /** The same where a form has no fields of a document. */
    static void requireAmong(Collection<String> names, Collection<String> known) {
        for (var name : names)
            if (!known.contains(name))
                throw new BadParameter("problem.parameter.unknown", name, String.join(", ", known));
    }

    /** The values of a form with those of lists taken apart at their commas. A field that was left empty says nothing. */
    static Map<String, List<String>> listed(Map<String, List<String>> form) {
        var listed = new LinkedHashMap<>(form);
        listed.values().removeIf(values -> values.stream().allMatch(String::isBlank));
        listed.replaceAll((name, values) ->
                isList(name) ? values.stream().flatMap(FormField::apart).toList() : values);
        return listed;
    }

    static Stream<String> apart(String list) {
        return Arrays.stream(list.split(","));
    }

    static boolean isList(String name) {
        var field = ALL.get(name);
        return field != null && field.shape().get() instanceof ArraySchema;
    }

    private static Map<String, FormField> all() {
        var all = new LinkedHashMap<String, FormField>();
        all.put("title", text("title", "Trích yếu hoặc tên; không có thì lấy từ tên tệp"));
        all.put(
                "kind",
                new FormField(
                        "kind",
                        () -> choice(DocumentKind.values()),
                        "LEGAL văn bản pháp luật, ISO tài liệu ISO, RECORD hồ sơ, OTHER khác"));
        all.put("number", text("number", "Số, ký hiệu, ví dụ 57/2021/QĐ-UBND"));
        all.put("type", text("typeName", "Loại văn bản: Quyết định, Kế hoạch …"));
        all.put("issuer", text("issuer", "Cơ quan ban hành, theo tên khi đó"));
        all.put("issuedOn", day("issuedOn", "Ngày ban hành"));
        all.put("effectiveFrom", day("effectiveFrom", "Ngày có hiệu lực"));
        all.put("ceasedOn", day("ceasedOn", "Ngày đầu tiên không còn hiệu lực"));
        all.put("field", text("field", "Lĩnh vực"));
        all.put("unit", text("unit", "Mã hoặc id của đơn vị giữ tài liệu"));
        all.put("tags", list("tags", "Nhãn"));
        all.put(
                "access",
                new FormField(
                        "access",
                        () -> choice(AccessLevel.values()),
                        "PUBLIC công khai, INTERNAL nội bộ (mặc định), RESTRICTED giới hạn"));
        all.put("readerUnits", list("readerUnits", "Mã các đơn vị được xem khi access là RESTRICTED"));
        all.put(
                "readerPeople",
                list("readerPeople", "Tên đăng nhập của những người được xem khi access là RESTRICTED"));
        return all;
    }

    private static FormField text(String component, String meaning) {
        return new FormField(component, StringSchema::new, meaning);
    }

    private static FormField day(String component, String meaning) {
        return new FormField(component, DateSchema::new, meaning + ", dạng năm-tháng-ngày");
    }

    private static FormField list(String component, String meaning) {
        return new FormField(
                component,
                () -> new ArraySchema().items(new StringSchema()),
                meaning + "; trong biểu mẫu: nhiều lần, hoặc một lần có dấu phẩy");
    }

    private static Schema<?> choice(Enum<?>[] values) {
        var schema = new StringSchema();
        Arrays.stream(values).map(Enum::name).forEach(schema::addEnumItem);
        return schema;
    }
}
