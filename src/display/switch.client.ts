import { ELDER, elderStepOf, type ElderStep } from './settings.ts';

const root = document.documentElement;
const bar = document.querySelector<HTMLElement>('[data-elder-bar]');
const switches = document.querySelectorAll<HTMLElement>('[data-elder-set]');

for (const it of switches) {
  it.hidden = false;
  it.addEventListener('click', (event) => {
    const step = elderStepOf(it.dataset['elderSet']);
    // The link out leads on to #main: it ends what `#elder` in the address has begun.
    if (step) event.preventDefault();
    set(step);
  });
}
show();

const reader = bar?.querySelector<HTMLElement>('[data-read-aloud]');
if (reader && 'speechSynthesis' in window) {
  reader.hidden = false;
  reader.addEventListener(
    'click',
    () => {
      const script = document.createElement('script');
      script.src = reader.dataset['readAloud'] ?? '';
      document.head.append(script);
    },
    { once: true },
  );
}

function set(step: ElderStep | undefined): void {
  const wasOn = elderStepOf(root.dataset['elder']) !== undefined;
  if (step) root.dataset['elder'] = step;
  else delete root.dataset['elder'];
  try {
    if (step) localStorage.setItem(ELDER, step);
    else localStorage.removeItem(ELDER);
  } catch {
    // Holds for this page alone.
  }
  show();
  // What was pressed is gone: its counterpart stands in its place.
  if (step && !wasOn) bar?.querySelector<HTMLElement>('button')?.focus();
  if (!step) document.querySelector<HTMLElement>('[data-elder-set="1"]:not(button)')?.focus();
}

function show(): void {
  for (const it of bar?.querySelectorAll('button[data-elder-set]') ?? []) {
    it.setAttribute('aria-pressed', String(it.getAttribute('data-elder-set') === root.dataset['elder']));
  }
}
