package vn.vankho.notification;

import java.util.Map;
import java.util.UUID;

/**
 * What people are to be told.
 *
 * @param once the same of one subject is told a person only once: what makes it another one (a day, an id)
 */
public record NewNotice(String subject, UUID subjectId, String what, Map<String, String> details, String once) {
    public NewNotice {
        details = Map.copyOf(details);
    }
}
