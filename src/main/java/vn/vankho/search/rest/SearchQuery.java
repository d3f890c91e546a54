package vn.vankho.search.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameters of a search, without those of a page of it, for the description of the interface; {@link SearchParameters} reads them. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(name = "q", description = "từ ngữ, \"cụm từ nguyên văn\", -từ loại trừ, số hiệu hoặc viện dẫn"),
    @Parameter(name = "inTitle", description = "true: chỉ tìm trong trích yếu và số hiệu"),
    @Parameter(name = "kind", description = "LEGAL, ISO, RECORD, OTHER; lặp lại để lấy nhiều giá trị"),
    @Parameter(name = "type", description = "loại văn bản"),
    @Parameter(name = "issuer", description = "cơ quan ban hành"),
    @Parameter(name = "field", description = "lĩnh vực"),
    @Parameter(name = "year", description = "năm ban hành, bốn chữ số"),
    @Parameter(name = "unit", description = "mã hoặc tên đơn vị quản lý"),
    @Parameter(
            name = "status",
            description =
                    "tình trạng hiệu lực: NOT_ISSUED (chưa ban hành), NOT_YET_IN_FORCE, IN_FORCE, PARTLY_CEASED, PARTLY_SUSPENDED, SUSPENDED, CEASED; UNKNOWN: chưa xác định"),
    @Parameter(name = "tag", description = "nhãn"),
    @Parameter(name = "from", description = "ngày ban hành từ (yyyy-mm-dd)"),
    @Parameter(name = "until", description = "ngày ban hành đến (yyyy-mm-dd)"),
    @Parameter(name = "statusOn", description = "ngày tính tình trạng hiệu lực (yyyy-mm-dd); mặc định là hôm nay"),
    @Parameter(name = "sort", description = "relevance, newest_issued, oldest_issued, newest_kept, title")
})
@interface SearchQuery {}
