export {};

const box = document.querySelector('[data-cite]');
const status = box?.querySelector<HTMLElement>('[data-cite-status]');

// Shanghai knows no summer time: its civil date is that of UTC eight hours on.
const [year = '', month = '', day = ''] = new Date(Date.now() + 8 * 3_600_000).toISOString().split(/[-T]/);

for (const it of box?.querySelectorAll<HTMLElement>('[data-cite-day]') ?? []) {
  const filled = it.dataset['citeDay'] ?? '';
  it.textContent = filled.replace('YYYY', year).replace('MM', month).replace('DD', day);
}
for (const it of box?.querySelectorAll<HTMLElement>('[data-cite-fill-in], [data-cite-filled-in]') ?? []) {
  it.hidden = !it.hidden;
}

for (const form of box?.querySelectorAll('[data-cite-form]') ?? []) {
  const text = form.querySelector('[data-cite-text]');
  const button = form.querySelector<HTMLElement>('[data-cite-copy]');
  if (!text || !button) continue;
  const select = () => {
    getSelection()?.selectAllChildren(text);
    say('selected');
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    // Browsers give the clipboard to pages of https only.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) select();
    else
      clipboard.writeText(text.textContent).then(() => {
        say('copied');
      }, select);
  });
}

/** Emptied first, so that a screen reader says the same words again. */
function say(message: 'copied' | 'selected'): void {
  if (!status) return;
  status.textContent = '';
  setTimeout(() => {
    status.textContent = status.dataset[message] ?? '';
  }, 50);
}
