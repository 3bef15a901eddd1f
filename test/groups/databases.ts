import '../support/one-postgres';
import '../support/source-threads';
import { runGroup } from './run-group';

runGroup(__filename);
