// The first rows of the list are read while the scripts of the page are still on their way.

import { readFrontRows } from '../../lib/store/front-rows';
import { FIRST } from './first';
import { routeOf } from './route';
import './dashboard.css';

const isList = routeOf(location.hash).page === 'purchases';
const reading = isList ? readFrontRows(FIRST) : Promise.resolve(undefined);
// Every other page waits for the database itself.
if (!isList) void import('../../lib/store/front');
void import('./start').then(({ start }) => start(reading));
