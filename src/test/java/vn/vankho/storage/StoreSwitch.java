package vn.vankho.storage;

import org.springframework.context.ApplicationContext;

/** Stops the embedded store of a portal and brings it back on the same port, as when somebody trips over its cable. */
public final class StoreSwitch implements AutoCloseable {
    private final EmbeddedStore store;
    private boolean away;

    public StoreSwitch(ApplicationContext portal) {
        store = portal.getBean(EmbeddedStore.class);
    }

    public void off() {
        store.close();
        away = true;
    }

    public void on() throws Exception {
        if (away) store.reopen();
        away = false;
    }

    @Override
    public void close() throws Exception {
        on();
    }
}
