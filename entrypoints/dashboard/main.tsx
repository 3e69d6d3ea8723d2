import { showWithDatabase } from '../screen/show-with-database';
import { App } from './App';
import './dashboard.css';

showWithDatabase((db) => <App db={db} />);
