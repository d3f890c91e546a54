/** Which words of a text are meant, where several are spelled alike without diacritics. */

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/**
 * A word as it is spelled, wherever its tone stands, and with one letter for the two ways of writing i.
 * @param {string} text one word @param {(folded: string) => string} form
 */
export function spelling(text, form) {
  const parts = text.toLowerCase().normalize('NFD');
  const tone = parts.match(TONE)?.[0] ?? '';
  return form(parts.replace(TONE, '').normalize('NFC')) + tone;
}

/** What the pages of one file have told so far: it is marked page by page. */
export class Meant {
  /** Pairs of the query, without diacritics, that stand somewhere as they were typed. */
  #typed = new Set();
  /** By each word its spellings in the longest runs. @type {Map<string, {length: number, spelled: Set<string>}>} */
  #runs = new Map();

  /**
   * Runs of words of the query, neighbours as in the query: at least two of them where the query has two, since common syllables standing
   * alone would only colour the page. A pair that stands as it was typed is marked in no other spelling; of a query without diacritics the
   * longest runs tell how their words are spelled.
   * @param {{plain: string, spelled: string}[]} words of the text @param {{plain: string, spelled: string}[]} asked of the query
   * @param {boolean[]} marks which words to mark; these are added
   */
  choose(words, asked, marks) {
    const runs = this.#found(words, asked);
    const longest = [...runs].sort((one, other) => other.until - other.from - (one.until - one.from));
    for (const { from, until } of longest) {
      const run = words.slice(from, until);
      if (this.#isOther(run)) continue;
      marks.fill(true, from, until);
      for (const { plain, spelled } of run) {
        const known = this.#runs.get(plain);
        if (!known || known.length < run.length) this.#runs.set(plain, { length: run.length, spelled: new Set([spelled]) });
        else if (known.length === run.length) known.spelled.add(spelled);
      }
    }
  }

  #found(words, asked) {
    const pairs = new Map();
    for (let i = 0; i + 1 < asked.length; i++) {
      const key = asked[i].plain + ' ' + asked[i + 1].plain;
      pairs.set(key, [...(pairs.get(key) ?? []), [asked[i], asked[i + 1]]]);
    }
    if (asked.length === 1) pairs.set(asked[0].plain, [[asked[0]]]);
    const typed = (key, ...some) => pairs.get(key)?.some((pair) => pair.every((one, i) => isTyped(one, some[i])));
    const key = (i) => (asked.length === 1 ? words[i].plain : words[i].plain + ' ' + words[i + 1]?.plain);
    const at = (i) => words.slice(i, i + Math.min(2, asked.length));
    for (let i = 0; i < words.length; i++) if (typed(key(i), ...at(i))) this.#typed.add(key(i));
    const holds = (i) => pairs.has(key(i)) && (!this.#typed.has(key(i)) || typed(key(i), ...at(i)));
    const runs = [];
    for (let i = 0; i < words.length; i++) {
      if (!holds(i)) continue;
      const from = i;
      if (asked.length > 1) while (i + 1 < words.length && holds(i + 1)) i++;
      runs.push({ from, until: asked.length === 1 ? i + 1 : i + 2 });
    }
    return runs;
  }

  /** Whether longer runs have all words of this one in other spellings. */
  #isOther(run) {
    const known = run.map(({ plain }) => this.#runs.get(plain));
    if (known.some((one) => !one || one.length <= run.length)) return false;
    return run.some(({ spelled }, i) => !known[i].spelled.has(spelled));
  }
}

/** A word that was typed without diacritics may have any. */
function isTyped(asked, word) {
  return asked.plain === asked.spelled ? word?.plain === asked.plain : word?.spelled === asked.spelled;
}
