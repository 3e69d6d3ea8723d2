import { show } from '../screen/show';
import { App } from './App';
import './welcome.css';

show((db) => <App db={db} />, 'welcome_title');
