import { line, lines, minus, portion, sum, term } from '../formula';
import type { Formula } from '../formula';

export const cashAndBank = lines('cash', 'bank');
export const fundsReceived = minus(line('liabilities-and-equity'), lines('tax-payable', 'accrued-expenses'));

/** Participation capital stands among the debts of this chart. */
export const ownCapital = line('equity');
export const ownCapitalWithParticipation = lines('equity', 'participation-capital-owed');
export const longTermDebt = line('long-term-liabilities');
export const longTermDebtWithoutParticipation = minus(longTermDebt, line('participation-capital-owed'));

export const totalIncome = sum(term('gross-participation'), term('non-member-income'));
const memberShare = portion(term('business-expense'), term('gross-participation'), totalIncome);
const serviceCost = (expense: Formula): Formula => sum(expense, term('cooperative-expense'));
export const memberServiceCost = serviceCost(memberShare);
export const memberOperatingExpense = sum(line('cost-of-funds'), memberServiceCost);

export const memberFunds = minus(line('member-savings'), line('non-member-savings'));
export const memberLoanCapital = sum(term('member-funds'), line('member-welfare-funds'));

export const sales = lines('member-sales', 'non-member-sales');
export const salesWithServices = sum(sales, lines('service-income', 'non-member-service-income'));
export const costOfGoods = lines('member-cost-of-goods', 'non-member-cost-of-goods');

export const tradeCredit = line('trade-debtors');
export const tradeCreditNet = line('trade-receivables');
/** What is lent, before the allowance. */
export const loansOutstanding = lines('member-loans', 'non-member-loans', 'other-cooperative-loans');
export const receivablesOutstanding = sum(term('trade-credit'), loansOutstanding);
