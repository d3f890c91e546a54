package vn.vankho.document;

import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import vn.vankho.shared.Refused;

/** Tells a broken foreign key as the field a person can mend. */
final class DataRefusals {
    private DataRefusals() {}

    static <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataIntegrityViolationException e) {
            var message = String.valueOf(e.getMessage());
            if (message.contains("document_unit_fk")) throw new Refused("document.unit.unknown");
            if (message.contains("document_reader_unit_fk") || message.contains("document_reader_person_fk"))
                throw new Refused("document.reader.unknown");
            throw e;
        }
    }
}
