import { showWithDatabase } from '../screen/show-with-database';
import { App } from './App';
import './welcome.css';

showWithDatabase((db) => <App db={db} />, 'welcome_title');
