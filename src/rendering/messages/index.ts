export * from './checks';
export * from './faults';
export * from './gaps';
export * from './refusals';
export * from './summary';
export * from './what-if';
export * from './words';
