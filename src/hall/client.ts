import { IDLE, type Idle, nextIdle } from './idle.ts';

const track = document.querySelector<HTMLElement>('[data-hall]');
if (track) walk(track);

/** The slides stand in a row that a finger scrolls; buttons and keys scroll it too. */
function walk(row: HTMLElement): void {
  const slides = [...row.children] as HTMLElement[];
  const notice = document.querySelector<HTMLElement>('[data-hall-idle]');
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;

  const current = () => Math.round(row.scrollLeft / row.clientWidth);
  const show = (index: number) => {
    const wanted = slides[Math.max(0, Math.min(index, slides.length - 1))];
    row.scrollTo({ left: wanted?.offsetLeft ?? 0, behavior: isCalm ? 'auto' : 'smooth' });
  };
  const on = (name: string, act: () => void) => {
    for (const it of document.querySelectorAll<HTMLElement>(`[data-hall-${name}]`)) {
      it.addEventListener('click', act);
    }
  };
  on('previous', () => {
    show(current() - 1);
  });
  on('next', () => {
    show(current() + 1);
  });
  on('home', () => {
    show(0);
  });
  for (const it of document.querySelectorAll<HTMLAnchorElement>('[data-hall-chapter]')) {
    it.addEventListener('click', (event) => {
      event.preventDefault();
      show(slides.findIndex((slide) => `#${slide.id}` === it.hash));
    });
  }
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowRight' || key === 'PageDown') show(current() + 1);
    if (key === 'ArrowLeft' || key === 'PageUp') show(current() - 1);
    if (key === 'Home') show(0);
    if (key === 'End') show(slides.length - 1);
  });
  on('full', () => {
    void (document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen());
  });
  if (!document.fullscreenEnabled) document.querySelector('[data-hall-full]')?.remove();
  row.parentElement?.setAttribute('data-hall-walks', '');

  let idle: Idle = { state: 'busy', since: Date.now() };
  const wake = () => {
    idle = { state: 'busy', since: Date.now() };
    if (notice) notice.hidden = true;
  };
  for (const it of ['pointerdown', 'keydown', 'wheel', 'touchmove']) {
    document.addEventListener(it, wake, { passive: true });
  }
  setInterval(() => {
    const next = nextIdle(idle, Date.now(), current() === 0);
    if (next.state === idle.state) return;
    idle = next;
    if (notice) notice.hidden = next.state !== 'asking';
    if (next.state === 'left') show(0);
  }, IDLE.tick);
}
