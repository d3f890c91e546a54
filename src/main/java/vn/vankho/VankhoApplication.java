package vn.vankho;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The portal: one process, one PostgreSQL, one object store, one search index. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(sharedModules = {"shared", "uikit", "vietnamese"})
public class VankhoApplication {
    public static void main(String[] args) {
        var end = new EndInTime();
        end.arrange();
        try {
            SpringApplication.run(VankhoApplication.class, args);
            end.started();
        } catch (RuntimeException e) {
            // a start that was broken off by a stop has failed for no reason of its own
            if (end.ending()) return;
            end.refused();
            throw e;
        }
    }
}
