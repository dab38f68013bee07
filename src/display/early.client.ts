import { dayInChina, ELDER, elderStepOf, GREY } from './settings.ts';

// In the head of every page, before anything is drawn: a page must not show first in one size and then in another.
const root = document.documentElement;
// What works with script alone has its place from the first.
root.classList.add('scripted');
const asked = new URLSearchParams(location.search);

const wanted = asked.get(ELDER) ?? (location.hash === `#${root.id}` ? '1' : null);
const step = elderStepOf(wanted ?? kept());
if (wanted !== null) keep(step);
if (step) root.dataset['elder'] = step;

const isGreyDay = root.dataset['greyDays']?.includes(dayInChina(Date.now()));
if (asked.get(GREY) === '1' || isGreyDay) root.classList.add('grey');
if (asked.get(GREY) === '0') root.classList.remove('grey');

function kept(): string | null {
  try {
    return localStorage.getItem(ELDER);
  } catch {
    // Switched off in this browser.
    return null;
  }
}

function keep(value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(ELDER);
    else localStorage.setItem(ELDER, value);
  } catch {
    // Holds for this page alone.
  }
}
