package vn.vankho.identity;

import java.util.Map;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What a browser may load and do on the pages of the portal: nothing from outside the server. */
public final class SecureHeaders {
    /**
     * Vaadin writes its start script into the page and evaluates what the server sends, hence unsafe-inline and unsafe-eval;
     * blob and data are pictures and workers that the page makes itself.
     */
    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
            + "worker-src 'self' blob:; frame-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'self'";

    private static final String UNUSED_DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    private SecureHeaders() {}

    /** The same for a page, which is sent before the filters can write them. */
    public static Map<String, String> ofPage() {
        return Map.of(
                "Content-Security-Policy",
                POLICY,
                "Referrer-Policy",
                ReferrerPolicy.SAME_ORIGIN.getPolicy(),
                "Permissions-Policy",
                UNUSED_DEVICES,
                "X-Content-Type-Options",
                "nosniff",
                "Cache-Control",
                "no-store");
    }

    /** A response that brings a stricter policy of its own (a file of a user) keeps it. */
    public static void set(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .frameOptions(frame -> frame.sameOrigin())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(UNUSED_DEVICES));
    }
}
