package vn.vankho.legal.register;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentDestroyed;

/**
 * What people confirmed of a text is not lost with its file: the register keeps it for those who might see the file. What a mark held out of
 * sight stays out of sight.
 */
@Component
class WhenDestroyed {
    private final KeptHeadRepository heads;

    WhenDestroyed(KeptHeadRepository heads) {
        this.heads = heads;
    }

    @EventListener
    void keep(DocumentDestroyed gone) {
        heads.keep(gone.document());
    }
}
