package vn.vankho.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the operator of a proxy that speaks for others and is not believed: all who come through it are one caller in the trail and in the wait
 * after wrong passwords, and https is not seen. It may also be somebody of the office who makes up an address.
 */
@Component
@ConditionalOnProperty(name = "server.forward-headers-strategy", havingValue = "native")
class UnbelievedProxies extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(UnbelievedProxies.class);

    /** Of RemoteIpValve, on calls whose sender it believes. */
    private static final String BELIEVED = "org.apache.tomcat.request.forwarded";

    /** Each is told once; more are none that an operator has set up. */
    private static final int MOST = 20;

    final Set<String> told = ConcurrentHashMap.newKeySet();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader("X-Forwarded-For") != null
                && request.getAttribute(BELIEVED) == null
                && told.size() < MOST
                && told.add(request.getRemoteAddr()))
            LOG.warn(
                    "Lời gọi từ {} mang X-Forwarded-For nhưng địa chỉ ấy không được tin: nếu là máy chủ chuyển tiếp của cơ quan,"
                            + " hãy ghi địa chỉ của nó vào server.tomcat.remoteip.internal-proxies",
                    request.getRemoteAddr());
        chain.doFilter(request, response);
    }
}
