import type { Facts } from './steps';

/** What is known of a filing of several units: one that is not assessed is none of them. */
export const togetherFacts = (all: readonly Facts[]): Facts => {
  const sum = (of: (facts: Facts) => number): number => all.reduce((total, each) => total + of(each), 0);
  return {
    assessed: all.every(({ assessed }) => assessed),
    waiting: sum(({ waiting }) => waiting),
    stops: sum(({ stops }) => stops),
    unexplained: sum(({ unexplained }) => unexplained),
    tasks: sum(({ tasks }) => tasks),
    open: all.some(({ open }) => open),
    unreasoned: sum(({ unreasoned }) => unreasoned),
  };
};
