package vn.vankho.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The documents under {@code demo/}, in the order of their names. */
final class DemoDocuments {
    private DemoDocuments() {}

    static List<DemoDocument> all() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath:demo/*.txt");
            Arrays.sort(found, Comparator.comparing(Resource::getFilename));
            var all = new ArrayList<DemoDocument>();
            for (var resource : found) all.add(DemoDocument.parse(resource.getContentAsString(StandardCharsets.UTF_8)));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
