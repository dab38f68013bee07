import { followRanges } from './comparison.ts';
import { openPictures } from './gallery.ts';

openPictures();
followRanges();
