import '../support/source-threads';
import { runGroup } from './run-group';

runGroup(__filename);
