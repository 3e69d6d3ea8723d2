import { show } from '../screen/show';
import { App } from './App';
import './popup.css';

show((db) => <App db={db} />);
