import { galleryWords } from './words.ts';

/** Moves the border between the two pictures of every comparison as its range input says. */
export function followRanges(): void {
  for (const range of document.querySelectorAll<HTMLInputElement>('.comparison input')) {
    const box = range.closest<HTMLElement>('.comparison');
    const follow = () => {
      box?.style.setProperty('--cut', `${range.value}%`);
      range.setAttribute('aria-valuetext', shareText(Number(range.value)));
    };
    range.addEventListener('input', follow);
    // It may have been moved before this script was there.
    follow();
  }
}

/** How much is seen of the picture from before, in percent, said in words. */
export function shareText(before: number): string {
  if (before <= 0) return galleryWords.allAfter;
  if (before >= 100) return galleryWords.allBefore;
  return galleryWords.divided.replace('{n}', String(before));
}
