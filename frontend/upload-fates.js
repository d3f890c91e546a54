/** What becomes of kept files: asked until the last word on every one is there, since reading may find that it must not be kept. */
const FOLLOW_EVERY_MS = 2000;
const FOLLOWED_AT_ONCE = 200;
const TOLD_AGAIN_MS = 5000;
const MOST_QUESTIONS = 300;

export class UploadFates {
  #box;
  #jobs;
  #changed;
  #following = 0;
  #telling = 0;
  #questions = 0;

  /** jobs: answers those of now; changed: called when more is known of one of them. */
  constructor(box, jobs, changed) {
    this.#box = box;
    this.#jobs = jobs;
    this.#changed = changed;
  }

  /** There are more to ask for. */
  follow() {
    this.#questions = 0;
    this.#ask();
  }

  stop() {
    clearTimeout(this.#following);
    clearTimeout(this.#telling);
  }

  #ask() {
    const address = this.#box.getAttribute('follow');
    if (!address || this.#following || this.#open().length === 0 || this.#questions >= MOST_QUESTIONS) return;
    this.#questions++;
    this.#following = setTimeout(async () => {
      // those that were kept meanwhile, too
      const open = this.#open();
      const links = open.map((job) => job.link);
      for (const job of open) job.asked = performance.now();
      try {
        const answer = await fetch(address, { method: 'POST', body: JSON.stringify(links) });
        const fates = await answer.json();
        for (const fate of fates) {
          const job = open.find((one) => one.link === fate.link);
          if (job) this.#known(job, fate);
        }
        if (fates.length > 0) this.#tell();
      } catch {
        // asked again in a while
      }
      this.#following = 0;
      this.#ask();
    }, FOLLOW_EVERY_MS);
  }

  /** Those first that have waited longest: what is asked for at once may stay open for long. */
  #open() {
    return this.#jobs()
      .filter((job) => job.state === 'kept' && job.link && !job.known)
      .sort((a, b) => (a.asked ?? 0) - (b.asked ?? 0))
      .slice(0, FOLLOWED_AT_ONCE);
  }

  /** Now, and once more when what follows the reading of the last one has had its time. */
  #tell() {
    this.#box.dispatchEvent(new CustomEvent('known'));
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => this.#box.dispatchEvent(new CustomEvent('known')), TOLD_AGAIN_MS);
  }

  #known(job, { away, last, text }) {
    if (last || job.text !== text) this.#questions = 0;
    job.known = last;
    job.text = text;
    if (away) {
      job.state = 'refused';
      job.cannot = text;
      job.link = null;
    }
    this.#changed();
  }
}
