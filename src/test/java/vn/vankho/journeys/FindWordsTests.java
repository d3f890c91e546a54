package vn.vankho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words of pages that come, or change, while they are looked through. */
class FindWordsTests {
    /** Three pages whose texts come when they are let; page 2 is in sight, and where the finder goes is noted. */
    private static final String ROOM = """
            async () => {
              const { Finder } = await import('/pdf-find.js');
              const texts = { 1: 'trang', 2: 'trang', 3: 'trang' };
              const waiting = [];
              const gone = [];
              let told;
              const element = () => document.createElement('div');
              const sheets = {
                all: [1, 2, 3].map((no) => ({ no, element: element() })),
                here: () => 2,
                show: (no) => gone.push(no),
                draw: async () => 0,
                reveal: () => 0,
              };
              const pages = { text: (no) => new Promise((done) => { const text = texts[no]; waiting.push(() => done(text)); }) };
              const finder = new Finder({ numPages: 3 }, pages, sheets, (said) => (told = said));
              const turn = () => new Promise((done) => setTimeout(done));
              const answer = async () => { for (let i = 0; i < 9; i++) { waiting.splice(0).forEach((one) => one()); await turn(); } };
              %s
              return JSON.stringify({ at: told.at, all: told.all, complete: told.complete, gone });
            }""";

    @Test
    void a_search_ends_though_words_arrive_while_it_looks() {
        assertThat(found("""
                const search = finder.find('bến phà');
                await turn();
                texts[1] = 'bến phà';
                const arrived = finder.changed([1]);
                await answer();
                await Promise.all([search, arrived]);""")).isEqualTo("{\"at\":1,\"all\":1,\"complete\":true,\"gone\":[1]}");
    }

    @Test
    void the_words_that_arrived_count_not_those_that_were_asked_for_before() {
        assertThat(found("""
                const search = finder.find('bến phà');
                await turn();
                texts[2] = 'bến phà';
                const arrived = finder.changed([2]);
                waiting.reverse();
                await answer();
                await Promise.all([search, arrived]);""")).isEqualTo("{\"at\":1,\"all\":1,\"complete\":true,\"gone\":[]}");
    }

    @Test
    void words_that_arrive_on_a_page_that_was_looked_through_are_gone_to_at_the_end() {
        assertThat(found("""
                const search = finder.find('bến phà');
                await turn();
                waiting.shift()();
                await turn();
                texts[2] = 'bến phà';
                const arrived = finder.changed([2]);
                sheets.here = () => 3;
                await answer();
                await Promise.all([search, arrived]);""")).isEqualTo("{\"at\":1,\"all\":1,\"complete\":true,\"gone\":[2]}");
    }

    private static Object found(String deed) {
        try (var scripts = new ScriptPage("")) {
            return scripts.open(ROOM.formatted(deed));
        }
    }
}
