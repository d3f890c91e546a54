package vn.vankho.extraction;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How signatures are judged.
 *
 * @param roots folder with the certificates of the authorities the office trusts (.crt, .cer, .pem), roots and, where signed files do not bring them along,
 *     the ones between; blank: none is trusted, and every signature says that its root is unknown
 */
@ConfigurationProperties(prefix = "vankho.signatures", ignoreUnknownFields = false)
record SignatureSettings(@DefaultValue("") String roots) {
    /** Portal and worker must mean the same folder, and a worker stands in one of its own. */
    SignatureSettings {
        roots = roots.isBlank()
                ? ""
                : Path.of(roots).toAbsolutePath().normalize().toString();
    }
}
