package vn.vankho.document;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import vn.vankho.shared.DataFolder;

/**
 * How much the server takes from a form before anybody looks at it: little more than the largest file that is kept, so that the refusal
 * names the file where it can, and no temporary file grows beyond that. One bound for the whole form: the sentence names it.
 */
@Configuration(proxyBeanMethods = false)
class ReceivingLimits {
    private static final long SLACK = DataSize.ofMegabytes(2).toBytes();
    private static final int IN_MEMORY = 256 * 1024;

    @Bean
    MultipartConfigElement multipartConfigElement(DocumentSettings settings, DataFolder data) {
        long form = settings.maxSize().toBytes() + SLACK;
        return new MultipartConfigElement(data.folder("spool").toString(), -1, form, IN_MEMORY);
    }
}
