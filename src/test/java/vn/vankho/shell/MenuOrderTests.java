package vn.vankho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Menu;
import java.util.HashSet;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

class MenuOrderTests {
    @Test
    void no_two_entries_of_the_menu_claim_one_place() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Menu.class));
        var places = new HashSet<Double>();
        for (var found : scanner.findCandidateComponents("vn.vankho")) {
            var menu = Class.forName(found.getBeanClassName()).getAnnotation(Menu.class);
            assertThat(places.add(Objects.requireNonNull(menu).order()))
                    .as("the place of %s is taken", found.getBeanClassName())
                    .isTrue();
        }
        assertThat(places).hasSizeGreaterThan(10);
    }
}
