/** The lines below the box of uploads, one for each file, and the sum above them. */
const SHOWN = 200;

export class UploadLines {
  #box;
  #shown = SHOWN;

  constructor(box) {
    this.#box = box;
  }

  /** As many again. */
  more() {
    this.#shown += SHOWN;
  }

  draw(jobs, words) {
    const count = (state) => jobs.filter((job) => job.state === state).length;
    // an opened archive is counted by what lay in it
    const files = jobs.filter((job) => job.state !== 'opened');
    const done = files.filter((job) => job.state !== 'waiting' && job.state !== 'sending').length;
    const sum = this.#box.querySelector('.vk-sum');
    sum.hidden = jobs.length < 2;
    const bytes = jobs.reduce((all, job) => all + job.file.size, 0) || 1;
    const sent = jobs.reduce(
      (all, job) => all + (job.state === 'waiting' ? 0 : job.state === 'sending' ? Math.min(job.sent, job.file.size) : job.file.size), 0);
    sum.querySelector('progress').value = done === files.length ? 1 : sent / bytes;
    sum.querySelector('span').textContent = (words.summary || '')
      .replace('{done}', String(done))
      .replace('{all}', String(files.length))
      .replace('{kept}', String(count('kept')))
      .replace('{there}', String(count('there')))
      .replace('{refused}', String(count('refused') + count('failed') + count('cancelled')));
    sum.querySelector('[data-do=cancelAll]').hidden = !files.some(stoppable);
    sum.querySelector('[data-do=retryAll]').hidden = !jobs.some(again);
    sum.querySelector('[data-do=clear]').hidden = done === 0;
    const list = this.#box.querySelector('.vk-files');
    // what lay in an archive moves the others back: who has a line goes on having it
    jobs.forEach((job, at) => (at < this.#shown || job.line) && this.#line(job, list, jobs, words));
    let more = list.querySelector('.vk-more');
    const hidden = jobs.filter((job) => !job.line).length;
    if (hidden > 0) {
      if (!more) {
        more = document.createElement('li');
        more.className = 'vk-more';
        more.innerHTML = '<button type="button" data-do="more"></button>';
      }
      more.firstChild.textContent = (words.more || '').replace('{n}', String(hidden));
      list.append(more);
    } else more?.remove();
  }

  #line(job, list, jobs, words) {
    if (!job.line) {
      job.line = document.createElement('li');
      job.line.job = job;
      job.line.innerHTML =
        '<div><b></b><small></small></div><div class="vk-file-state"></div><progress max="1"></progress><button type="button"></button>';
      job.line.querySelector('b').textContent = plain(job.file.name);
      job.line.querySelector('small').textContent = plain(job.folder);
      // what lay in an archive comes when others have their lines already, and stands below its archive
      const next = jobs.slice(jobs.indexOf(job) + 1).find((one) => one.line);
      list.insertBefore(job.line, next?.line ?? list.querySelector('.vk-more'));
    }
    const key = job.state + job.text + job.saving;
    const progress = job.line.querySelector('progress');
    progress.hidden = job.state !== 'sending';
    progress.value = job.file.size ? job.sent / job.file.size : 1;
    progress.setAttribute('aria-label', plain(job.file.name));
    if (job.line.dataset.key === key) return;
    job.line.dataset.key = key;
    job.line.dataset.state = job.state;
    const state = job.line.querySelector('.vk-file-state');
    state.textContent = job.state === 'waiting' ? words.waiting : job.state === 'sending' ? (job.saving ? words.saving : words.sending) : job.text;
    if (job.link) state.append(' ', linked(job.link, words.open || ''));
    if (job.beside) state.append(' ', job.beside.text, ' ', linked(job.beside.link, job.beside.deed));
    const button = job.line.querySelector('button');
    const deed = stoppable(job) ? 'cancel' : again(job) ? 'retry' : '';
    button.hidden = !deed;
    button.dataset.do = deed;
    button.textContent = words[deed] || '';
    button.setAttribute('aria-label', `${words[deed] || ''} ${plain(job.file.name)}`);
  }
}

/** The list of the other files stays where it is. */
function linked(address, word) {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.setAttribute('router-ignore', '');
  link.textContent = word;
  return link;
}

export function stoppable(job) {
  return job.state === 'waiting' || (job.state === 'sending' && !job.saving);
}

export function again(job) {
  return !job.cannot && (job.state === 'failed' || job.state === 'cancelled' || job.state === 'refused');
}

/** As the server keeps it: direction marks make gpj.exe look like exe.jpg, control characters hide what stands behind them. */
function plain(name) {
  return name.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '');
}
