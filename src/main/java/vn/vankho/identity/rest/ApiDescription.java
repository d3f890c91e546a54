package vn.vankho.identity.rest;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the API at {@code /api/v1/openapi.json}; its page at {@code /api/docs} is served from the jar. */
@Configuration
class ApiDescription {
    private static final String TOKEN = "maTruyCap";
    private static final String BASIC = "matKhau";

    @Bean
    OpenAPI openApi() {
        var info = new Info().title("API Văn khố").version("1").description("""
                        Lưu, tìm và quản lý tài liệu của cơ quan. Xác thực bằng mã truy cập cá nhân (Bearer) hoặc bằng tên \
                        đăng nhập và mật khẩu (HTTP Basic). Lỗi trả về theo RFC 9457 (application/problem+json), tiếng Việt; \
                        gửi “Accept-Language: en” để nhận tiếng Anh.""");
        var schemes = new Components()
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("Mã truy cập cá nhân, tạo ở trang Tài khoản của tôi; bắt đầu bằng vk_"))
                .addSecuritySchemes(
                        BASIC,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic")
                                .description("Tên đăng nhập và mật khẩu"));
        return new OpenAPI()
                .info(info)
                .servers(List.of(new Server().url("/").description("Máy chủ này")))
                .components(schemes)
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }
}
