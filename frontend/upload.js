import { UploadFates } from './upload-fates.js';
import { entriesOf, filesIn, folderOf } from './upload-found.js';
import { UploadLines, again } from './upload-lines.js';

/**
 * A place to drop files and folders. Each file is one request whose body is its bytes; three run at a time.
 * Attributes: target (address of the receiver), follow (address that tells what became of kept files), many, told (files are sent when the page was answered
 *   by go(drop) that the server has heard of their drop). Property: words (texts of the screen).
 * Events: dropped, with a name of its own for each drop, which goes with its files; begun, when files are looked for or wait to be sent; finished, when
 *   everything that was sent has an answer; known, when more is known of kept files.
 */
const UNDRAWN_MS = 1000;
const AT_ONCE = 3;
const TOLD_WITHIN_MS = 10000;

class Upload extends HTMLElement {
  #words = {};
  #jobs = [];
  #running = 0;
  #lines = new UploadLines(this);
  #fates = new UploadFates(this, () => this.#jobs, () => this.#draw());
  #queued = false;
  #untold = new Set();
  #reading = 0;
  #busy = false;
  #chosen = '';

  connectedCallback() {
    if (this.querySelector('.vk-drop')) return;
    this.innerHTML = `
      <div class="vk-drop">
        <svg aria-hidden="true" viewBox="0 0 24 24"><path d="M12 16V5m0 0L7.5 9.5M12 5l4.5 4.5M4 16v3.5h16V16"/></svg>
        <p></p><div class="vk-drop-buttons"><button type="button" class="vk-button" data-pick="files"></button>
        <button type="button" class="vk-button" data-pick="folder"></button></div>
        <input type="file" hidden><input type="file" webkitdirectory hidden>
      </div>
      <p class="vk-nothing" role="status"></p>
      <div class="vk-sum" role="status" aria-live="polite" hidden><span></span><progress max="1" value="0"></progress>
        <div><button type="button" data-do="cancelAll"></button><button type="button" data-do="retryAll"></button>
        <button type="button" data-do="clear"></button></div></div>
      <ul class="vk-files"></ul>`;
    const many = this.hasAttribute('many');
    const [file, folder] = this.querySelectorAll('input');
    file.multiple = many;
    this.querySelector('[data-pick=folder]').hidden = !many;
    this.querySelector('[data-pick=files]').addEventListener('click', () => file.click());
    this.querySelector('[data-pick=folder]').addEventListener('click', () => {
      // the browser tells a large folder long after it was chosen, and nothing of the page can be changed while it is being chosen
      this.#chosen = this.#dropped();
      folder.click();
    });
    for (const input of [file, folder])
      input.addEventListener('change', () => {
        const drop = (input === folder && this.#chosen) || this.#dropped();
        this.#chosen = '';
        this.#take([...input.files].map((one) => ({ file: one, folder: folderOf(one.webkitRelativePath) })), drop);
        input.value = '';
      });
    const drop = this.querySelector('.vk-drop');
    let inside = 0;
    drop.addEventListener('dragenter', () => drop.classList.toggle('over', ++inside > 0));
    drop.addEventListener('dragleave', () => drop.classList.toggle('over', --inside > 0));
    drop.addEventListener('dragover', (event) => event.preventDefault());
    drop.addEventListener('drop', async (event) => {
      event.preventDefault();
      inside = 0;
      drop.classList.remove('over');
      // whatever is still being typed is said by leaving its field, as before any other deed
      const typing = document.activeElement;
      if (typing !== document.body && !this.contains(typing)) this.querySelector('[data-pick=files]').focus({ preventScroll: true });
      const name = this.#dropped();
      const entries = entriesOf(event.dataTransfer);
      const found = entries.some((one) => one?.isDirectory) ? await this.#read(entries) : await filesIn(entries);
      if (!this.isConnected) return;
      this.#take(many ? found : found.map((one, i) => (i === 0 ? one : { ...one, why: this.#words.onlyOne })), name);
    });
    this.addEventListener('click', (event) => {
      const button = event.target.closest('[data-do]');
      if (button) this.#do(button.dataset.do, button.closest('li')?.job);
    });
    this.leaving = (event) => {
      if (this.#busy) event.preventDefault();
    };
    window.addEventListener('beforeunload', this.leaving);
    this.#texts();
  }

  disconnectedCallback() {
    window.removeEventListener('beforeunload', this.leaving);
    this.#fates.stop();
    for (const job of this.#jobs) this.#stop(job);
  }

  set words(words) {
    this.#words = words;
    this.#texts();
  }

  #texts() {
    const words = this.#words;
    if (!this.querySelector('.vk-drop')) return;
    this.querySelector('.vk-drop p').textContent = (this.hasAttribute('many') ? words.drop : words.dropOne) || '';
    this.querySelector('[data-pick=files]').textContent = words.files || '';
    this.querySelector('[data-pick=folder]').textContent = words.folder || '';
    for (const name of ['cancelAll', 'retryAll', 'clear'])
      this.querySelector(`.vk-sum [data-do=${name}]`).textContent = words[name] || '';
    this.querySelector('progress').setAttribute('aria-label', words.progress || '');
  }

  /** First of all: whoever listens keeps what the fields around the box say now, for all that is found in what was dropped. */
  #dropped() {
    const drop = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    if (this.hasAttribute('told')) {
      this.#untold.add(drop);
      // a server that does not answer at all says by the files what is wrong
      setTimeout(() => this.go(drop), TOLD_WITHIN_MS);
    }
    this.dispatchEvent(new CustomEvent('dropped', { detail: drop }));
    return drop;
  }

  /** The server has heard of a drop: its files would have waited there for that, on connections that it may have needed itself. */
  go(drop) {
    if (this.#untold.delete(drop)) this.#next();
  }

  /** Of a folder on the network this takes its time: who leaves meanwhile loses it. */
  async #read(entries) {
    this.#reading++;
    this.querySelector('.vk-nothing').textContent = this.#words.reading || '';
    this.#begun();
    const found = await filesIn(entries);
    this.#reading--;
    return found;
  }

  #begun() {
    if (this.#busy) return;
    this.#busy = true;
    this.dispatchEvent(new CustomEvent('begun'));
  }

  #finished() {
    if (!this.#busy || this.#running || this.#reading || this.#jobs.some((job) => job.state === 'waiting')) return;
    this.#busy = false;
    this.dispatchEvent(new CustomEvent('finished'));
  }

  /** What cannot be sent ({@code why}) gets its line too: nobody should believe that it was kept. */
  #take(found, drop) {
    const reading = this.#reading ? this.#words.reading : '';
    this.querySelector('.vk-nothing').textContent = (found.length === 0 ? this.#words.nothing : reading) || '';
    for (const { file, folder, why, reason } of found) {
      const cannot = why || (reason && `${this.#words.unreadable} ${reason}`);
      const state = cannot ? 'failed' : 'waiting';
      this.#jobs.push({ file, folder, drop, state, cannot, sent: 0, text: cannot || '', link: null, line: null, request: null });
    }
    if (this.#jobs.some((job) => job.state === 'waiting')) this.#begun();
    this.#next();
    this.#finished();
    this.#draw();
  }

  #next() {
    while (this.#running < AT_ONCE) {
      const job = this.#jobs.find((one) => one.state === 'waiting' && !this.#untold.has(one.drop));
      if (!job) break;
      this.#send(job);
    }
  }

  #send(job) {
    this.#running++;
    job.state = 'sending';
    job.sent = 0;
    job.saving = false;
    const request = new XMLHttpRequest();
    job.request = request;
    request.open('POST', this.getAttribute('target'));
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-Name', encodeURIComponent(job.file.name));
    request.setRequestHeader('X-Folder', encodeURIComponent(job.folder));
    request.setRequestHeader('X-Drop', job.drop);
    request.upload.addEventListener('progress', (event) => {
      job.sent = event.loaded;
      this.#draw();
    });
    // from here on the server keeps it, whatever becomes of this request: "cancelled" would be a lie
    request.upload.addEventListener('load', () => {
      job.saving = true;
      this.#draw();
    });
    request.addEventListener('load', () => this.#answered(job, request));
    request.addEventListener('error', () => this.#broken(job));
    request.addEventListener('abort', () => this.#ended(job, 'cancelled', this.#words.cancelled));
    request.send(job.file);
    this.#draw();
  }

  #answered(job, request) {
    let answer;
    try {
      answer = JSON.parse(request.responseText);
    } catch {
      answer = {};
    }
    if (!answer.state) {
      // not the receiver has answered: the page lost its session, or its place in it
      return this.#ended(job, 'failed', request.status >= 500 ? this.#words.failed : this.#words.stale);
    }
    job.link = answer.link || null;
    job.beside = answer.beside || null;
    // before the archive ends: what lay in it stands right below it
    this.#jobs.splice(this.#jobs.indexOf(job) + 1, 0, ...(answer.inside || []).map((one) => this.#inside(one)));
    if (answer.inside?.length) this.querySelector('.vk-files').replaceChildren(...this.#jobs.map((one) => one.line).filter(Boolean));
    if (answer.state === 'OPENED') this.#ended(job, 'opened', this.#words.opened.replace('{n}', String(answer.inside.length)));
    else if (answer.state === 'KEPT') this.#ended(job, 'kept', this.#words.kept);
    else if (answer.state === 'THERE') this.#ended(job, 'there', `${this.#words.there} ${answer.text}`);
    else {
      // an empty or a renamed file stays what it is: only what was away or busy may come back
      if (!answer.again) job.cannot = answer.text || ' ';
      this.#ended(job, request.status >= 500 ? 'failed' : 'refused', answer.text || this.#words.failed);
    }
  }

  /** A file out of an archive: it was sent with it and cannot be sent again alone. */
  #inside({ name, folder, state, text, link, beside }) {
    const words = { KEPT: this.#words.kept, THERE: `${this.#words.there} ${text}` };
    return { file: { name, size: 0 }, folder, state: state.toLowerCase(), cannot: text || ' ', sent: 0, text: words[state] ?? text, link, beside, line: null };
  }

  /** A file that was moved or locked since it was chosen breaks the request like a lost connection does. */
  #broken(job) {
    job.file.slice(0, 1).arrayBuffer().then(
      () => this.#ended(job, 'failed', this.#words.away),
      (error) => this.#ended(job, 'failed', `${this.#words.unreadable} ${error.message}`));
  }

  #ended(job, state, text) {
    this.#running--;
    job.state = state;
    job.text = text || '';
    job.request = null;
    job.saving = false;
    this.#next();
    this.#draw();
    // what lay in an archive is followed as well
    if (state === 'kept' || state === 'opened') this.#fates.follow();
    this.#finished();
  }

  #stop(job) {
    if (job.saving) return;
    if (job.request) job.request.abort();
    else if (job.state === 'waiting') {
      job.state = 'cancelled';
      job.text = this.#words.cancelled || '';
    }
  }

  #do(what, job) {
    if (what === 'cancel') this.#stop(job);
    else if (what === 'retry') this.#again([job]);
    else if (what === 'cancelAll') {
      for (const one of this.#jobs) if (one.state === 'waiting') this.#stop(one);
      for (const one of this.#jobs) if (one.state === 'sending') this.#stop(one);
    } else if (what === 'retryAll') {
      this.#again(this.#jobs.filter(again));
    } else if (what === 'clear') {
      this.#jobs = this.#jobs.filter((one) => one.state === 'waiting' || one.state === 'sending');
      this.querySelector('.vk-files').replaceChildren();
      for (const one of this.#jobs) one.line = null;
    } else if (what === 'more') this.#lines.more();
    this.#next();
    this.#finished();
    this.#draw();
  }

  #again(jobs) {
    for (const job of jobs) job.state = 'waiting';
    this.#begun();
  }

  /** Once per frame at most: five hundred files report their progress many times a second. Where no frame comes it is drawn all the same. */
  #draw() {
    if (this.#queued) return;
    this.#queued = true;
    const draw = () => {
      if (!this.#queued) return;
      this.#queued = false;
      this.#lines.draw(this.#jobs, this.#words);
    };
    requestAnimationFrame(draw);
    setTimeout(draw, UNDRAWN_MS);
  }
}

if (!customElements.get('vk-upload')) customElements.define('vk-upload', Upload);
