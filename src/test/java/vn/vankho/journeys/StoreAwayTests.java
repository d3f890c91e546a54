package vn.vankho.journeys;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.vankho.storage.StoreSwitch;

/** With the embedded store, whose endpoint closes. */
class StoreAwayTests extends StoreAwayJourney {
    @Autowired
    ApplicationContext portal;

    private StoreSwitch store;

    @BeforeEach
    void find() {
        store = new StoreSwitch(portal);
    }

    @AfterEach
    void back() throws Exception {
        store.close();
    }

    @Override
    void off() {
        store.off();
    }

    @Override
    void on() throws Exception {
        store.on();
    }
}
