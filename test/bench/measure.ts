/** The process that one measurement is made in: `node --expose-gc measure.ts KIND ARGUMENT` prints its figures as JSON. */
import { runMeasurement } from './measurements.ts';

const [kind = '', argument = ''] = process.argv.slice(2);
console.log(JSON.stringify(runMeasurement(kind, argument)));
