import { passagesOf, spokenText } from './passages.ts';

// Fetched when someone asks for it, by display/switch.client.ts: begins at once, and then with every press.
const button = document.querySelector<HTMLElement>('[data-read-aloud]');
const panel = document.querySelector<HTMLElement>('[data-reading]');
const stopButton = panel?.querySelector<HTMLElement>('button');
const status = document.querySelector<HTMLElement>('[data-reading-status]');
const synthesis = window.speechSynthesis;

/** Chromium forgets an utterance that nothing holds, and then never says that it has ended. */
let current: SpeechSynthesisUtterance | undefined;
let marked: HTMLElement | undefined;

button?.addEventListener('click', () => void start());
stopButton?.addEventListener('click', () => {
  stop();
  button?.focus();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && current) stop();
});
window.addEventListener('pagehide', stop);
void start();

async function start(): Promise<void> {
  stop();
  const voice = await chineseVoice();
  if (!voice) {
    say('none');
    return;
  }
  say('begun');
  if (panel) panel.hidden = false;
  read(passagesOf(document), voice);
}

/** Reads passage after passage, from the first that is not above the window. */
function read(passages: readonly HTMLElement[], voice: SpeechSynthesisVoice): void {
  const [passage, ...rest] = passages;
  mark(passage);
  if (!passage) {
    stop();
    say('ended');
    return;
  }
  const utterance = new SpeechSynthesisUtterance(spokenText(passage));
  utterance.lang = voice.lang;
  utterance.voice = voice;
  utterance.rate = 0.9;
  utterance.onend = () => {
    if (current === utterance) read(rest, voice);
  };
  utterance.onerror = () => {
    if (current !== utterance) return;
    stop();
    say('failed');
  };
  current = utterance;
  synthesis.speak(utterance);
}

function stop(): void {
  current = undefined;
  synthesis.cancel();
  mark(undefined);
  if (panel) panel.hidden = true;
}

function mark(passage: HTMLElement | undefined): void {
  marked?.classList.remove('is-read-aloud');
  passage?.classList.add('is-read-aloud');
  passage?.scrollIntoView({ block: 'nearest' });
  marked = passage;
}

/** Browsers may list their voices late. */
async function chineseVoice(): Promise<SpeechSynthesisVoice | undefined> {
  if (synthesis.getVoices().length === 0) {
    await new Promise((resolve) => {
      synthesis.addEventListener('voiceschanged', resolve, { once: true });
      setTimeout(resolve, 1000);
    });
  }
  const voices = synthesis.getVoices();
  return voices.find((it) => /^zh[-_]CN/i.test(it.lang)) ?? voices.find((it) => /^(zh|cmn)/i.test(it.lang));
}

function say(message: 'begun' | 'ended' | 'none' | 'failed'): void {
  if (status) status.textContent = status.dataset[message] ?? '';
}
