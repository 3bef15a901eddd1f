import {
  line,
  lineIfAny,
  lines,
  minus,
  number,
  percent,
  portion,
  previous,
  sum,
  term,
  times,
} from '../formula';
import type { LineCode } from '../../statement/chart';
import type { Formula } from '../formula';

const half = (of: Formula): Formula => times('0.5', of);

/** Equity as the balance sheet closes, without participation capital. */
export const ownCapital = minus(line('equity'), line('participation-capital'));
export const ownCapitalWithParticipation = line('equity');
export const ownCapitalWithoutCurrentSurplus = minus(ownCapital, line('current-surplus'));

export const longTermDebt = sum(line('long-term-liabilities'), line('participation-capital'));
export const longTermDebtWithoutParticipation = line('long-term-liabilities');

const principal = lines('member-loans', 'non-member-loans', 'other-cooperative-loans');
/** What the balance sheet keeps together as loans, before the allowance. */
export const loansOutstanding = sum(principal, lines('interest-receivable', 'other-loan-receivables'));
const securities = lines('short-term-securities', 'long-term-securities');

/** Cash is among them and securities are not: so the working paper adds up. */
export const productiveAssets = lines('cash', 'bank', 'loans-net');
export const productiveAssetsAllPlacements = sum(principal, line('bank'), securities);
export const productiveAssetsTimeDepositsOnly = sum(principal, line('time-deposits-placed'), securities);
export const productiveAssetsWithParticipation = sum(
  productiveAssetsAllPlacements,
  lines('cooperative-participation', 'other-long-term-investments'),
);

export const cashAndBank = lines('cash', 'bank');
export const cashWithoutDeposits = lines('cash', 'demand-deposits');

const serviceIncome = sum(term('gross-participation'), term('non-member-income'));
export const totalIncome = serviceIncome;
export const totalIncomeWithOther = sum(serviceIncome, line('other-income'));

const memberShareOfExpense = portion(
  term('business-expense'),
  term('gross-participation'),
  term('income-sharing-expense'),
);
/** The income over which business expense is shared between members and others. */
export const incomeSharingExpense = serviceIncome;
export const incomeSharingExpenseAll = term('total-income');
const serviceCost = (expense: Formula): Formula => sum(expense, term('cooperative-expense'));
export const memberServiceCost = serviceCost(memberShareOfExpense);
export const memberOperatingExpense = sum(line('cost-of-funds'), memberServiceCost);

/** As the sheet adds up: income from non-members reaches no total, and so no surplus either. */
export const printed = {
  totalIncome: term('gross-participation'),
  memberServiceCost: serviceCost(term('business-expense')),
  memberOperatingExpense: sum(line('cost-of-funds'), serviceCost(term('business-expense'))),
  grossSurplus: minus(term('gross-surplus'), term('non-member-income')),
  surplus: minus(term('surplus-after-tax'), term('non-member-income')),
  /** Last year's long-term liabilities lack participation capital. */
  fundsBefore: previous(minus(term('funds-received'), line('participation-capital'))),
  /** Last year's allowance is added where this year's is taken off. */
  assetsBefore: previous(minus(term('total-assets'), times('2', line('loan-loss-allowance')))),
  /** Doubtful and bad loans of the input sheet are not carried over. */
  weightedProblemLoans: half(line('substandard-loans')),
};

/** What was added since the year before, against an amount of the year before, in percent. */
export const growthFrom = (of: Formula, before: Formula): Formula => percent(minus(of, before), before);

/** 0.5 % of current loans, and 10, 50 and 100 % of what collateral does not cover of the other classes. */
export const requiredAllowance = sum(
  times('0.005', line('current-loans')),
  times('0.1', line('substandard-uncovered')),
  times('0.5', line('doubtful-uncovered')),
  line('loss-uncovered'),
);
export const requiredAllowanceWithoutCollateral = sum(
  times('0.005', line('current-loans')),
  times('0.1', line('substandard-loans')),
  times('0.5', line('doubtful-loans')),
  line('loss-loans'),
);

/** The five items whose weights were read in the guideline. */
export const weightedCapitalRead = sum(
  lines(
    'principal-deposits',
    'mandatory-deposits',
    'equivalent-deposits',
    'equalisation-capital',
    'general-reserve',
  ),
  half(line('risk-purpose-reserve')),
);
export const weightedCapital = sum(
  weightedCapitalRead,
  line('donations'),
  half(lines('retained-surplus', 'current-surplus')),
);
export const weightedCapitalWithParticipation = sum(weightedCapital, half(line('participation-capital')));

/** Substandard loans by half, doubtful ones by three quarters, bad ones whole. */
export const weightedProblemLoans = sum(
  half(line('substandard-loans')),
  times('0.75', line('doubtful-loans')),
  line('loss-loans'),
);
export const problemLoans = lines('substandard-loans', 'doubtful-loans', 'loss-loans');

/** The eight items of the working paper; of undivided surplus only that of earlier years. */
export const weightedCapitalOfSheet = sum(
  weightedCapitalRead,
  line('donations'),
  half(lines('participation-capital', 'retained-surplus')),
);

/** What the cooperative's other units owe this one: the working paper has no row for it. */
export const interUnitRisk = number('0');
const owedByUnits = lineIfAny('inter-unit-receivables');
export const interUnitRiskFull = owedByUnits;
export const interUnitRiskAsOther = times('0.7', owedByUnits);

const weighed = (of: Formula, ...halves: LineCode[]): Formula =>
  sum(
    of,
    times('0.2', line('time-deposits-placed')),
    half(lines('short-term-securities', ...halves)),
    times('0.7', line('fixed-assets')),
    line('other-assets'),
    term('inter-unit-risk'),
  );
const participation = line('cooperative-participation');
const longTerm = lines('long-term-securities', 'other-long-term-investments');

/** The weights of the working paper; cash, demand deposits and the allowance count nothing. */
export const riskWeightedAssetsOfSheet = weighed(sum(principal, participation, longTerm), 'accrued-income');
/** As the sheet adds up: without accrued income, and with last year's long-term investments. */
export const riskWeightedAssetsPrinted = weighed(sum(principal, participation, previous(longTerm)));

const riskWeighted = (loans: Formula, participation: string): Formula =>
  sum(
    loans,
    times('0.2', line('time-deposits-placed')),
    half(
      lines('short-term-securities', 'long-term-securities', 'other-long-term-investments', 'accrued-income'),
    ),
    times(participation, line('cooperative-participation')),
    times('0.7', lines('fixed-assets', 'other-assets', 'prepaid-expenses', 'other-current-assets')),
    term('inter-unit-risk'),
  );

export const riskWeightedAssets = riskWeighted(line('loans-net'), '1');
export const riskWeightedAssetsGross = riskWeighted(principal, '1');
export const riskWeightedAssetsHalfParticipation = riskWeighted(line('loans-net'), '0.5');
/** Every item whose weight was not read at all, in 06/2016 either, in full. */
export const riskWeightedAssetsUnreadFull = sum(
  line('loans-net'),
  times('0.2', line('time-deposits-placed')),
  half(lines('short-term-securities', 'accrued-income')),
  lines(
    'cooperative-participation',
    'long-term-securities',
    'other-long-term-investments',
    'prepaid-expenses',
    'other-current-assets',
  ),
  times('0.7', lines('fixed-assets', 'other-assets')),
  term('inter-unit-risk'),
);

/** All savings but those of people who are no members. */
export const memberFunds = minus(line('member-savings'), line('non-member-savings'));
export const memberFundsAll = line('member-savings');
/** What members lend: their savings and the welfare funds that they leave with the cooperative. */
export const memberLoanCapital = sum(term('member-funds'), line('member-welfare-funds'));

export const riskReserve = minus(line('risk-purpose-reserve'), line('loan-loss-allowance'));
export const fundsReceived = minus(line('liabilities-and-equity'), lines('tax-payable', 'accrued-expenses'));
