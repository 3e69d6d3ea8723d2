// The rows are read while the script of the picture is still on its way.

import { readFrontRows } from '../../lib/store/front-rows';
import { SHOWN } from './shown';
import './popup.css';

const rows = readFrontRows(SHOWN);
void import('./start').then(({ start }) => start(rows));
