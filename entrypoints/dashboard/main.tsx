import { show } from '../screen/show';
import { App } from './App';
import './dashboard.css';

show((db) => <App db={db} />);
