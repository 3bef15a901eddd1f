export * from './checks';
export * from './faults';
export * from './gaps';
export * from './refusals';
export * from './trend';
export * from './warnings';
export * from './words';
