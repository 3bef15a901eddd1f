export * from './checks';
export * from './faults';
export * from './gaps';
export * from './refusals';
export * from './save-as';
export * from './words';
